// Who comes into office under each of two readings of one rule: where the Chair appoints after
// consulting every member, and where the members approve by consensus.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import * as acting from '../src/acting.js';
import { LANGUAGES } from '../src/addresses.js';
import { POST, ahead, nominated, today } from '../src/appointments.js';
import { NARROW, launch } from '../src/browser.js';
import { accessibility } from '../src/checks/accessibility.js';
import { watch } from '../src/checks/watch.js';
import { width } from '../src/checks/width.js';
import { go } from '../src/desk.js';
import { freePort } from '../src/forum.js';
import { CHAIR, decide, delegation, enter, refused, said, sit } from '../src/groups.js';
import { none } from '../src/inspect.js';
import { rehearsal } from '../src/rehearsal.js';

const browser = await launch();
after(() => browser.close());

const CANDIDATES = [
  ['Colombia', 'First candidate'],
  ['Canada', 'Second candidate'],
  ['the Sudan', 'Third candidate'],
];

/** A rehearsal under one reading, with a browser for the seats and one for the candidates. */
async function under(reading) {
  const options = ['--reading', `cofacilitator-appointment=${reading}`];
  const played = await rehearsal(await freePort(), options);
  const page = await acting.person(browser, { viewport: NARROW });
  const candidate = await acting.person(browser, { viewport: NARROW });
  const watched = [await watch(page, played.url), await watch(candidate, played.url)];
  return { played, page, candidate, watched };
}

/** The Chair calls, three delegations nominate; the candidates are numbered in this order. */
async function called({ played, page, candidate }) {
  await sit(page, played, CHAIR);
  await enter(page, played, 'appointments/call', { posts: POST, until: ahead(48) });
  for (const [member, name] of CANDIDATES) {
    await sit(page, played, delegation(member));
    await nominated(page, candidate, played, name, {});
  }
  await sit(page, played, CHAIR);
}

/** What the desk says of a slate, and that nobody on it can be appointed yet. */
async function notYet({ played, page }, slate) {
  const shown = await said(page, played, `/desk/appointments/slates/${slate}`);
  assert.equal(await page.locator('main a.button', { hasText: 'Appoint those on the slate' }).count(), 0, shown);
  return shown;
}

/** Those on the second slate are in office, as the register and the announcement say; resolves to the announcement. */
async function inOffice({ played, page }, names, other) {
  const holders = await said(page, played, '/office-holders');
  const announcement = await said(page, played, '/appointments/2');
  for (const name of names) {
    assert.match(holders, new RegExp(name));
    assert.match(announcement, new RegExp(name));
  }
  assert.doesNotMatch(holders, new RegExp(other));
  assert.match(announcement, /Letter to the members/);
  return announcement;
}

/** The pages are fit for all in every language. */
async function fit({ played, page }, paths) {
  const found = [];
  for (const lang of LANGUAGES) {
    for (const path of paths) {
      const answer = await page.goto(`${played.url}/${lang}${path}`);
      assert.equal(answer.status(), 200, `${lang}${path}`);
      const seen = [...(await width(page)), ...(await accessibility(page))];
      found.push(...seen.map((finding) => `${lang}${path}: ${finding}`));
    }
  }
  none('appointing', found);
}

function nothingRefused({ watched }) {
  const odd = watched.flat().filter((finding) => !/^\d{3} for |status of 4\d\d/.test(finding));
  none('the browser', odd);
}

/** The codes of all members, from the list that the forum publishes. */
async function members(played) {
  const answer = await fetch(`${played.url}/members.csv`);
  assert.equal(answer.status, 200);
  const [, ...rows] = (await answer.text()).trim().split(/\r?\n/);
  const codes = rows.map((row) => row.split(',')[0]);
  assert.equal(codes.length, 193);
  return codes;
}

describe('where the Chair appoints', () => {
  let forum;
  before(async () => {
    forum = await under('chair-appoints');
    await called(forum);
  });
  after(() => forum?.played.stop());

  test('a slate that breaks what binds her is not appointed, however broad the consultations', async () => {
    const { played, page } = forum;
    await enter(page, played, 'appointments/put', { 'place-1': '1', 'place-2': '3', from: today(), term: 'full' });
    assert.match(await said(page, played, '/slates/1'), /The Chair appoints once every member was consulted/);
    assert.match(await notYet(forum, 1), /Not reached yet \(193\)/);
    await enter(page, played, 'appointments/slates/1/consult', { on: today(), format: 'open-to-all', summary: 'Open to all members.' });
    const shown = await notYet(forum, 1);
    assert.match(shown, /Consultations have reached every member/);
    assert.match(shown, /Appoint those on the slate\s+[^\n]*criteri/);
  });

  test('another name takes its place, and every member is consulted anew', async () => {
    const { played, page } = forum;
    await fit(forum, ['/desk/appointments/slates/1/replace', '/desk/appointments/slates/1/consult']);
    await enter(page, played, 'appointments/slates/1/replace', { 'place-2': '2' });
    assert.match(await notYet(forum, 2), /Not reached yet \(193\)/);
    const [last, ...codes] = await members(played);
    await enter(page, played, 'appointments/slates/2/consult', { with: codes.join(' '), on: today(), format: 'bilateral' });
    const shown = await notYet(forum, 2);
    assert.match(shown, /Not reached yet \(1\)/);
    assert.match(shown, /Members not reached on slate 2: 1/);
    await enter(page, played, 'appointments/slates/2/consult', { with: last, on: today(), format: 'bilateral' });
    assert.match(await said(page, played, '/desk/appointments/slates/2'), /Consultations have reached every member/);
  });

  test('an objection on record does not bind her; she appoints, and both are in office', async () => {
    const { played, page } = forum;
    await sit(page, played, delegation('Iran'));
    await enter(page, played, 'appointments/slates/2/view', { view: 'objection', reasons: 'Members should decide.' });
    await sit(page, played, CHAIR);
    await fit(forum, ['/desk/appointments/slates/2', '/desk/appointments/slates/2/appoint']);
    await enter(page, played, 'appointments/slates/2/appoint', {});
    const announcement = await inOffice(forum, ['First candidate', 'Second candidate'], 'Third candidate');
    assert.match(announcement, /Appointed by the Chair after consultations, under this reading/);
    assert.match(announcement, /Members that consultations have reached: 193/);
    assert.match(await said(page, played, '/slates/2'), /Members should decide/);
    assert.match(await said(page, played, '/slates/1'), /Replaced by/);
    assert.match(await said(page, played, '/posts/dtg-1/co-facilitator'), /Second candidate/);
  });

  test('the pages are fit for all, in six languages', async () => {
    await fit(forum, ['/slates/1', '/slates/2', '/appointments/2', '/office-holders', '/posts/dtg-1/co-facilitator']);
    nothingRefused(forum);
  });
});

describe('where the members approve', () => {
  let forum;
  before(async () => {
    forum = await under('consensus-approves');
    await called(forum);
  });
  after(() => forum?.played.stop());

  /** The Chair puts a slate to the members, from the page of the slate. */
  async function put(slate, title) {
    const { played, page } = forum;
    await go(page, played, `/desk/appointments/slates/${slate}`);
    await page.locator('main a', { hasText: 'Put this slate to the members for approval' }).click();
    await page.waitForLoadState();
    assert.equal(await page.locator('[name=subject]').inputValue(), `slate ${slate}`);
    assert.equal(await page.locator('[name=provision]').inputValue(), 'cofacilitator-appointment');
    const { pathname, search } = new URL(page.url());
    await enter(page, played, `${pathname.replace(/^\/..\/desk\//, '')}${search}`, { title, mode: 'in-meeting' });
  }

  test('the Chair cannot appoint, however broad the consultations', async () => {
    const { played, page } = forum;
    await enter(page, played, 'appointments/put', { 'place-1': '1', 'place-2': '3', from: today(), term: 'full' });
    await enter(page, played, 'appointments/slates/1/consult', { on: today(), format: 'open-to-all', summary: 'Open to all members.' });
    assert.match(await notYet(forum, 1), /Consultations have reached every member/);
    assert.match(await said(page, played, '/slates/1'), /The members decide on this slate by consensus/);
  });

  test('an objection stops the decision, and is met by another name', async () => {
    const { played, page } = forum;
    await put(1, 'Co-facilitators of the first group');
    await enter(page, played, 'matters/1/open', {});
    await sit(page, played, delegation('the Russian Federation'));
    await enter(page, played, 'matters/1/object', { reasons: 'One region would have nobody.' });
    await sit(page, played, CHAIR);
    assert.match(await refused(page, played, 'matters/1/ask', {}), /nothing is decided while objections stand/);
    await notYet(forum, 1);
    await enter(page, played, 'appointments/slates/1/replace', { 'place-2': '2' });
    assert.match(await said(page, played, '/slates/1'), /Replaced by/);
  });

  test('nobody objects, the Chair declares it with a second person, and both come into office', async () => {
    const { played, page } = forum;
    await put(2, 'Co-facilitators of the first group, with another name');
    await notYet(forum, 2);
    await decide(page, played, 2, CHAIR);
    await sit(page, played, CHAIR);
    await enter(page, played, 'appointments/slates/2/appoint', {});
    const announcement = await inOffice(forum, ['First candidate', 'Second candidate'], 'Third candidate');
    assert.match(announcement, /Approved by the members/);
  });

  test('the pages are fit for all, in six languages', async () => {
    await fit(forum, ['/slates/2', '/appointments/2', '/office-holders', '/matters/1', '/matters/2', '/desk/appointments/slates/2']);
    nothingRefused(forum);
  });
});
