// The search as people use it: from the first page, without script, with the keyboard alone.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { LANGUAGES } from '../src/addresses.js';
import { NARROW, WIDE, launch } from '../src/browser.js';
import { inspect, none } from '../src/inspect.js';

const base = process.env.TRAVAUX_URL;
if (!base) throw new Error('run `cargo xtask test --only browser`, or say in TRAVAUX_URL where a forum is served');

const browser = await launch();
after(() => browser.close());

/** A name of Colombia in each language, as somebody might type it. */
const TYPED = { ar: 'كولومبيا', zh: '哥伦比亚', en: 'colombia', fr: 'COLOMBIE', ru: 'колумбия', es: 'colombia' };

async function withoutScript(viewport) {
  const context = await browser.newContext({ viewport, javaScriptEnabled: false });
  return context.newPage();
}

describe('the search', () => {
  for (const lang of LANGUAGES) {
    test(`finds a member and its positions from the first page in ${lang}`, async () => {
      const page = await withoutScript(NARROW);
      await page.goto(`${base}/${lang}/`);
      await page.locator('main input[name=q]').fill(TYPED[lang]);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search?q=*');
      await page.locator('main section a[href$="/members/COL"]').first().waitFor();
      const position = page.locator('main section a[href*="#p"]').first();
      await position.click();
      await page.waitForURL(/\/questions\/.*#p\d+$/);
      const place = new URL(page.url()).hash;
      assert.equal(await page.locator(`li${place}`).count(), 1, `${place} is not on the page`);
      await page.context().close();
    });

    test(`is fit for all in ${lang}, with and without something found`, async () => {
      for (const query of ['', `?q=${encodeURIComponent(TYPED[lang])}`, '?q=zzzzzz', '?q=co&kind=position&page=2']) {
        const path = `/${lang}/search${query}`;
        none(path, await inspect(browser, base, { path, scripted: false }, { dark: lang === 'en' }));
      }
    });
  }

  test('keeps what was typed when the language is changed', async () => {
    const page = await withoutScript(WIDE);
    await page.goto(`${base}/en/search?q=russian`);
    await page.locator('.tongues a[lang=ru]').click();
    await page.waitForURL('**/ru/search?q=russian');
    assert.equal(await page.locator('main input[name=q]').inputValue(), 'russian');
    assert.ok((await page.locator('main section li').count()) > 0);
    await page.context().close();
  });

  test('is offered where a page is missing, with what was asked for', async () => {
    const page = await withoutScript(NARROW);
    const answer = await page.goto(`${base}/en/colombia`);
    assert.equal(answer.status(), 404);
    assert.equal(await page.locator('main input[name=q]').inputValue(), 'colombia');
    await page.locator('main form button').click();
    await page.waitForURL('**/en/search?q=colombia');
    await page.context().close();
  });

  test('is reached with the keyboard alone, and the menu unfolds with it', async () => {
    const page = await withoutScript(NARROW);
    await page.goto(`${base}/en/`);
    const link = page.locator('.menu a[href$="/search"]');
    assert.equal(await link.isVisible(), false, 'on a narrow screen the menu is folded');
    await page.locator('.menu summary').focus();
    await page.keyboard.press('Enter');
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/search');
    await page.setViewportSize(WIDE);
    assert.equal(await link.isVisible(), true, 'where there is room the menu is open');
    await page.context().close();
  });
});
