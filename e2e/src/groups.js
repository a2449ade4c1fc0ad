// Steps in the work of thematic groups: forms of the desk, decisions, the clock of a rehearsal.

import assert from 'node:assert/strict';
import { fill, go, heading, proceed, words } from './desk.js';
import { linkOf, signPlayed, take } from './rehearsal.js';

export const CHAIR = 'Chair';
export const GUIDE = { 'dtg-1': 'Co-facilitator of “Dedicated Thematic Group 1”', 'dtg-2': 'Co-facilitator of “Dedicated Thematic Group 2”' };
export const delegation = (name) => `Delegation of ${name}`;

/** Takes a seat by its name; the second where several play it. */
export async function sit(page, played, seat, which = 0) {
  const all = played.links.filter((it) => it.seat.startsWith(seat));
  assert.ok(all.length > which, `nobody plays ${seat}\n${played.said}`);
  await take(page, all[which].link);
}

/** Fills in a form of the desk, checks what it says, and signs; resolves to the words of the check. */
export async function enter(page, played, path, answers) {
  assert.equal(await go(page, played, `/desk/${path}`), 200, `${path}\n${await words(page)}`);
  await fill(page, answers);
  await proceed(page);
  assert.match(page.url(), /\/desk\/check\//, `${path}\n${await words(page)}`);
  const said = await words(page);
  await signPlayed(page);
  assert.match(await heading(page), /^Entered in the record as \d+$/, `${path}\n${await words(page)}`);
  return said;
}

/** Fills in a form that is refused; resolves to what the page says. */
export async function refused(page, played, path, answers) {
  await go(page, played, `/desk/${path}`);
  await fill(page, answers);
  await proceed(page);
  assert.doesNotMatch(page.url(), /\/desk\/check\//, `${path} was not refused`);
  return words(page);
}

/** What the page of the desk says under a path. */
export async function said(page, played, path) {
  assert.equal(await go(page, played, path), 200, path);
  return words(page);
}

/** Moves the clock of the rehearsal ahead; whoever sat is signed out by it, and sits again. */
export async function later(page, played, hours, seat) {
  await go(page, played, '/desk/rehearsal');
  await fill(page, { hours: String(hours) });
  await proceed(page);
  await sit(page, played, seat);
}

/** Has whoever leads a body open a matter, ask about it and declare it decided, with a second person. */
export async function decide(page, played, matter, seat) {
  await sit(page, played, seat);
  await enter(page, played, `matters/${matter}/open`, {});
  await enter(page, played, `matters/${matter}/ask`, {});
  await later(page, played, 1, seat);
  await go(page, played, `/desk/matters/${matter}/gavel`);
  await page.locator('input[name=confirmed_by]').first().check();
  await proceed(page);
  await page.locator('main form.ask button[type=submit]:not(.second)').first().click();
  await page.waitForLoadState();
  assert.match(await words(page), /Nothing is entered yet/);
  await confirm(page, played);
}

/** Confirms what waits, as whoever was named among those who play a seat. */
export async function confirm(page, played, seat = 'Secretariat') {
  for (const { link } of played.links.filter((it) => it.seat.startsWith(seat))) {
    await take(page, link);
    await go(page, played, '/desk/confirmations');
    const waiting = page.locator('main a', { hasText: 'Read and confirm' });
    if ((await waiting.count()) === 0) continue;
    await waiting.first().click();
    await page.waitForLoadState();
    const button = page.locator('main form.ask button[type=submit]:not(.second)');
    if ((await button.count()) === 0) continue;
    await button.first().click();
    await page.waitForLoadState();
    assert.match(await heading(page), /^Entered in the record as \d+$/, await words(page));
    return;
  }
  assert.fail('nobody confirms');
}
