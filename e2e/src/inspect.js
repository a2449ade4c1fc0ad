// One page through all checks that need a browser, in one loading.

import { accessibility } from './checks/accessibility.js';
import { scriptless } from './checks/scriptless.js';
import { watch } from './checks/watch.js';
import { width } from './checks/width.js';
import { NARROW, PAPER, WIDE } from './browser.js';

const named = (where, findings) => findings.map((finding) => `${where}: ${finding}`);

async function atWidth(page, size) {
  await page.setViewportSize(size);
  const where = `at ${size.width} px`;
  return [...named(where, await width(page)), ...named(where, await accessibility(page))];
}

async function inTheDark(page) {
  await page.emulateMedia({ colorScheme: 'dark' });
  const found = named('in the dark', await accessibility(page));
  await page.emulateMedia({ colorScheme: null });
  return found;
}

async function onPaper(page) {
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: 'print' });
  const found = named('on paper', await width(page));
  await page.emulateMedia({ media: null });
  return found;
}

/** All findings for one page; `also.dark` adds the dark colours. */
export async function inspect(browser, base, { path, scripted }, also = {}) {
  const context = await browser.newContext({ viewport: WIDE });
  try {
    const page = await context.newPage();
    const watched = await watch(page, base);
    await page.goto(new URL(path, base).href);
    const found = await atWidth(page, WIDE);
    if (also.dark) found.push(...(await inTheDark(page)));
    found.push(...(await atWidth(page, NARROW)), ...(await onPaper(page)));
    // Without a script element there is nothing that could make a difference.
    if (scripted) found.push(...(await scriptless(browser, page)));
    return [...found, ...watched];
  } finally {
    await context.close();
  }
}

/** Prints a document to PDF and returns its bytes. */
export async function toPaper(browser, base, path) {
  const page = await browser.newPage();
  try {
    await page.goto(new URL(path, base).href);
    return await page.pdf({ format: 'A4' });
  } finally {
    await page.close();
  }
}

/** Fails a test with its findings, one below the other. */
export function none(path, findings) {
  if (findings.length === 0) return;
  const error = new Error(`${path}\n  ${findings.join('\n  ')}`);
  // The stack would say only that this function was called.
  error.stack = error.message;
  throw error;
}
