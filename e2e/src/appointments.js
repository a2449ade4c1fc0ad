// Steps in the filling of posts: a call, a candidate who consents behind a link, a nomination.

import assert from 'node:assert/strict';
import { fill, go, heading, proceed, words } from './desk.js';
import { signPlayed } from './rehearsal.js';

export const POST = 'dtg-1/co-facilitator';

/** A civil time of the forum so many hours from now, as a field takes it. */
export function ahead(hours) {
  const at = new Date(Date.now() + hours * 3_600_000);
  const said = at.toLocaleString('sv-SE', { timeZone: 'America/New_York', dateStyle: 'short', timeStyle: 'short' });
  return said.replace(' ', 'T');
}

export const today = () => ahead(0).slice(0, 10);

/** Asks somebody on paper to stand; resolves to the link that is handed over. */
export async function asked(page, played, name) {
  await go(page, played, '/desk/appointments/nominate');
  await fill(page, { posts: POST, name, channel: 'paper' });
  await proceed(page);
  assert.equal(await heading(page), 'Hand this to the candidate', await words(page));
  const [link] = await page.locator('code.secret').allInnerTexts();
  return link;
}

/** Opens the candidate's own page. */
export async function behind(candidate, link) {
  await candidate.goto('about:blank');
  await candidate.goto(link);
  await candidate.locator('form.ask button[type=submit]').first().click();
  await candidate.waitForURL('**/candidacy/answer');
}

/** Has a delegation ask somebody who consents, and enter the nomination; resolves to the link. */
export async function nominated(page, candidate, played, name, answers) {
  const link = await asked(page, played, name);
  await behind(candidate, link);
  await fill(candidate, { ...answers, consent: 'yes' });
  await proceed(candidate);
  assert.match(await words(candidate), /You have consented/);
  await go(page, played, '/desk');
  assert.match(await words(page), new RegExp(`${name}: has consented to stand`));
  await go(page, played, '/desk/appointments');
  await page.locator('main a', { hasText: name }).click();
  await page.waitForLoadState();
  await proceed(page);
  assert.match(page.url(), /\/desk\/check\//, await words(page));
  await signPlayed(page);
  assert.match(await heading(page), /^Entered in the record as \d+$/, await words(page));
  return link;
}
