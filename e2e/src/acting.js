// What people do at the desk, in a browser.

import assert from 'node:assert/strict';
import { authenticator } from './authenticator.js';

const heading = (page) => page.locator('h1').innerText();

/** Who comes into a forum: a browser of her own, without script where that is said. */
export async function person(browser, options = {}) {
  const context = await browser.newContext(options);
  return context.newPage();
}

/** Founds the secretariat with the link that the forum printed. */
export async function found(page, forum) {
  await authenticator(page);
  await open(page, forum.founding);
  await page.locator('input[name=name]').fill('first officer');
  await page.locator('form[data-passkey] button').click();
  await page.waitForURL('**/desk/officers');
}

/** Follows a link with a code behind its #, up to the page that asks whether to accept. */
export async function open(page, link) {
  await page.goto('about:blank');
  await page.goto(link);
  await page.locator('form.ask button[type=submit]').click();
  await page.waitForLoadState();
}

/** The first officer names the second; resolves to what is then shown. */
export async function nameSecond(page, forum, { channel, email = '', lang = 'en' }) {
  await page.goto(`${forum.url}/en/desk/officers/second`);
  await page.locator('input[name=name]').fill('second officer');
  await page.locator(`input[name=channel][value=${channel}]`).check();
  await page.locator('input[name=email]').fill(email);
  await page.locator('select[name=lang]').selectOption(lang);
  await page.locator('form.ask button[type=submit]').click();
  await page.waitForLoadState();
  return page.locator('main').innerText();
}

/** Goes to a provider from the page that is open, and waits until its pages or ours are there. */
export async function setOut(page, provider) {
  await page.locator(`button[name=provider][value=${provider}]`).click();
  await page.waitForURL((url) => url.pathname !== '/en/sign-in/federated' && url.pathname !== '/en/invitation/federated');
  await page.waitForLoadState();
}

/** Begins to sign in through a provider. */
export async function setOutToSignIn(page, forum, provider) {
  await page.goto(`${forum.url}/en/sign-in`);
  await setOut(page, provider);
}

export async function signOut(page, forum) {
  await page.goto(`${forum.url}/en/desk`);
  await page.locator('form[action$="/sign-out"] button').click();
  await page.waitForLoadState();
  await assertOutside(page, forum);
}

/** The desk is open to her. */
export async function assertInside(page, forum) {
  const { status } = await reached(page, forum);
  assert.equal(status, 200, await heading(page));
}

/** It is not. */
export async function assertOutside(page, forum) {
  const { status, path } = await reached(page, forum);
  assert.ok(status === 401 || path.endsWith('/sign-in'), `${path} answers ${status}: ${await heading(page)}`);
}

async function reached(page, forum) {
  const answer = await page.goto(`${forum.url}/en/desk`);
  return { status: answer.status(), path: new URL(page.url()).pathname };
}

/** What the page says to everybody who could not be signed in, for whatever reason. */
export async function assertTurnedAway(page, forum) {
  assert.equal(await heading(page), 'You are not signed in');
  await assertOutside(page, forum);
}
