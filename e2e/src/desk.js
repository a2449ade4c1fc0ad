// Steps at the desk that several tests take: forms, checks, receipts.

import assert from 'node:assert/strict';
import { authenticator } from './authenticator.js';

/** The words of the page's main part, without the isolates around what was inserted. */
export async function words(page) {
  return (await page.locator('main').innerText()).replace(/[\u2066-\u2069]/g, '');
}

export async function heading(page) {
  return (await page.locator('h1').innerText()).replace(/[\u2066-\u2069]/g, '');
}

/** Fills in a form by the names of its fields; a list ticks several, a file is `{ file }`. */
export async function fill(page, answers) {
  for (const [name, value] of Object.entries(answers)) {
    const field = page.locator(`[name="${name}"]`).first();
    const kind = await field.evaluate((it) => (it.localName === 'input' ? it.type : it.localName));
    if (kind === 'radio' || kind === 'checkbox')
      for (const one of [value].flat()) await page.locator(`[name="${name}"][value="${one}"]`).check();
    else if (kind === 'select') await field.selectOption(value);
    else if (kind === 'file') await field.setInputFiles(value);
    else await field.fill(value);
  }
}

/** Sends the form of the page on. */
export async function proceed(page) {
  await page.locator('form.ask[novalidate] button[type=submit]').first().click();
  await page.waitForLoadState();
}

/** Opens a page of the desk; resolves to its status. */
export async function go(page, forum, path) {
  const answer = await page.goto(`${forum.url}/en${path}`);
  return answer.status();
}

/** Signs what the page shows with the passkey of its browser. */
export async function sign(page) {
  const before = page.url();
  await Promise.all([
    page.waitForEvent('framenavigated', { timeout: 20_000 }),
    page.locator('form[data-passkey] button').click(),
  ]);
  await page.waitForLoadState();
  return before;
}

/** The code and the link that a page hands over. */
export async function handed(page) {
  assert.equal(await heading(page), 'Hand this over', await words(page));
  const [link, code] = await page.locator('code.secret').allInnerTexts();
  return { link, code };
}

/** Accepts an invitation in a browser of one's own with a new device. */
export async function accept(page, link) {
  const device = await authenticator(page);
  await page.goto('about:blank');
  await page.goto(link);
  await page.locator('form.ask button[type=submit]').click();
  await page.waitForURL('**/invitation/accept');
  await page.locator('form[data-passkey] button').click();
  await page.waitForURL('**/desk');
  return device;
}
