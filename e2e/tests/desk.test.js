// The desk in a browser, with security keys: from the founding link to a signed position.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import * as acting from '../src/acting.js';
import { LANGUAGES } from '../src/addresses.js';
import { NARROW, WIDE, launch } from '../src/browser.js';
import { accessibility } from '../src/checks/accessibility.js';
import { watch } from '../src/checks/watch.js';
import { width } from '../src/checks/width.js';
import { accept, fill, go, handed, heading, proceed, sign, words } from '../src/desk.js';
import { forum, freePort } from '../src/forum.js';
import { none } from '../src/inspect.js';

const browser = await launch();
after(() => browser.close());

let site, first, second, head, colleague, adviser;
const refused = [];

/** Somebody whose pages are watched for what a policy refuses. */
async function somebody() {
  const page = await acting.person(browser, { viewport: WIDE });
  refused.push(await watch(page, site.url));
  return page;
}

before(async () => {
  site = await forum(await freePort());
  [first, second, head, colleague] = [await somebody(), await somebody(), await somebody(), await somebody()];
});
after(() => site?.stop());

const size = async () => (await (await fetch(`${site.url}/healthz`)).json()).size;

describe('the secretariat', () => {
  test('its first officer founds it with the link that was printed', async () => {
    await acting.found(first, site);
    assert.match(await words(first), /The secretariat has one officer/);
  });

  test('the link founds nothing twice', async () => {
    await second.goto(site.founding);
    assert.equal(await heading(second), 'No founding link is open');
  });

  test('the second officer is invited on paper, and the code is used once', async () => {
    await acting.nameSecond(first, site, { channel: 'paper' });
    const { link, code } = await handed(first);
    await go(second, site, '/invitation');
    await fill(second, { code: 'WRNG-WRNG-WRNG-WRNG' });
    await proceed(second);
    assert.match(await words(second), /cannot be used|unknown, expired, used or withdrawn/);
    await accept(second, link);
    await go(colleague, site, '/invitation');
    await fill(colleague, { code });
    await proceed(colleague);
    assert.match(await words(colleague), /unknown, expired, used or withdrawn/);
  });
});

describe('a delegation', () => {
  let toHead, toColleague;

  test('what is wrong with a form stands on top and beside the field, and leads there', async () => {
    await go(first, site, '/desk/credentials/letter?party=delegation-COL');
    await fill(first, { channel: 'paper', issued: '', name: '' });
    await proceed(first);
    assert.match(await first.title(), /^Error: /);
    const summary = first.locator('.faults');
    await summary.waitFor();
    assert.ok(await summary.evaluate((it) => it === document.activeElement), 'the summary has the focus');
    await summary.locator('a', { hasText: 'Issued by' }).click();
    assert.equal(await first.evaluate(() => document.activeElement.id), 'issued_by');
  });

  test('is opened from a letter, signed by an officer', async () => {
    const letter = { name: 'letter.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 a letter of credentials') };
    await fill(first, {
      letter, issued_by: 'Minister for Foreign Affairs', issued: '2026-01-15', name: 'Delegate of Colombia', channel: 'paper', lang: 'es',
    });
    await proceed(first);
    const said = await words(first);
    assert.equal(await heading(first), 'Check what will be entered', said);
    for (const part of ['Colombia', 'Minister for Foreign Affairs', 'Secretariat', 'Kept beside, never on the record', 'Delegate of Colombia'])
      assert.ok(said.includes(part), `${part}: ${said}`);
    await sign(first);
    toHead = await handed(first);
    assert.match(toHead.link, /\/es\/invitation#/);
  });

  test('its head accepts, and finds what waits', async () => {
    await accept(head, toHead.link.replace('/es/', '/en/'));
    const said = await words(head);
    assert.match(said, /one focal point/);
    assert.match(said, /You have a passkey/);
    await go(first, site, '/desk/credentials');
    assert.match(await words(first), /Colombia\s+Submitted/);
  });

  test('the head invites a colleague and signs for it', async () => {
    await go(head, site, '/desk/people/invite');
    await fill(head, { name: 'Colleague', role: 'alternate', channel: 'paper' });
    await proceed(head);
    assert.match(await words(head), /A head or focal point seats the people/);
    await sign(head);
    toColleague = await handed(head);
    await go(head, site, '/desk/people');
    assert.match(await words(head), /Invited, not yet accepted\s+Colleague/);
    await accept(colleague, toColleague.link);
    await go(colleague, site, '/desk/people');
    const said = await words(colleague);
    assert.match(said, /Delegate of Colombia/);
    assert.doesNotMatch(said, /Change role|End the seat/);
  });

  test('declares a position: checked in plain words, signed, and provable', async () => {
    await go(head, site, '/desk/positions/new');
    await head.locator('input[name=question]').first().check();
    await proceed(head);
    await head.locator('input[name=option]').first().check();
    await fill(head, { stance: 'support', words: 'We can join this, <b>and</b> say so.', lang: 'en' });
    await proceed(head);
    const said = await words(head);
    for (const part of ['We can join this, <b>and</b> say so.', 'Delegation of Colombia', 'It cannot be entered without', 'never taken out'])
      assert.ok(said.includes(part), `${part}: ${said}`);
    await head.getByRole('link', { name: 'Change the answers' }).click();
    await head.waitForLoadState();
    assert.equal(await head.locator('textarea').inputValue(), 'We can join this, <b>and</b> say so.');
    assert.ok(await head.locator('input[name=stance][value=support]').isChecked());
    await proceed(head);
    await sign(head);
    assert.match(await heading(head), /^Entered in the record as \d+$/, await words(head));
    assert.match(await words(head), /Signed with passkey \d+/);
    await head.locator('main a[href*="/record/"]').first().click();
    await head.waitForLoadState();
    const entry = await words(head);
    assert.match(entry, /Colombia supported/);
    assert.ok(entry.includes('"signatures"'), entry);
  });

  test('another focal point can dispute the head, and nothing changes by it', async () => {
    await go(head, site, '/desk/people');
    await head.locator('main li', { hasText: 'Colleague' }).getByRole('link', { name: /Change role/ }).click();
    await head.waitForLoadState();
    await head.locator('input[name=focal_point]').check();
    await proceed(head);
    await sign(head);
    await go(colleague, site, '/desk/people');
    await colleague.locator('main li', { hasText: 'Delegate of Colombia' }).getByRole('link', { name: /Dispute the head/ }).click();
    await colleague.waitForLoadState();
    await proceed(colleague);
    assert.match(await words(colleague), /“Reason” is empty/);
    await fill(colleague, { reason: 'Another letter is on its way.' });
    await proceed(colleague);
    assert.match(await words(colleague), /the member’s letter decides/);
    await sign(colleague);
    await go(head, site, '/desk');
    assert.match(await words(head), /the head is disputed/);
    await go(head, site, '/desk/people');
    assert.match(await words(head), /Attempts to remove a head[^]+Another letter is on its way/);
    assert.match(await words(head), /Head · Focal point/);
  });

  test('contested credentials mark what the delegation does, and stop nothing', async () => {
    await go(first, site, '/desk/credentials/delegation-COL/standing');
    await fill(first, { standing: 'contested' });
    await proceed(first);
    await sign(first);
    await go(head, site, '/desk/positions/new');
    assert.match(await head.locator('p.contested').innerText(), /credentials are contested/);
    await go(first, site, '/desk/credentials/delegation-COL/standing');
    await fill(first, { standing: 'approved' });
    await proceed(first);
    await sign(first);
    await go(head, site, '/desk');
    assert.equal(await head.locator('p.contested').count(), 0);
  });

  test('a passkey that was lost is ended by the head', async () => {
    await go(head, site, '/desk/people');
    await head.locator('main li', { hasText: 'Colleague' }).getByRole('link', { name: /Passkeys/ }).click();
    await head.waitForLoadState();
    await head.getByRole('link', { name: /End this passkey/ }).click();
    await head.waitForLoadState();
    await sign(head);
    assert.match(await heading(head), /^Entered/, await words(head));
    await acting.assertOutside(colleague, site);
    await go(head, site, '/desk/people');
    await head.locator('main li', { hasText: 'Colleague' }).getByRole('link', { name: /Invite again/ }).click();
    await head.waitForLoadState();
    await fill(head, { channel: 'paper' });
    await proceed(head);
    await sign(head);
    const { link } = await handed(head);
    await colleague.context().close();
    colleague = await somebody();
    await accept(colleague, link);
  });

  test('a page that is open when the seat ends enters nothing', async () => {
    await go(colleague, site, '/desk/positions/new');
    await colleague.locator('input[name=question]').nth(1).check();
    await proceed(colleague);
    await colleague.locator('input[name=option]').first().check();
    await fill(colleague, { stance: 'oppose', words: 'From a seat that ends.', lang: 'en' });
    await proceed(colleague);
    assert.equal(await heading(colleague), 'Check what will be entered');
    await go(head, site, '/desk/people');
    await head.locator('main li', { hasText: 'Colleague' }).getByRole('link', { name: /End the seat/ }).click();
    await head.waitForLoadState();
    assert.match(await words(head), /ends at once/);
    await proceed(head);
    await sign(head);
    const entered = await size();
    await sign(colleague);
    assert.doesNotMatch(await heading(colleague), /^Entered/, await words(colleague));
    assert.equal(await size(), entered);
    await acting.assertOutside(colleague, site);
  });
});

describe('two officers', () => {
  test('one asks, the other confirms, and neither alone can do it', async () => {
    await go(first, site, '/desk/officers/seat');
    await fill(first, { seat: 'secretariat/new', name: 'Third officer', channel: 'paper' });
    await first.locator('input[name=confirmed_by]').first().check();
    const before = await size();
    await proceed(first);
    assert.match(await words(first), /Another officer must confirm/);
    await sign(first);
    assert.match(await words(first), /Nothing is entered yet/);
    assert.equal(await size(), before);
    await go(first, site, '/desk/confirmations');
    assert.match(await words(first), /Asked by you/);
    assert.equal(await first.locator('main a', { hasText: 'Read and confirm' }).count(), 0);
    await go(second, site, '/desk');
    assert.match(await words(second), /asks you to confirm/);
    await go(second, site, '/desk/confirmations');
    await second.locator('main a', { hasText: 'Read and confirm' }).click();
    await second.waitForLoadState();
    assert.equal(await heading(second), 'Confirm as the second officer');
    await sign(second);
    await handed(second);
    assert.equal(await size(), before + 1);
    const entry = await (await fetch(`${site.url}/record/entry/${before}`)).json();
    assert.equal(entry.proof.signatures.length, 2);
  });

  test('the second can decline', async () => {
    await go(first, site, '/desk/officers/seat');
    await fill(first, { seat: 'secretariat/new', name: 'Fourth officer', channel: 'paper' });
    await first.locator('input[name=confirmed_by]').first().check();
    await proceed(first);
    await sign(first);
    const before = await size();
    await go(second, site, '/desk/confirmations');
    await second.locator('main a', { hasText: 'Read and confirm' }).click();
    await second.waitForLoadState();
    await second.locator('button', { hasText: 'Decline' }).click();
    await second.waitForLoadState();
    assert.match(await words(second), /Nothing was entered/);
    assert.equal(await size(), before);
  });
});

describe('oneself', () => {
  test('shows again who one is and comes back to where one was', async () => {
    await go(first, site, '/desk/step-up?to=/desk/devices');
    await sign(first);
    assert.equal(new URL(first.url()).pathname, '/en/desk/devices');
    await go(first, site, '/desk/step-up?to=https://elsewhere.example/');
    await sign(first);
    assert.equal(new URL(first.url()).origin, site.url);
  });

  test('signs out and in again with the passkey', async () => {
    await acting.signOut(first, site);
    await go(first, site, '/sign-in');
    await sign(first);
    assert.equal(new URL(first.url()).pathname, '/en/desk');
    await go(first, site, '/desk/log');
    assert.match(await words(first), /Signed in\s+first officer/);
  });

  test('a session shown from another kind of browser ends', async () => {
    const cookies = await head.context().cookies();
    const thief = await browser.newContext({ userAgent: 'Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0' });
    await thief.addCookies(cookies);
    const stolen = await thief.newPage();
    await acting.assertOutside(stolen, site);
    await acting.assertOutside(head, site);
    await thief.close();
    await go(head, site, '/sign-in');
    await sign(head);
    assert.equal(await go(head, site, '/desk'), 200);
  });

  test('without a script every page but the ceremony works, and that says why', async () => {
    const state = await first.context().storageState();
    const context = await browser.newContext({ javaScriptEnabled: false, storageState: state, viewport: WIDE });
    const page = await context.newPage();
    assert.equal(await go(page, site, '/desk/tokens/new'), 200);
    await fill(page, { label: 'a program', scope: 'read' });
    await proceed(page);
    assert.match(await words(page), /Your token/);
    await go(page, site, '/desk/step-up');
    assert.match(await words(page), /This step needs a script/);
    assert.ok(await page.locator('form[data-passkey] button').isDisabled());
    await context.close();
  });

  test('a role that does not suffice is told so, and finds no way around it', async () => {
    await go(head, site, '/desk/people/invite');
    await fill(head, { name: 'Adviser', role: 'adviser', channel: 'paper' });
    await proceed(head);
    await sign(head);
    const { link } = await handed(head);
    adviser = await somebody();
    await accept(adviser, link);
    for (const path of ['/desk/positions/new', '/desk/people/invite', '/desk/log']) {
      const status = await go(adviser, site, path);
      assert.ok([403, 409].includes(status), `${path} answers ${status}`);
      assert.match(await words(adviser), /role “adviser”|Adviser/i);
    }
  });

  test('gives up the seat, and is out at once', async () => {
    await go(adviser, site, '/desk/seats');
    await adviser.locator('main a', { hasText: 'Give up this seat' }).click();
    await adviser.waitForLoadState();
    await proceed(adviser);
    await sign(adviser);
    assert.equal(await heading(adviser), 'You are signed out');
    await acting.assertOutside(adviser, site);
  });

  test('a form sent from another site is not carried out', async () => {
    const answer = await first.request.post(`${site.url}/en/desk/sign-out`, {
      headers: { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }, form: { key: 'x' },
    });
    assert.equal(answer.status(), 403);
    assert.equal(await go(first, site, '/desk'), 200);
  });
});

const PAGES = {
  stranger: ['/sign-in', '/invitation', '/founding'],
  secretariat: [
    '/desk', '/desk/seats', '/desk/devices', '/desk/devices/add', '/desk/sessions', '/desk/tokens', '/desk/tokens/new', '/desk/log',
    '/desk/credentials', '/desk/credentials/open', '/desk/credentials/letter?party=delegation-COL', '/desk/credentials/delegation-COL',
    '/desk/credentials/delegation-COL/standing', '/desk/officers', '/desk/officers/seat', '/desk/confirmations', '/desk/closing',
    '/desk/step-up',
  ],
  delegation: ['/desk', '/desk/people', '/desk/people/invite', '/desk/positions/new', '/desk/log'],
};

describe('the pages of the desk', () => {
  const who = { stranger: () => colleague, secretariat: () => first, delegation: () => head };
  for (const lang of LANGUAGES) {
    for (const [kind, paths] of Object.entries(PAGES)) {
      test(`for the ${kind} in ${lang}: wide and narrow, with nothing that axe sees`, async () => {
        const page = who[kind]();
        const found = [];
        for (const path of paths) {
          const answer = await page.goto(`${site.url}/${lang}${path}`);
          const weight = (await answer.body()).length;
          if (answer.status() >= 400 && kind !== 'stranger') found.push(`${path} answers ${answer.status()}`);
          if (weight > 60 * 1024) found.push(`${path} weighs ${weight}`);
          for (const size of [WIDE, NARROW]) {
            await page.setViewportSize(size);
            const seen = [...(await width(page)), ...(await accessibility(page))];
            found.push(...seen.map((finding) => `${path} at ${size.width} px: ${finding}`));
          }
        }
        await page.setViewportSize(WIDE);
        none(`/${lang} ${kind}`, found);
      });
    }
  }

  test('no policy was broken and no script failed on the way', () => {
    const odd = refused.flat().filter((finding) => !/^\d{3} for |status of 4\d\d/.test(finding));
    assert.deepEqual(odd, []);
  });
});
