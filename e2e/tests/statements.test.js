// A statement goes from a file to a page with an address for every passage, in a browser.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { NARROW, WIDE, launch } from '../src/browser.js';
import { accessibility } from '../src/checks/accessibility.js';
import { width } from '../src/checks/width.js';
import { freePort } from '../src/forum.js';
import { linkOf, rehearsal, take } from '../src/rehearsal.js';

const WORDS = `Statement by Peru

Mr. Chair, Peru supports the proposal of Brazil and does not support the text as it stands.

We thank the secretariat.
`;

let browser;
let played;
/** The number of the statement: a rehearsal begins with some of its own. */
let number;

before(async () => {
  played = await rehearsal(await freePort());
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await played?.stop();
});

test('the secretariat hands in a statement, and a reader is led to a passage', async () => {
  const page = await (await browser.newContext()).newPage();
  await take(page, linkOf(played, 'Secretariat'));
  await page.goto(`${played.url}/en/desk/statements/new`);
  await page.locator('input[name=file]').setInputFiles({ name: 'peru.txt', mimeType: 'text/plain', buffer: Buffer.from(WORDS) });
  await page.locator('form.ask button[type=submit]').click();
  await page.waitForURL('**/desk/statements/about?**');
  assert.match(await page.locator('main').innerText(), /Peru supports the proposal/);
  assert.ok(await page.locator('input[name=language][value=en]').isChecked(), 'the language is proposed');
  await page.locator('input[name=title]').fill('Statement by Peru');
  await page.locator('input[name=status][value=as-delivered]').check();
  await page.locator('select[name=speaker]').selectOption('PER');
  await page.locator('input[name=publisher]').fill('Permanent Mission of Peru');
  await page.locator('form.ask button[type=submit]').click();
  await page.waitForURL('**/desk/check/**');
  assert.match(await page.locator('main').innerText(), /Statement by Peru/);
  await page.locator('main form button[type=submit]').first().click();
  await page.waitForURL('**/desk/receipt/**');

  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await reader.goto(`${played.url}/en/statements`);
  const link = reader.locator('main a', { hasText: 'Statement by Peru' });
  number = Number((await link.getAttribute('href')).match(/(\d+)$/)[1]);
  await link.click();
  await reader.locator('#p2 .pn').click();
  assert.match(reader.url(), /\?p=2#p2$/);
  const text = await (await reader.request.get(`${played.url}/statements/${number}/text`)).text();
  const from = Buffer.from(text.slice(0, text.indexOf('does not support'))).length;
  await reader.goto(`${played.url}/ar/statements/${number}?from=${from}&to=${from + 16}#passage`);
  assert.equal(await reader.locator('#passage').innerText(), 'does not support');
  assert.equal(await reader.locator('.spoken').getAttribute('dir'), 'ltr');
});

test('its pages fit every window and can be used by everybody', async () => {
  const reader = await (await browser.newContext()).newPage();
  for (const lang of ['en', 'ar']) {
    for (const path of ['/statements', '/statements/3', '/statements/1?whole=1', `/statements/${number}?from=2&to=20`]) {
      await reader.goto(`${played.url}/${lang}${path}`);
      for (const size of [NARROW, WIDE]) {
        await reader.setViewportSize(size);
        const seen = [...(await width(reader)), ...(await accessibility(reader))];
        assert.deepEqual(seen, [], `${lang}${path} at ${size.width} px`);
      }
    }
  }
});

test('words that a reader selects get a link of their own', async () => {
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(`${played.url}/en/statements/${number}`);
  assert.equal(await reader.locator('.pointing').isVisible(), false);
  await reader.evaluate(() => {
    const words = document.querySelector('#p2 [data-from]').firstChild;
    const at = words.data.indexOf('supports the proposal');
    document.getSelection().setBaseAndExtent(words, at, words, at + 'supports the proposal'.length);
  });
  await reader.locator('.pointing a').click();
  assert.match(reader.url(), /from=\d+&to=\d+#passage$/);
  assert.equal(await reader.locator('#passage').innerText(), 'supports the proposal');
  // In a text from right to left, and over two paragraphs.
  await reader.goto(`${played.url}/en/statements/3`);
  await reader.evaluate(() => {
    const [first, last] = ['#p2', '#p3'].map((it) => document.querySelector(`${it} [data-from]`).firstChild);
    document.getSelection().setBaseAndExtent(first, 3, last, 4);
  });
  await reader.locator('.pointing a').click();
  const marked = await reader.locator('.spoken mark').allInnerTexts();
  assert.equal(marked.length, 2);
  const paragraph = await reader.locator('#p3 [data-from]').innerText();
  assert.equal(paragraph.indexOf(marked[1]), 0);
  assert.equal(marked[1].length, 4);
});

test('a translation and its original lead to each other, and the whole prints', async () => {
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await reader.goto(`${played.url}/ar/statements/1`);
  await reader.locator('dl.facts a[href="/ar/statements/3"]').click();
  assert.equal(await reader.locator('.spoken').getAttribute('dir'), 'rtl');
  assert.equal(await reader.locator('dl.facts a[href="/ar/statements/1"]').count(), 1);
  await reader.emulateMedia({ media: 'print' });
  assert.ok(await reader.locator('.spoken p').first().isVisible());
});

test('several files are dropped at once, and each has its own answer', async () => {
  const page = await (await browser.newContext({ viewport: NARROW })).newPage();
  await take(page, linkOf(played, 'Secretariat'));
  await page.goto(`${played.url}/en/desk/statements/new`);
  const files = await page.evaluateHandle(() => {
    const all = new DataTransfer();
    all.items.add(new File(['Chile supports the proposal of Peru and thanks all who worked on it.'], 'chile.txt'));
    all.items.add(new File(['%PDF-1.7\n'], 'broken.pdf'));
    return all;
  });
  await page.locator('.dropping').dispatchEvent('dragover', { dataTransfer: files });
  await page.locator('.dropping').dispatchEvent('drop', { dataTransfer: files });
  await page.waitForFunction(() => document.querySelector('input[name=file]').files.length === 2);
  await page.locator('form.ask button[type=submit]').click();
  await page.waitForURL('**/desk/statements/handed-in');
  const list = await page.locator('main').innerText();
  assert.match(list, /chile\.txt[^]*paragraph was read/);
  assert.match(list, /broken\.pdf[^]*breaks off or is damaged/);
  for (const lang of ['en', 'ar']) {
    for (const path of ['/desk/statements/handed-in', '/desk/statements/new']) {
      await page.goto(`${played.url}/${lang}${path}`);
      for (const size of [NARROW, WIDE]) {
        await page.setViewportSize(size);
        const seen = [...(await width(page)), ...(await accessibility(page))];
        assert.deepEqual(seen, [], `${lang}${path} at ${size.width} px`);
      }
    }
  }
  await page.goto(`${played.url}/en/desk/statements/handed-in`);
  await page.locator('a.button').first().click();
  await page.waitForURL('**/desk/statements/about?**');
  assert.match(await page.locator('main').innerText(), /Chile supports the proposal/);
});

test('a file that cannot be read is refused in plain words', async () => {
  const page = await (await browser.newContext()).newPage();
  await take(page, linkOf(played, 'Secretariat'));
  await page.goto(`${played.url}/fr/desk/statements/new`);
  await page.locator('input[name=file]').setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') });
  await page.locator('form.ask button[type=submit]').click();
  await page.waitForLoadState();
  assert.match(await page.locator('main').innerText(), /tronqué ou endommagé/);
});
