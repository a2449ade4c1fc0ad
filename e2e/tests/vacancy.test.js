// A place falls vacant in mid-term: the secretariat records why, somebody stands in, another is
// appointed for the rest of the term; and two officers erase what a candidate no longer wants shown.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import * as acting from '../src/acting.js';
import { LANGUAGES } from '../src/addresses.js';
import { POST, ahead, behind, nominated, today } from '../src/appointments.js';
import { NARROW, launch } from '../src/browser.js';
import { accessibility } from '../src/checks/accessibility.js';
import { watch } from '../src/checks/watch.js';
import { width } from '../src/checks/width.js';
import { fill, go, heading, proceed, words } from '../src/desk.js';
import { freePort } from '../src/forum.js';
import { CHAIR, confirm, delegation, enter, said, sit } from '../src/groups.js';
import { none } from '../src/inspect.js';
import { rehearsal } from '../src/rehearsal.js';

const browser = await launch();
after(() => browser.close());

const SECRETARIAT = 'Secretariat';
const AT = `appointments/posts/${POST}`;
const inDays = (days) => ahead(24 * days).slice(0, 10);

let played, page, candidate;
const watched = [];
const links = [];

before(async () => {
  played = await rehearsal(await freePort(), ['--reading', 'cofacilitator-appointment=chair-appoints']);
  page = await acting.person(browser, { viewport: NARROW });
  candidate = await acting.person(browser, { viewport: NARROW });
  watched.push(await watch(page, played.url), await watch(candidate, played.url));
  await sit(page, played, CHAIR);
  await enter(page, played, 'appointments/call', { posts: POST, until: ahead(48) });
  for (const [member, name] of [['Colombia', 'First candidate'], ['Canada', 'Second candidate']]) {
    await sit(page, played, delegation(member));
    links.push(await nominated(page, candidate, played, name, {}));
  }
  await appointed(1, { 'place-1': '1', 'place-2': '2', term: 'full' });
});
after(() => played?.stop());

/** The Chair puts a slate, consults all members at once, and appoints those on it. */
async function appointed(slate, places) {
  await sit(page, played, CHAIR);
  await enter(page, played, 'appointments/put', { from: today(), ...places });
  await enter(page, played, `appointments/slates/${slate}/consult`, { on: today(), format: 'open-to-all' });
  await enter(page, played, `appointments/slates/${slate}/appoint`, {});
}

/** The value of the choice under a name that has these words. */
async function choice(name, label) {
  const found = page.locator('label', { hasText: label }).locator(`xpath=..//input[@name="${name}"]`);
  return found.first().getAttribute('value');
}

describe('a vacancy', () => {
  test('is recorded by the secretariat, with the reason', async () => {
    await sit(page, played, SECRETARIAT);
    await go(page, played, '/desk/appointments');
    await page.locator(`main a[href*="/posts/${POST}/end"]`).click();
    await page.waitForLoadState();
    assert.equal(await heading(page), 'Record that a term ended');
    const holder = await choice('holder', 'Second candidate');
    const checked = await enter(page, played, `${AT}/end`, { holder, from: today(), why: 'resigned' });
    assert.match(checked, /resigned/);
    const post = await said(page, played, `/posts/${POST}`);
    assert.match(post, /Vacant: 1/);
    assert.match(post, /Second candidate[^\n]*\(resigned\)/);
    assert.match(await said(page, played, '/office-holders'), /Vacant: 1/);
    const [header, ...lines] = (await (await fetch(`${played.url}/office-holders.csv`)).text()).trim().split(/\r?\n/);
    const left = header.split(',').indexOf('left');
    assert.ok(lines.some((line) => line.includes('Second candidate') && line.split(',')[left] === 'resigned'), lines.join('\n'));
  });

  test('is bridged by somebody in office, who comes into no office by it', async () => {
    await sit(page, played, CHAIR);
    await go(page, played, '/desk/appointments');
    await page.locator(`main a[href*="/posts/${POST}/interim"]`).click();
    await page.waitForLoadState();
    const officer = await choice('officer', 'First candidate');
    await enter(page, played, `${AT}/interim`, { officer, from: today(), until: inDays(30) });
    const holders = await said(page, played, '/office-holders');
    assert.match(holders, /First candidate[^\n]*stands in/);
    assert.match(holders, /Vacant: 1/);
  });

  test('is filled for the rest of the term, and those who stay are looked at as well', async () => {
    await sit(page, played, CHAIR);
    await enter(page, played, 'appointments/call', { posts: POST, until: ahead(48) });
    await sit(page, played, delegation('Canada'));
    links.push(await nominated(page, candidate, played, 'Third candidate', { gender: 'man' }));
    await appointed(2, { 'place-1': '3', term: 'rest' });
    const post = await said(page, played, `/posts/${POST}`);
    assert.match(post, /Vacant: 0/);
    assert.match(post, /Third candidate/);
    assert.match(await said(page, played, '/slates/2'), /For what is left of a term/);
    assert.match(await said(page, played, '/appointments/2'), /Third candidate/);
    assert.doesNotMatch(await said(page, played, '/office-holders'), /Second candidate/);
    assert.doesNotMatch(await said(page, played, `/office-holders?as_of=${inDays(-1)}`), /Third candidate/);
  });
});

describe('a candidate', () => {
  test('asks for erasure behind the link, and two officers do it together', async () => {
    await behind(candidate, links[1]);
    await candidate.locator('form[action$="/candidacy/erasure"] button').click();
    await candidate.waitForLoadState();
    await sit(page, played, SECRETARIAT);
    for (const value of ['The name', 'What is stated for the criteria']) {
      await go(page, played, '/desk/appointments/candidates/2/erase');
      await page.locator('main li', { hasText: value }).locator('a').click();
      await page.waitForLoadState();
      await page.locator('[name=rule]').fill('A/79/214');
      await page.locator('input[name=confirmed_by]').first().check();
      await proceed(page);
      assert.match(page.url(), /\/desk\/check\//, await words(page));
      await page.locator('main form.ask button[type=submit]:not(.second)').first().click();
      await page.waitForLoadState();
      assert.match(await words(page), /Nothing is entered yet/);
      await confirm(page, played, SECRETARIAT);
      await sit(page, played, SECRETARIAT);
    }
    await go(page, played, '/desk/appointments/candidates/2/erase');
    assert.equal(await page.locator('main a', { hasText: 'Go on to erase it' }).count(), 0, await words(page));
  });

  test('is then named nowhere, and the record still verifies', async () => {
    for (const shown of ['/candidates/2', '/slates/1', '/appointments/1', `/posts/${POST}`, '/office-holders']) {
      assert.doesNotMatch(await said(page, played, shown), /Second candidate/, shown);
    }
    for (const shown of ['/candidates.csv', '/office-holders.csv', '/api/v1/candidates', '/api/v1/office-holders', '/record/openings']) {
      const answer = await fetch(`${played.url}${shown}`);
      assert.equal(answer.status, 200, shown);
      assert.doesNotMatch(await answer.text(), /Second candidate/, shown);
    }
    const verified = spawnSync(played.program, ['verify', played.url], {
      cwd: played.folder,
      encoding: 'utf8',
      env: { ...process.env, XDG_STATE_HOME: path.join(played.folder, 'state') },
    });
    assert.equal(verified.status, 0, verified.stdout + verified.stderr);
    assert.match(await said(page, played, '/slates/1'), /named by the criterion/, 'what was found stays');
  });

  test('and the pages are fit for all, in six languages', async () => {
    const found = [];
    const paths = ['/posts', `/posts/${POST}`, '/office-holders', '/candidates/2', '/slates/2', '/appointments/2'];
    await sit(page, played, SECRETARIAT);
    for (const lang of LANGUAGES) {
      for (const path of [...paths, '/desk/appointments', '/desk/appointments/candidates/2/erase', `/desk/${AT}/end`]) {
        const answer = await page.goto(`${played.url}/${lang}${path}`);
        assert.equal(answer.status(), 200, `${lang}${path}`);
        const seen = [...(await width(page)), ...(await accessibility(page))];
        found.push(...seen.map((finding) => `${lang}${path}: ${finding}`));
      }
    }
    none('a vacancy', found);
    none('the browser', watched.flat().filter((finding) => !/^\d{3} for |status of 4\d\d/.test(finding)));
  });
});
