// Posts filled in the open: a candidate consents behind a link, members are consulted, views are
// filed, and nobody is appointed before the forum has settled who appoints.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import * as acting from '../src/acting.js';
import { LANGUAGES } from '../src/addresses.js';
import { POST, ahead, asked as askedToStand, behind, nominated as entersWithConsent, today } from '../src/appointments.js';
import { NARROW, WIDE, launch } from '../src/browser.js';
import { accessibility } from '../src/checks/accessibility.js';
import { watch } from '../src/checks/watch.js';
import { width } from '../src/checks/width.js';
import { fill, go, heading, proceed, words } from '../src/desk.js';
import { freePort } from '../src/forum.js';
import { confirm, enter } from '../src/groups.js';
import { none } from '../src/inspect.js';
import { linkOf, rehearsal, take } from '../src/rehearsal.js';

const browser = await launch();
after(() => browser.close());

let played, page, candidate;
const refused = [];

before(async () => {
  played = await rehearsal(await freePort());
  page = await acting.person(browser, { viewport: NARROW });
  candidate = await acting.person(browser, { viewport: NARROW });
  refused.push(await watch(page, played.url), await watch(candidate, played.url));
});
after(() => played?.stop());

const colombia = () => linkOf(played, 'Delegation of Colombia');
const others = () => played.links.filter((it) => it.seat.startsWith('Delegation') && !it.seat.includes('Colombia'));
const chair = () => linkOf(played, 'Chair');

const entered = (path, answers) => enter(page, played, path, answers);
const asked = (name) => askedToStand(page, played, name);
const nominated = (name, answers) => entersWithConsent(page, candidate, played, name, answers);

const size = async () => (await (await fetch(`${played.url}/healthz`)).json()).size;

describe('a nomination', () => {
  let kept;

  test('waits for a call by the Chair', async () => {
    await take(page, colombia());
    await go(page, played, '/desk/appointments/nominate');
    assert.match(await words(page), /Nominations are not open for any post/);
    await take(page, chair());
    const checked = await entered('appointments/call', {
      posts: POST,
      until: ahead(48),
      'questions-en': 'Why does this post appeal to you?\nWhere have you chaired before?',
      'questions-fr': 'Pourquoi ce poste vous attire-t-il ?\nOù avez-vous présidé auparavant ?',
    });
    assert.match(checked, /Where have you chaired before\?/);
    await go(page, played, '/posts/dtg-1/co-facilitator');
    assert.match(await words(page), /Questions to candidates[^]*Why does this post appeal to you\?/);
  });

  test('is on record only after the candidate has consented and the delegation has entered it', async () => {
    await take(page, colombia());
    const before = await size();
    const link = await asked('First candidate');
    await behind(candidate, link);
    await proceed(candidate);
    assert.match(await candidate.title(), /^Error: /);
    assert.match(await words(candidate), /Without your consent nothing is kept/);
    assert.equal(await size(), before, 'asking and looking enter nothing');
    const declined = await asked('Somebody else');
    await behind(candidate, declined);
    await candidate.locator('form[action$="/candidacy/decline"] button').click();
    await candidate.waitForLoadState();
    assert.equal(await heading(candidate), 'You do not stand');
    await candidate.goto('about:blank');
    await candidate.goto(declined);
    await candidate.locator('form.ask button[type=submit]').first().click();
    await candidate.waitForLoadState();
    assert.equal(await heading(candidate), 'This link cannot be used');
    assert.equal(await size(), before, 'declining enters nothing');
    await go(page, played, '/desk/appointments');
    assert.doesNotMatch(await words(page), /Somebody else/);
    kept = await nominated('Second candidate', { gender: 'woman', 'evidence-2': 'Led the delegation for four years.', languages: 'English, Spanish', 'answer-2': 'In two working groups.', audience: 'public' });
    assert.equal(await size(), before + 1);
  });

  test('shows what the candidate stated and nothing else', async () => {
    await go(page, played, '/candidates/1');
    const said = await words(page);
    assert.match(said, /Second candidate/);
    assert.match(said, /Gender: Woman/);
    assert.match(said, /Led the delegation for four years/);
    assert.match(said, /Where have you chaired before\?\s*In two working groups\./);
    assert.doesNotMatch(said, /Why does this post appeal/);
    await take(page, others()[0].link);
    await nominated('Third candidate', { availability: 'Half of my time', 'answer-1': 'For those who consult.', audience: 'consulting' });
    await go(page, played, '/candidates/2');
    assert.match(await words(page), /Gender: not stated/);
  });

  test('asks the questions of the Chair in the language of the candidate', async () => {
    await take(page, colombia());
    const link = await asked('Fourth candidate');
    await behind(candidate, link);
    const { pathname } = new URL(candidate.url());
    await candidate.goto(`${played.url}/fr${pathname.slice(3)}`);
    const said = await words(candidate);
    assert.match(said, /Pourquoi ce poste vous attire-t-il/);
    assert.doesNotMatch(said, /Why does this post appeal/);
    none('the form of a candidate', [...(await width(candidate)), ...(await accessibility(candidate))]);
    await fill(candidate, { 'answer-1': 'x'.repeat(2001), consent: 'yes' });
    await proceed(candidate);
    assert.match(await candidate.title(), /^Erreur/);
    await candidate.goto(`${played.url}/en${pathname.slice(3)}`);
    await candidate.locator('form[action$="/candidacy/decline"] button').click();
    await candidate.waitForLoadState();
  });

  test('shows the answers to those whom the candidate named, and to nobody else', async () => {
    const secret = /For those who consult|Half of my time/;
    for (const path of ['/en/candidates/2', '/en/posts/dtg-1/co-facilitator', '/candidates.csv', '/api/v1/candidates', '/record/openings', '/en/record']) {
      const answer = await fetch(`${played.url}${path}`);
      assert.equal(answer.status, 200, path);
      assert.doesNotMatch(await answer.text(), secret, path);
    }
    const outside = await acting.person(browser, { viewport: NARROW });
    await outside.goto(`${played.url}/en/candidates/2`);
    assert.match(await words(outside), /only those read it who consult on a slate/);
    await outside.close();
    const desk = '/desk/appointments/candidates/2';
    await take(page, colombia());
    await go(page, played, desk);
    assert.doesNotMatch(await words(page), secret, 'another delegation does not consult');
    for (const seat of [others()[0].link, chair(), linkOf(played, 'Secretariat')]) {
      await take(page, seat);
      await go(page, played, desk);
      assert.match(await words(page), /For those who consult/, seat);
    }
  });

  test('can be followed by a request to erase, behind the same link', async () => {
    await behind(candidate, kept);
    assert.match(await words(candidate), /You stand as a candidate: Candidate 1/);
    await candidate.locator('form[action$="/candidacy/erasure"] button').click();
    await candidate.waitForLoadState();
    assert.match(await words(candidate), /The secretariat is told/);
    await take(page, linkOf(played, 'Secretariat'));
    assert.match(await words(page), /asks for the erasure of personal data/);
    await go(page, played, '/desk/appointments/candidates/1/erase');
    const ways = page.locator('main a', { hasText: 'Go on to erase it' });
    assert.equal(await ways.count(), 3);
    await ways.first().click();
    await page.waitForLoadState();
    assert.match(await page.locator('[name=seal]').inputValue(), /^[0-9a-f]{64}$/);
  });
});

describe('a slate', () => {
  test('is put by the Chair, with everything found under every classification', async () => {
    await take(page, chair());
    const checked = await entered('appointments/put', { 'place-1': '1', 'place-2': '2', from: today(), term: 'full' });
    assert.match(checked, /Finding/);
    await go(page, played, '/slates/1');
    const said = await words(page);
    assert.match(said, /named by the criterion/);
    assert.match(said, /depends on what is not stated/);
    assert.match(said, /There is no official list of developed and developing countries/);
  });

  test('is consulted upon: who has not been reached yet stands first', async () => {
    await go(page, played, '/desk/appointments/slates/1');
    assert.match(await words(page), /Not reached yet \(193\)/);
    await entered('appointments/slates/1/consult', { with: 'COL SEN', on: today(), format: 'bilateral', summary: 'First soundings.', confidential: 'Told to the Chair alone.' });
    await go(page, played, '/slates/1');
    assert.match(await words(page), /By: Chair/);
    await go(page, played, '/desk/appointments/slates/1');
    assert.match(await words(page), /Not reached yet \(191\)/);
    assert.match(await words(page), /Spoken with, which is not agreement \(2\)/);
    assert.match(await words(page), /Confidential part: Told to the Chair alone/);
    await go(page, played, '/slates/1');
    assert.doesNotMatch(await words(page), /Told to the Chair alone/);
  });

  test('gets views, which are no ballot', async () => {
    await take(page, colombia());
    assert.match(await words(page), /Slate 1: nobody is appointed yet/);
    await go(page, played, '/desk/appointments/slates/1');
    assert.match(await words(page), /First soundings/);
    assert.doesNotMatch(await words(page), /Told to the Chair alone/);
    const checked = await entered('appointments/slates/1/view', { view: 'concern', reasons: 'More geographic balance.' });
    assert.match(checked, /A concern/);
    await go(page, played, '/slates/1');
    assert.match(await words(page), /A view is no ballot/);
    assert.match(await words(page), /More geographic balance/);
  });

  test('appoints nobody while the reading is open, and shows both readings', async () => {
    await take(page, chair());
    await go(page, played, '/desk/appointments/slates/1');
    const said = await words(page);
    assert.doesNotMatch(said, /^Appoint those on the slate$\n^$/m);
    assert.equal(await page.locator('main a.button', { hasText: 'Appoint those on the slate' }).count(), 0, said);
    await go(page, played, '/slates/1');
    assert.equal((await words(page)).match(/A reading: /g).length, 2);
  });

  test('leads into office once a way is agreed for this case alone, without prejudice', async () => {
    await take(page, chair());
    await entered('matters/put', {
      title: 'Co-facilitators of the first group, this once',
      mode: 'in-meeting',
      provision: 'decision-by-consensus',
      subject: 'arrangement cofacilitator-appointment/chair-appoints',
      agreed: 'This once, without prejudice, the Chair appoints after consulting all.',
    });
    await entered('matters/1/open', {});
    await entered('matters/1/ask', {});
    await pause(11_000);
    await go(page, played, '/desk/matters/1/gavel');
    await page.locator('input[name=confirmed_by]').first().check();
    await proceed(page);
    await page.locator('main form.ask button[type=submit]').first().click();
    await page.waitForLoadState();
    await confirm(page, played);
    await take(page, chair());
    await go(page, played, '/desk/appointments/slates/1');
    assert.match(await words(page), /Not reached yet/, 'the Chair may not yet appoint');
    await entered('appointments/slates/1/consult', { on: today(), format: 'open-to-all', summary: 'Open to all members.' });
    await entered('appointments/slates/1/appoint', {});
    await go(page, played, '/appointments/1');
    const said = await words(page);
    assert.match(said, /without prejudice to anybody’s reading/);
    assert.match(said, /Letter to the members/);
    await go(page, played, '/office-holders');
    assert.match(await words(page), /Second candidate/);
  });

  test('the pages are fit for all, in six languages, without a script, by keyboard', async () => {
    const found = [];
    const paths = ['/posts', '/posts/dtg-1/co-facilitator', '/candidates/1', '/slates', '/slates/1', '/appointments/1', '/classifications', '/office-holders', '/desk/appointments', '/desk/appointments/put', '/desk/appointments/slates/1', '/desk/appointments/candidates/2', '/desk/appointments/call', '/desk/appointments/slates/1/consult'];
    for (const lang of LANGUAGES) {
      for (const path of paths) {
        const answer = await page.goto(`${played.url}/${lang}${path}`);
        assert.equal(answer.status(), 200, `${lang}${path}`);
        const seen = [...(await width(page)), ...(await accessibility(page))];
        found.push(...seen.map((finding) => `${lang}${path}: ${finding}`));
      }
    }
    none('appointments', found);
    await explored();
    const odd = refused.flat().filter((finding) => !/^\d{3} for |status of 4\d\d/.test(finding));
    none('the browser', odd);
  });
});

/** The explorer is a form that is sent by the keyboard alone, with no script in the page. */
async function explored() {
  const reader = await acting.person(browser, { viewport: WIDE, javaScriptEnabled: false });
  await reader.goto(`${played.url}/en/slates`);
  const button = reader.locator('main form[method=get] button[type=submit]').first();
  await button.focus();
  await Promise.all([reader.waitForURL(/\/en\/slates\?/), reader.keyboard.press('Enter')]);
  assert.equal(await reader.locator('h1').count(), 1);
  await reader.close();
}
