// Matters decided by Chair, secretariat and delegations: a silence procedure up to the break, what
// follows it, and an adoption in the meeting from the putting to the decision.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import * as acting from '../src/acting.js';
import { LANGUAGES } from '../src/addresses.js';
import { NARROW, launch } from '../src/browser.js';
import { accessibility } from '../src/checks/accessibility.js';
import { watch } from '../src/checks/watch.js';
import { width } from '../src/checks/width.js';
import { fill, go, heading, proceed, words } from '../src/desk.js';
import { freePort } from '../src/forum.js';
import { none } from '../src/inspect.js';
import { linkOf, rehearsal, signPlayed, take } from '../src/rehearsal.js';

const browser = await launch();
after(() => browser.close());

let played, page;
const refused = [];
const HASHES = Object.fromEntries(LANGUAGES.filter((lang) => lang !== 'en').map((lang) => [`v-${lang}`, 'c3'.repeat(32)]));

before(async () => {
  played = await rehearsal(await freePort());
  page = await acting.person(browser, { viewport: NARROW });
  refused.push(await watch(page, played.url));
});
after(() => played?.stop());

const delegations = () => played.links.filter((it) => it.seat.startsWith('Delegation') && !it.seat.includes('Colombia'));

/** A civil time of the forum so many hours from now, as a field takes it. */
function ahead(hours) {
  const at = new Date(Date.now() + hours * 3_600_000);
  const said = at.toLocaleString('sv-SE', { timeZone: 'America/New_York', dateStyle: 'short', timeStyle: 'short' });
  return said.replace(' ', 'T');
}

/** Fills in a form of the desk, checks it, signs it; resolves to the words of the receipt. */
async function enter(part, answers) {
  assert.equal(await go(page, played, `/desk/matters/${part}`), 200, part);
  await fill(page, answers);
  await proceed(page);
  assert.match(page.url(), /\/desk\/check\//, await words(page));
  await signPlayed(page);
  return words(page);
}

async function entered(part, answers) {
  const said = await enter(part, answers);
  assert.match(await heading(page), /^Entered in the record as \d+$/, said);
  return said;
}

async function put(mode, title) {
  const answers = {
    title,
    mode,
    provision: 'decision-by-consensus',
    subject: 'text',
    sha256: (mode === 'silence' ? 'a1' : 'b2').repeat(32),
    original: 'en',
    ...HASHES,
    status: 'official',
  };
  await entered('put', answers);
}

describe('a silence procedure', () => {
  test('the Chair puts it and opens it, with a deadline far enough ahead', async () => {
    await take(page, linkOf(played, 'Chair'));
    await put('silence', 'Modalities of participation');
    await go(page, played, '/desk/matters/1/open');
    await fill(page, { deadline: ahead(5) });
    await proceed(page);
    assert.match(await words(page), /72 hours/);
    await entered('1/open', { deadline: ahead(80) });
    await go(page, played, '/desk/matters/1');
    assert.match(await words(page), /Silence ends[\s\S]*New York[\s\S]*UTC/);
  });

  test('delegations speak to it without stopping it', async () => {
    const [first, second, third] = delegations();
    await take(page, first.link);
    assert.match(await words(page), /Silence procedure on Matter 1: Modalities of participation[\s\S]*has said nothing/);
    await entered('1/concern', { paragraphs: '12', words: 'Paragraph 12 needs care.' });
    await take(page, second.link);
    await entered('1/hold', { until: ahead(2), words: 'Instructions are awaited.' });
    await take(page, third.link);
    await entered('1/attach', { given: 'understanding', words: 'This sets no precedent.' });
    await go(page, played, '/desk/matters/1');
    assert.match(await words(page), /Stage\s+open/);
  });

  test('one delegation breaks silence, having seen the exact text', async () => {
    await take(page, linkOf(played, 'Delegation of Colombia'));
    await go(page, played, '/desk/matters/1');
    await page.locator('main a.button', { hasText: 'Break silence' }).click();
    await page.waitForLoadState();
    assert.match(await words(page), new RegExp(`Version 1, SHA-256 ${'a1'.repeat(32)}`));
    assert.match(await words(page), /If silence is broken/);
    await entered('1/object', { paragraphs: '12', reasons: 'Paragraph 12 goes beyond the mandate.' });
    await go(page, played, '/desk/matters/1');
    assert.match(await words(page), /silence broken, in consultations/);
  });

  test('the Chair consults, the delegation confirms and withdraws, the Chair resumes', async () => {
    const objector = linkOf(played, 'Delegation of Colombia');
    await take(page, linkOf(played, 'Chair'));
    await go(page, played, '/desk/matters/1/resume');
    await fill(page, { deadline: ahead(80) });
    await proceed(page);
    assert.match(await words(page), /while objections stand/);
    await entered('1/consult', { with: 'COL', on: ahead(0).slice(0, 10), format: 'bilateral', summary: 'Paragraph 12 is dropped.', confidential: 'Not for the record.' });
    await take(page, objector);
    await entered('1/confirm', { consultation: '1' });
    await entered('1/withdraw', { objection: '1' });
    await take(page, linkOf(played, 'Chair'));
    await entered('1/resume', { deadline: ahead(80) });
    await entered('1/extend', { deadline: ahead(100), reason: 'A holiday.' });
  });
});

describe('an adoption in the meeting', () => {
  test('is put, opened, asked about, and not declared before the pause is over', async () => {
    await take(page, linkOf(played, 'Chair'));
    await put('in-meeting', 'Report of the session');
    await entered('2/open', {});
    await take(page, delegations()[0].link);
    await entered('2/attach', { given: 'dissociation', paragraphs: 'OP34', words: 'Not paragraph 34.' });
    await take(page, linkOf(played, 'Chair'));
    await go(page, played, '/desk/matters/2');
    assert.match(await words(page), /Declare that it is so decided\s+The Chair has not asked/);
    await entered('2/ask', {});
    await go(page, played, '/desk/matters/2');
    assert.match(await words(page), /the pause ends/);
  });

  test('is declared by the Chair with a second person, and stands in the record', async () => {
    await pause(11_000);
    await go(page, played, '/desk');
    assert.match(await words(page), /Report of the session: it can be declared decided/);
    await go(page, played, '/desk/matters/2/gavel');
    await page.locator('input[name=confirmed_by]').first().check();
    await proceed(page);
    await page.locator('main form.ask button[type=submit]').first().click();
    await page.waitForLoadState();
    assert.match(await words(page), /Nothing is entered yet/);
    const secretaries = played.links.filter((it) => it.seat.startsWith('Secretariat'));
    await confirmAs(secretaries);
    assert.match(await heading(page), /^Entered in the record as \d+$/, await words(page));
    await go(page, played, '/desk/matters/2');
    assert.match(await words(page), /Stage\s+decided/);
  });

  test('its pages are fit for all, in six languages', async () => {
    await take(page, linkOf(played, 'Chair'));
    const found = [];
    for (const lang of LANGUAGES) {
      for (const part of ['', '/put', '/1', '/1/change', '/2']) {
        await page.goto(`${played.url}/${lang}/desk/matters${part}`);
        const seen = [...(await width(page)), ...(await accessibility(page))];
        found.push(...seen.map((finding) => `${lang}${part}: ${finding}`));
      }
    }
    none('/desk/matters', found);
    const odd = refused.flat().filter((finding) => !/^\d{3} for |status of 4\d\d/.test(finding));
    none('the browser', odd);
  });
});

/** Confirms what waits, as the secretary whom the Chair has named. */
async function confirmAs(secretaries) {
  for (const { link } of secretaries) {
    await take(page, link);
    await go(page, played, '/desk/confirmations');
    await page.locator('main a', { hasText: 'Read and confirm' }).first().click();
    await page.waitForLoadState();
    const button = page.locator('main form.ask button[type=submit]:not(.second)');
    if ((await button.count()) === 0) continue;
    await button.first().click();
    await page.waitForLoadState();
    return;
  }
}
