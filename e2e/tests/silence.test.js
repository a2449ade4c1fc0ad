// A whole silence procedure, from the letter to the register: put by the secretariat, opened by the
// Chair, spoken to by five delegations, run out, recorded by the clerk. The clock is that of the
// rehearsal, moved ahead as whoever plays it does.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import * as acting from '../src/acting.js';
import { LANGUAGES } from '../src/addresses.js';
import { NARROW, WIDE, launch } from '../src/browser.js';
import { accessibility } from '../src/checks/accessibility.js';
import { watch } from '../src/checks/watch.js';
import { width } from '../src/checks/width.js';
import { fill, go, heading, proceed, words } from '../src/desk.js';
import { freePort } from '../src/forum.js';
import { none } from '../src/inspect.js';
import { linkOf, rehearsal, signPlayed, take } from '../src/rehearsal.js';

const TEXT = 'd4'.repeat(32);
const VERSIONS = Object.fromEntries(LANGUAGES.filter((lang) => lang !== 'en').map((lang) => [`v-${lang}`, 'e5'.repeat(32)]));
/** How often it is looked whether the clerk has come by, and how long one waits between. */
const LOOKS = 30;
const BETWEEN = 1_000;

const browser = await launch();
after(() => browser.close());

let played, page;
const refused = [];
const found = [];

before(async () => {
  played = await rehearsal(await freePort());
  page = await acting.person(browser, { viewport: NARROW });
  refused.push(await watch(page, played.url));
});
after(() => played?.stop());

const delegations = () => played.links.filter((it) => it.seat.startsWith('Delegation')).slice(0, 5);

/** Opens a page, of the desk or for all, and looks whether everybody can use it. */
async function visit(path, lang = 'en') {
  const answer = await page.goto(`${played.url}/${lang}${path}`);
  assert.equal(answer.status(), 200, path);
  const seen = [...(await width(page)), ...(await accessibility(page))];
  found.push(...seen.map((finding) => `/${lang}${path}: ${finding}`));
  return words(page);
}

/** A civil time of the forum so many hours from the time that its rehearsal has now. */
async function ahead(hours) {
  await visit('/desk/rehearsal');
  const now = await page.locator('main time').first().getAttribute('datetime');
  const at = new Date(Date.parse(now) + hours * 3_600_000);
  const said = at.toLocaleString('sv-SE', { timeZone: 'America/New_York', dateStyle: 'short', timeStyle: 'short' });
  return said.replace(' ', 'T');
}

/** Fills in a form of the desk, checks it, signs it, and sees the receipt. */
async function entered(part, answers) {
  await visit(`/desk/matters/${part}`);
  await fill(page, answers);
  await proceed(page);
  assert.match(page.url(), /\/desk\/check\//, await words(page));
  await signPlayed(page);
  assert.match(await heading(page), /^Entered in the record as \d+$/, await words(page));
}

/** Moves the clock of the rehearsal. Whoever is signed out by that takes the seat again. */
async function move(hours) {
  await visit('/desk/rehearsal');
  await fill(page, { hours: String(hours) });
  await proceed(page);
  await take(page, linkOf(played, 'Chair'));
}

describe('a silence procedure that nobody breaks', () => {
  test('is put by the secretariat and opened by the Chair', async () => {
    await take(page, linkOf(played, 'Secretariat'));
    await entered('put', {
      body: 'plenary',
      title: 'Modalities of participation',
      mode: 'silence',
      provision: 'decision-by-consensus',
      subject: 'text',
      sha256: TEXT,
      original: 'en',
      ...VERSIONS,
      status: 'official',
    });
    await take(page, linkOf(played, 'Chair'));
    await entered('1/open', { deadline: await ahead(80) });
  });

  test('has a letter that says until when, under which rule, and what silence means', async () => {
    const letter = await visit('/matters/1/letter');
    assert.match(letter, /Silence procedure on matter 1/);
    assert.match(letter, /Silence ends[\s\S]*New York[\s\S]*UTC/);
    assert.match(letter, new RegExp(TEXT));
    assert.match(letter, /Whoever says nothing is not written down as having agreed/);
    for (const lang of LANGUAGES) await visit('/matters/1/letter', lang);
  });

  test('is spoken to by four delegations, and a fifth says nothing', async () => {
    const [concerned, holding, joining, reserving, silent] = delegations();
    await take(page, concerned.link);
    await entered('1/concern', { paragraphs: '12', words: 'Paragraph 12 needs care.' });
    await take(page, holding.link);
    await entered('1/hold', { until: await ahead(2), words: 'Instructions are awaited.' });
    await take(page, joining.link);
    await entered('1/attach', { given: 'understanding', words: 'This sets no precedent.' });
    await take(page, reserving.link);
    await entered('1/attach', { given: 'dissociation', paragraphs: 'OP34', words: 'Not paragraph 34.' });
    await take(page, silent.link);
    assert.match(await visit('/desk/matters/1'), /Stage\s+open/);
    const shown = await visit('/matters/1');
    assert.match(shown, /Have said something \(4\)/);
    assert.match(shown, /Have said nothing, which is not support/);
  });

  test('is not decided a day before its end, whatever the clock of the rehearsal is moved by', async () => {
    await move(48);
    await pause(7 * BETWEEN);
    assert.match(await visit('/matters/1'), /open/);
    assert.match(await visit('/decisions'), /no decision yet/);
  });

  test('is recorded by the clerk once it has run out', async () => {
    await move(48);
    let register = '';
    for (let look = 0; look < LOOKS && !/Decision \d{4}\/1/.test(register); look += 1) {
      await pause(BETWEEN);
      await page.goto(`${played.url}/en/decisions`);
      register = await words(page);
    }
    assert.match(register, /Decision \d{4}\/1[\s\S]*Modalities of participation[\s\S]*By silence that was not broken/);
    const objector = delegations()[4];
    await take(page, objector.link);
    await entered('1/object', { in_confidence: 'Too late, and said in confidence.' });
    assert.match(await visit('/matters/1'), /Received after the deadline, not counted/);
  });

  test('stands in the register, with a letter of its outcome in six languages', async () => {
    await visit('/decisions');
    await page.locator('main a', { hasText: /^Decision/ }).first().click();
    await page.waitForLoadState();
    const decision = await words(page);
    assert.match(decision, /Recorded by the clerk when silence had ended unbroken/);
    assert.match(decision, /It writes no member’s position/);
    await page.locator('main a', { hasText: 'Letter of outcome' }).click();
    await page.waitForLoadState();
    const path = new URL(page.url()).pathname.slice('/en'.length);
    const letter = await visit(path);
    for (const due of [/Decision|decision/, new RegExp(TEXT), /Not paragraph 34/, /This sets no precedent/, /Effect/, /By silence that was not broken/]) {
      assert.match(letter, due);
    }
    for (const size of [NARROW, WIDE]) {
      await page.setViewportSize(size);
      for (const lang of LANGUAGES) await visit(path, lang);
    }
    const listed = await (await fetch(`${played.url}/api/v1/decisions`)).json();
    assert.equal(listed.items[0].how, 'silence');
    assert.equal(new URL(listed.items[0].letter_url).pathname, `/en${path}`);
    assert.doesNotMatch(JSON.stringify(await (await fetch(`${played.url}/api/v1/matters/1`)).json()), /said in confidence/);
  });

  test('and every page of it is fit for all', async () => {
    for (const lang of LANGUAGES) {
      for (const path of ['/matters', '/matters/1', '/decisions', '/desk/matters', '/desk/rehearsal']) await visit(path, lang);
    }
    none('the pages of a silence procedure', found);
    none('the browser', refused.flat().filter((finding) => !/^\d{3} for |status of 4\d\d/.test(finding)));
  });
});
