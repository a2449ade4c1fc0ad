// The whole way in a browser: the report of an observatory goes from a file to positions on the pages
// of the questions; a delegation sees at its desk what is said of it, corrects one and disputes one.
//
// The report is not part of the project. Where it does not lie beside it, the test says so and ends.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { NARROW, WIDE, launch } from '../src/browser.js';
import { accessibility } from '../src/checks/accessibility.js';
import { watch } from '../src/checks/watch.js';
import { width } from '../src/checks/width.js';
import { freePort } from '../src/forum.js';
import { linkOf, rehearsal, signPlayed, take } from '../src/rehearsal.js';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const REPORT = path.resolve(HERE, '../../../shared/gold/seed.txt');
const skip = existsSync(REPORT) ? false : `the report is not here: put it at ${REPORT} to run this test`;
const TITLE = 'Report of the organisational session';

let browser;
let played;
let officer;
let delegate;
/** The number of the report as a statement. */
let number;
/** What was confirmed: the position's number and the question it is on. */
const confirmed = [];
const refused = [];

before(async () => {
  if (skip) return;
  played = await rehearsal(await freePort());
  browser = await launch();
  officer = await (await browser.newContext({ viewport: WIDE })).newPage();
  delegate = await (await browser.newContext({ viewport: NARROW })).newPage();
  for (const page of [officer, delegate]) refused.push(await watch(page, played.url));
  await take(officer, linkOf(played, 'Secretariat'));
  await take(delegate, linkOf(played, 'Delegation of the Russian Federation'));
});

after(async () => {
  await browser?.close();
  await played?.stop();
});

/** All positions that rest on the report, as programs read them. */
async function positions() {
  const all = [];
  let address = `${played.url}/api/v1/positions?limit=500`;
  while (address) {
    const page = await (await fetch(address)).json();
    all.push(...page.items.filter((it) => it.evidence.source === `statement-${number}`));
    address = page.next ? new URL(page.next, played.url).href : null;
  }
  return all;
}

const desk = (query = '') => `${played.url}/en/desk/reading/${number}${query}`;

/** The keys of the suggestions that say this of a holder, in the order of the text. */
async function suggested(holder) {
  await officer.goto(desk());
  const links = await officer.locator('.read a[href*="s="]').evaluateAll((all) => all.map((it) => it.getAttribute('href')));
  const keys = links.map((href) => new URL(href, 'http://x').searchParams.get('s'));
  return [...new Set(keys)].filter((key) => key.includes(`-${holder}-`));
}

/** Sends the form of a suggestion, once more where something pulls the other way. */
async function confirm(page) {
  for (let time = 0; time < 2; time += 1) {
    const before = page.url();
    await page.locator('main form.ask button[data-key=c]').click();
    await page.waitForLoadState();
    if (/was=/.test(page.url()) && page.url() !== before) return;
  }
  assert.fail(`nothing was confirmed: ${await page.locator('main').innerText()}`);
}

/** Chooses the option that is offered first, or the first of all where none is. */
async function choose(page) {
  const offered = page.locator('main form.ask input[name=option]');
  if (await offered.count()) await offered.first().check();
  else await page.locator('main form.ask select[name=another]').selectOption({ index: 1 });
}

test('a rapporteur hands the report in', { skip }, async () => {
  await officer.goto(`${played.url}/en/desk/statements/new`);
  await officer.locator('input[name=file]').setInputFiles(REPORT);
  await officer.locator('main form.ask button[type=submit]').click();
  await officer.waitForURL('**/desk/statements/about?**');
  assert.match(await officer.locator('main').innerText(), /Global Mechanism/);
  assert.ok(await officer.locator('input[name=language][value=en]').isChecked(), 'the language is proposed');
  await officer.locator('input[name=title]').fill(TITLE);
  await officer.locator('input[name=status][value=third-party]').check();
  await officer.locator('input[name=publisher]').fill('An observatory');
  await officer.locator('input[name=on]').fill('2026-03-31');
  await officer.locator('main form.ask button[type=submit]').click();
  await officer.waitForURL('**/desk/check/**');
  await officer.locator('main form button[type=submit]').first().click();
  await officer.waitForURL('**/desk/receipt/**');
  await officer.goto(`${played.url}/en/statements`);
  const href = await officer.locator('main a', { hasText: TITLE }).getAttribute('href');
  number = Number(href.match(/(\d+)$/)[1]);
  assert.equal((await positions()).length, 0, 'nothing follows from a text by itself');
});

test('the rapporteur confirms, changes, rejects, and puts a new option forward', { skip }, async () => {
  const keys = await suggested('RUS');
  assert.ok(4 <= keys.length, `the report says something of the Russian Federation: ${keys}`);
  // As it is suggested.
  await officer.goto(desk(`?s=${encodeURIComponent(keys[0])}`));
  await choose(officer);
  await confirm(officer);
  confirmed.push(...(await positions()));
  assert.equal(confirmed.length, 1);
  assert.equal(confirmed[0].holder, 'RUS');
  // With another stance.
  await officer.goto(desk(`?s=${encodeURIComponent(keys[1])}&edit=change`));
  await officer.locator('main form.ask input[name=stance][value=reserve]').check();
  await choose(officer);
  await confirm(officer);
  const changed = (await positions()).find((it) => it.position !== confirmed[0].position);
  assert.deepEqual([changed.holder, changed.stance], ['RUS', 'reserve']);
  confirmed.push(changed);
  // Not at all.
  await officer.goto(desk(`?s=${encodeURIComponent(keys[2])}`));
  await officer.locator('main form.ask button[value=reject]').click();
  await officer.waitForURL(/was=/);
  assert.equal((await positions()).length, 2, 'what is rejected is on record nowhere');
  // On an option that nobody put forward before.
  await officer.goto(desk(`?s=${encodeURIComponent(keys[3])}&edit=new`));
  await officer.locator('main form.ask select[name=under]').selectOption(confirmed[0].question);
  await officer.locator('main form.ask [name=new_option]').fill('A third way is found');
  await confirm(officer);
  const added = (await positions()).find((it) => !confirmed.some((known) => known.position === it.position));
  assert.equal(added.question, confirmed[0].question);
  confirmed.push(added);
});

test('the positions stand on the pages of their questions, with words that lead into the report', { skip }, async () => {
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await reader.goto(`${played.url}/en/questions/${confirmed[0].question}`);
  const into = reader.locator(`main a[href*="/statements/${number}?from="]`).first();
  assert.ok(await into.count(), await reader.locator('main').innerText());
  await into.click();
  assert.match(reader.url(), /from=\d+&to=\d+/);
  const passage = (await reader.locator('#passage').innerText()).trim();
  assert.ok(10 < passage.length, passage);
  // In the report the words are marked, and lead back to the question.
  await reader.locator(`.spoken a.by[href$="/questions/${confirmed[0].question}"]`).first().click();
  assert.ok(reader.url().endsWith(`/questions/${confirmed[0].question}`), reader.url());
  const option = await fetch(`${played.url}/api/v1/questions/${confirmed[0].question}`);
  assert.match(await option.text(), /A third way is found/);
});

test('the delegation sees them, corrects one and disputes one; the pages show both', { skip }, async () => {
  await delegate.goto(`${played.url}/en/desk/our-record`);
  for (const it of confirmed) assert.equal(await delegate.locator(`li#p${it.position}`).count(), 1, `position ${it.position}`);
  const [one, other] = confirmed;
  await delegate.goto(`${played.url}/en/desk/our-record/${one.position}/correct`);
  await delegate.locator('main form.ask input[name=stance][value=neutral]').check();
  const option = delegate.locator('main form.ask [name=option]').first();
  if ((await option.getAttribute('type')) === 'radio') await option.check();
  await delegate.locator('main form.ask [name=words]').fill('We asked how it is meant; we took no side.');
  await delegate.locator('main form.ask button[type=submit]').first().click();
  await delegate.waitForURL('**/desk/check/**');
  await signPlayed(delegate);
  await delegate.goto(`${played.url}/en/desk/our-record/${other.position}/dispute`);
  await delegate.locator('main form.ask [name=reason]').fill('The report mistakes a question for a reservation.');
  await delegate.locator('main form.ask button[type=submit]').first().click();
  await delegate.waitForURL('**/desk/check/**');
  await signPlayed(delegate);

  const reader = await (await browser.newContext({ viewport: WIDE })).newPage();
  await reader.goto(`${played.url}/en/questions/${one.question}`);
  assert.match(await reader.locator('main').innerText(), /We asked how it is meant; we took no side\./);
  await reader.goto(`${played.url}/en/statements/${number}?whole=1`);
  assert.match(await reader.locator('main').innerText(), /Said to be reported wrongly/);
  await reader.goto(`${played.url}/en/disputes`);
  assert.match(await reader.locator('main').innerText(), /mistakes a question for a reservation/);
});

test('the pages of this story fit every window and can be used by everybody', { skip }, async () => {
  const reader = await (await browser.newContext()).newPage();
  const { from, to } = (await positions())[0].evidence.place;
  const paths = [
    ['reader', `/statements/${number}`],
    ['reader', `/statements/${number}?from=${from}&to=${to}`],
    ['reader', `/questions/${confirmed[0].question}`],
    ['officer', `/desk/reading/${number}`],
    ['officer', '/desk/statements/new'],
    ['officer', '/desk/statements/handed-in'],
    ['delegate', '/desk/our-record'],
  ];
  const pages = { reader, officer, delegate };
  for (const lang of ['en', 'ar']) {
    for (const [who, path] of paths) {
      const page = pages[who];
      await page.goto(`${played.url}/${lang}${path}`);
      for (const size of [NARROW, WIDE]) {
        await page.setViewportSize(size);
        const seen = [...(await width(page)), ...(await accessibility(page))];
        assert.deepEqual(seen, [], `${lang}${path} at ${size.width} px`);
      }
    }
  }
  assert.deepEqual(refused.flat(), []);
});
