// A newcomer runs one command and plays a session: the Chair, the secretariat, delegations.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import * as acting from '../src/acting.js';
import { LANGUAGES } from '../src/addresses.js';
import { NARROW, PAPER, WIDE, launch } from '../src/browser.js';
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

before(async () => {
  played = await rehearsal(await freePort(), ['--reading', 'dtg-topics=bottom-up']);
  page = await acting.person(browser, { viewport: NARROW });
  refused.push(await watch(page, played.url));
});
after(() => played?.stop());

const banner = (on) => on.locator('aside.rehearsal');

describe('a rehearsal', () => {
  test('prints a link for each of ten seats', () => {
    const of = (kind) => played.links.filter((it) => it.seat.startsWith(kind)).length;
    assert.deepEqual([of('Secretariat'), of('Chair'), of('Delegation'), of('Stakeholder')], [2, 1, 6, 1], played.said);
  });

  test('says what it is before anybody signs in, in every language and on paper', async () => {
    const seen = new Set();
    for (const lang of LANGUAGES) {
      for (const size of [NARROW, WIDE, PAPER]) {
        await page.setViewportSize(size);
        await page.emulateMedia({ media: size === PAPER ? 'print' : 'screen' });
        await page.goto(`${played.url}/${lang}/`);
        assert.ok(await banner(page).isVisible(), `${lang} at ${size.width} px`);
        seen.add(await banner(page).innerText());
        const box = await banner(page).boundingBox();
        assert.ok(box.y < 10 && box.height < 240, `${lang} at ${size.width} px: ${JSON.stringify(box)}`);
      }
    }
    assert.equal(seen.size, LANGUAGES.length);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize(NARROW);
  });

  test('shows a chosen reading in force', async () => {
    await go(page, played, '/provisions/dtg-topics');
    assert.match(await words(page), /in force/i);
  });

  test('a code of no seat opens none', async () => {
    await go(page, played, '/rehearsal');
    await page.locator('input[name=code]').fill('no such code');
    await page.locator('form.ask button[type=submit]').click();
    await page.waitForLoadState();
    assert.match(await words(page), /No seat has this code/);
    await acting.assertOutside(page, played);
  });
});

describe('its seats, at 320 pixels', () => {
  test('the Chair takes the seat', async () => {
    await take(page, linkOf(played, 'Chair'));
    assert.match(await page.locator('aside.acting').innerText(), /Chair/);
    assert.equal(page.url().includes('#'), false);
  });

  test('a delegation declares a position; the key that is kept for it signs', async () => {
    await take(page, linkOf(played, 'Delegation of Colombia'));
    await go(page, played, '/desk/positions/new');
    await page.locator('input[name=question]').first().check();
    await proceed(page);
    await page.locator('input[name=option]').first().check();
    await fill(page, { stance: 'support', words: 'Played by a newcomer.', lang: 'en' });
    await proceed(page);
    assert.match(await words(page), /A key that this rehearsal keeps for the person/);
    await signPlayed(page);
    assert.match(await heading(page), /^Entered in the record as \d+$/, await words(page));
    assert.match(await words(page), /Signed with passkey \d+/);
  });

  test('two officers seat a third together', async () => {
    const [first, second] = played.links.filter((it) => it.seat.startsWith('Secretariat'));
    await take(page, first.link);
    await go(page, played, '/desk/officers/seat');
    await fill(page, { seat: 'secretariat/new', name: 'Third officer', channel: 'paper' });
    await page.locator('input[name=confirmed_by]').first().check();
    await proceed(page);
    await page.locator('main form.ask button[type=submit]').first().click();
    await page.waitForLoadState();
    assert.match(await words(page), /Nothing is entered yet/);
    await take(page, second.link);
    await go(page, played, '/desk/confirmations');
    await page.locator('main a', { hasText: 'Read and confirm' }).click();
    await page.waitForLoadState();
    await page.locator('main form.ask button[type=submit]').first().click();
    await page.waitForLoadState();
    assert.equal(await heading(page), 'Hand this over', await words(page));
  });

  test('a link works once more, in another browser and without script', async () => {
    const other = await acting.person(browser, { javaScriptEnabled: false, viewport: NARROW });
    const [address, code] = linkOf(played, 'Stakeholder', 'fr').split('#');
    await other.goto(address);
    await other.locator('input[name=code]').fill(code);
    await other.locator('form.ask button[type=submit]').click();
    await other.waitForURL('**/fr/desk');
    assert.ok(await banner(other).isVisible());
    await other.context().close();
  });
});

describe('its pages', () => {
  const SEATS = [
    ['Chair', ['/desk', '/desk/seats', '/desk/devices']],
    ['Secretariat', ['/desk', '/desk/credentials', '/desk/officers', '/desk/confirmations', '/desk/log']],
    ['Delegation', ['/desk', '/desk/people', '/desk/positions/new', '/desk/log', '/desk/sessions']],
  ];
  const OPEN = ['/', '/rehearsal', '/sign-in', '/questions/cofacilitator-appointment', '/members/COL', '/record', '/record/560', '/record/verify', '/data', '/nothing'];

  async function looked(on, lang, paths) {
    const found = [];
    for (const part of paths) {
      await on.goto(`${played.url}/${lang}${part}`);
      for (const size of [NARROW, WIDE]) {
        await on.setViewportSize(size);
        const seen = [...(await width(on)), ...(await accessibility(on))];
        if ((await banner(on).count()) !== 1) seen.push('no banner');
        found.push(...seen.map((finding) => `${part} at ${size.width} px: ${finding}`));
      }
    }
    await on.setViewportSize(NARROW);
    return found;
  }

  for (const lang of ['ar', 'en']) {
    for (const [seat, paths] of SEATS) {
      test(`of the ${seat} in ${lang}: wide and narrow, with nothing that axe sees`, async () => {
        await take(page, linkOf(played, seat, lang));
        none(`/${lang} ${seat}`, await looked(page, lang, paths));
      });
    }
  }

  for (const lang of LANGUAGES) {
    test(`for everybody in ${lang}`, async () => {
      const reader = await acting.person(browser, { viewport: NARROW });
      none(`/${lang}`, await looked(reader, lang, OPEN));
      await reader.context().close();
    });
  }

  test('the check of an act in Arabic is signed there too', async () => {
    await take(page, linkOf(played, 'Delegation of the Russian Federation', 'ar'));
    await page.goto(`${played.url}/ar/desk/positions/new`);
    await page.locator('input[name=question]').nth(1).check();
    await proceed(page);
    await page.locator('input[name=option]').first().check();
    await fill(page, { stance: 'oppose', words: 'موقف في تدريب', lang: 'ar' });
    await proceed(page);
    assert.deepEqual([...(await width(page)), ...(await accessibility(page))], []);
    await signPlayed(page);
    assert.match(page.url(), /\/ar\/desk\/receipt\/\d+$/);
  });

  test('no policy was broken and no script failed on the way', () => {
    const odd = refused.flat().filter((finding) => !/^\d{3} for |status of 4\d\d/.test(finding));
    assert.deepEqual(odd, []);
  });
});

test('its record verifies from outside, and says that it is a rehearsal', () => {
  const state = path.join(played.folder, 'state');
  const options = { cwd: played.folder, encoding: 'utf8', env: { ...process.env, XDG_STATE_HOME: state } };
  const verified = spawnSync(played.program, ['verify', played.url], options);
  assert.equal(verified.status, 0, verified.stderr);
  assert.match(verified.stdout, /A rehearsal: what was entered in it has not happened\./);
  assert.match(verified.stdout, /Nothing is wrong\./);
});
