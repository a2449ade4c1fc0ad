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
  await page.locator('input[type=file]').setInputFiles({ name: 'peru.txt', mimeType: 'text/plain', buffer: Buffer.from(WORDS) });
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
  await reader.locator('main a', { hasText: 'Statement by Peru' }).click();
  await reader.locator('#p2 .pn').click();
  assert.match(reader.url(), /\?p=2#p2$/);
  const text = await (await reader.request.get(`${played.url}/statements/1/text`)).text();
  const from = Buffer.from(text.slice(0, text.indexOf('does not support'))).length;
  await reader.goto(`${played.url}/ar/statements/1?from=${from}&to=${from + 16}#passage`);
  assert.equal(await reader.locator('#passage').innerText(), 'does not support');
  assert.equal(await reader.locator('.spoken').getAttribute('dir'), 'ltr');
});

test('its pages fit every window and can be used by everybody', async () => {
  const reader = await (await browser.newContext()).newPage();
  for (const lang of ['en', 'ar']) {
    for (const path of ['/statements', '/statements/1?from=2&to=20']) {
      await reader.goto(`${played.url}/${lang}${path}`);
      for (const size of [NARROW, WIDE]) {
        await reader.setViewportSize(size);
        const seen = [...(await width(reader)), ...(await accessibility(reader))];
        assert.deepEqual(seen, [], `${lang}${path} at ${size.width} px`);
      }
    }
  }
});

test('a file that cannot be read is refused in plain words', async () => {
  const page = await (await browser.newContext()).newPage();
  await take(page, linkOf(played, 'Secretariat'));
  await page.goto(`${played.url}/fr/desk/statements/new`);
  await page.locator('input[type=file]').setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') });
  await page.locator('form.ask button[type=submit]').click();
  await page.waitForLoadState();
  assert.match(await page.locator('main').innerText(), /tronqué ou endommagé/);
});
