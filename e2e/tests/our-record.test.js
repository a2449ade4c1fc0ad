// What the record says of a delegation, in a browser: confirmed, corrected, annotated, disputed; a
// dispute settled by whoever keeps the record; and all of it over time, for everybody to read.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import * as acting from '../src/acting.js';
import { NARROW, WIDE, launch } from '../src/browser.js';
import { watch } from '../src/checks/watch.js';
import { fill, go, proceed, words } from '../src/desk.js';
import { freePort } from '../src/forum.js';
import { inspect, none } from '../src/inspect.js';
import { linkOf, rehearsal, signPlayed, take } from '../src/rehearsal.js';
import { accessibility } from '../src/checks/accessibility.js';
import { width } from '../src/checks/width.js';

const browser = await launch();
after(() => browser.close());

const OURS = '/desk/our-record';
let played, delegation, officer, numbers;
const refused = [];

before(async () => {
  played = await rehearsal(await freePort());
  delegation = await acting.person(browser, { viewport: NARROW });
  refused.push(await watch(delegation, played.url));
  officer = await acting.person(browser, { viewport: WIDE });
  refused.push(await watch(officer, played.url));
  await take(delegation, linkOf(played, 'Delegation'));
  await take(officer, linkOf(played, 'Secretariat'));
});
after(() => played?.stop());

/** What is wrong with the page as it stands, at both widths. */
async function looked(page, name) {
  const found = [];
  for (const size of [WIDE, NARROW]) {
    await page.setViewportSize(size);
    found.push(...(await accessibility(page)), ...(await width(page)));
    if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${name}-${size.width}.png`, fullPage: true });
  }
  none(name, found);
}

/** Fills in one of the forms and signs it. */
async function answered(page, path, answers) {
  assert.equal(await go(page, played, path), 200);
  await looked(page, path.slice(1).replaceAll('/', '-').replaceAll(/\d+/g, 'n'));
  await fill(page, answers);
  await proceed(page);
  assert.match(page.url(), /\/desk\/check\//, await words(page));
  await signPlayed(page);
}

describe('a delegation', () => {
  test('reads what the record says of it, on a small page that is fit for all', async () => {
    assert.equal(await go(delegation, played, OURS), 200);
    await looked(delegation, 'our-record');
    numbers = await delegation
      .locator('ul.positions > li')
      .evaluateAll((all) => all.filter((it) => it.querySelector('.ways a[href$="/confirm"]')).map((it) => it.id.slice(1)));
    assert.ok(3 < numbers.length, await words(delegation));
    const weight = (await (await delegation.request.get(delegation.url())).body()).length;
    assert.ok(weight <= 60 * 1024, `${weight} bytes`);
    await delegation.goto(`${played.url}/ar${OURS}`);
    await looked(delegation, 'our-record-ar');
  });

  test('confirms, corrects, annotates and disputes', async () => {
    const [confirmed, corrected, noted, disputed] = numbers;
    await answered(delegation, `${OURS}/${confirmed}/confirm`, { words: 'We say so ourselves.' });
    await answered(delegation, `${OURS}/${corrected}/correct`, {
      stance: 'reserve', words: 'We keep our position open.', lang: 'en',
    });
    await answered(delegation, `${OURS}/${noted}/annotate`, { words: 'See our whole statement.', lang: 'en' });
    await answered(delegation, `${OURS}/${disputed}/dispute`, { reason: 'We did not say that.' });
    await go(delegation, played, OURS);
    const said = await words(delegation);
    for (const part of ['Confirms what is on record of it', 'Corrects what was reported of it', 'See our whole statement.', 'We did not say that.'])
      assert.ok(said.includes(part), `${part}: ${said}`);
    const way = delegation.locator(`#p${disputed} .ways a[href$="/withdraw"]`);
    assert.equal(await way.count(), 1);
    assert.equal(await delegation.locator(`#p${corrected} .ways a[href$="/correct"]`).count(), 0);
  });
});

describe('whoever keeps the record', () => {
  test('finds the dispute, retracts the position and settles it', async () => {
    await go(officer, played, '/desk');
    assert.match(await words(officer), /1 position is said to be reported wrongly/);
    await go(officer, played, '/desk/disputes');
    await looked(officer, 'desk-disputes');
    await go(officer, played, '/desk/disputes/1');
    assert.match(await words(officer), /still stands as it was disputed/);
    await looked(officer, 'desk-dispute');
    await answered(officer, '/desk/disputes/1/retract', { reason: 'The report names another delegation.' });
    await answered(officer, '/desk/disputes/1/settle', { note: 'With thanks.' });
    await go(officer, played, '/disputes');
    assert.match(await words(officer), /With thanks\./);
  });
});

describe('everybody', () => {
  test('reads it over time in both directions, at both widths and on paper', async () => {
    await go(delegation, played, OURS);
    const timelines = await delegation
      .locator('main a[href*="/questions/"]')
      .evaluateAll((all) => [...new Set(all.map((it) => new URL(it.href).pathname))].filter((it) => it.split('/').length === 5));
    assert.ok(2 <= timelines.length, JSON.stringify(timelines));
    for (const path of [...timelines.slice(0, 3), '/en/disputes']) {
      for (const lang of ['en', 'ar']) {
        const address = path.replace(/^\/en\//, `/${lang}/`);
        none(address, await inspect(browser, played.url, { path: address }));
        if (process.env.SHOTS)
          for (const size of [WIDE, NARROW]) {
            await officer.setViewportSize(size);
            await officer.goto(played.url + address);
            await officer.screenshot({ path: `${process.env.SHOTS}/${address.slice(1).replaceAll('/', '-')}-${size.width}.png`, fullPage: true });
          }
      }
    }
  });

  test('nothing was loaded from elsewhere and no policy was broken', () => {
    assert.deepEqual(refused.flat(), []);
  });
});
