// The checks themselves: each finds what it is for, and nothing on a page that is well.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { kind } from '../src/addresses.js';
import { launch } from '../src/browser.js';
import { document, sharedTitles } from '../src/checks/document.js';
import { fragments, links } from '../src/checks/links.js';
import { crawl, sample, visit } from '../src/crawl.js';
import { inspect, none, toPaper } from '../src/inspect.js';
import { read } from '../src/markup.js';
import { serve } from './fixture/site.js';

const { base, stop } = await serve();
const browser = await launch();
after(async () => {
  await browser.close();
  await stop();
});

async function findings(name) {
  const page = await visit(base, `/en/${name}`);
  const seen = await inspect(browser, base, page, { dark: true });
  return [...(await document(base, page)), ...seen, ...fragments(base, [page, await visit(base, '/en/')]), ...(await links(base, [page]))];
}

const WRONG = {
  pale: /at 1280 px: axe color-contrast/,
  dim: /in the dark: axe color-contrast/,
  tiny: /at 320 px: axe target-size/,
  wide: /at 320 px: is \d+ px wide in a window of 320: p\.wide/,
  hides: /<body> hides what overflows/,
  paper: /on paper: is \d+ px wide/,
  inline: /content security policy: style-src-attr refused/,
  elsewhere: /asks elsewhere: http:\/\/elsewhere/,
  lost: /404 for .*lost\.png/,
  throws: /script: broken/,
  changes: /says "[^"]*After[^"]*" with script, "[^"]*Before/,
  heavy: /weighs 6\d\.\d KiB/,
  french: /has lang="fr", not "en"/,
  backwards: /has dir="rtl", not "ltr"/,
  untitled: /has no title/,
  astray: /links to \/en\/nowhere, which answers 404/,
  nowhere: /answers 404/,
};

describe('the checks', { concurrency: 2 }, () => {
  for (const name of ['', 'more', 'keeps']) {
    test(`find nothing on /en/${name}`, async () => assert.deepEqual(await findings(name), []));
  }
  for (const [name, expected] of Object.entries(WRONG)) {
    test(`find what is wrong with /en/${name}`, async () => {
      const found = await findings(name);
      assert.ok(found.some((finding) => expected.test(finding)), `found only: ${found.join('\n')}`);
    });
  }
  test('find a fragment that leads nowhere', async () => {
    assert.match((await findings('astray')).join('\n'), /\/en\/#nowhere, but there is no such place/);
  });
});

test('titles that pages share are found', () => {
  const pages = [{ path: '/en/a', title: 'A' }, { path: '/en/b', title: 'B' }, { path: '/en/c', title: 'A' }, { path: '/en/c?x=1', title: 'A' }];
  assert.deepEqual(sharedTitles(pages), ['/en/c and /en/a are both "A"']);
});

test('the crawl follows links and keeps to the site', async () => {
  const pages = await crawl(base, 'en');
  assert.deepEqual(pages.map(({ path }) => path), ['/en/', '/en/more?as_of=1']);
});

test('the sample has the heaviest and the lightest of each kind', () => {
  const pages = [3, 1, 2].map((bytes) => ({ kind: 'members/*', bytes })).concat({ kind: 'forum', bytes: 5 });
  assert.deepEqual(sample(pages, 2).map(({ bytes }) => bytes), [3, 1, 5]);
  assert.deepEqual(sample(pages, 1).map(({ bytes }) => bytes), [3, 5]);
});

test('addresses fall into kinds', () => {
  assert.equal(kind('/en/'), 'forum');
  assert.equal(kind('/ar/sessions/2026-07'), 'sessions/*');
  assert.equal(kind('/en/questions/outputs?as_of=2026-03-30'), 'questions/*?as_of');
});

test('markup is read as it is written', () => {
  const html = `<html lang=en dir="rtl"><!-- <a href="/no"> --><title>A &amp; B</title>
    <a class="x" href='/a?b=1&amp;c=2' id=one>a</a><link href="/s.css" rel="stylesheet"><script src=/x.js defer></script>`;
  const { lang, dir, title, links: found, styles, scripts, scripted, ids } = read(html);
  assert.deepEqual([lang, dir, title], ['en', 'rtl', 'A & B']);
  assert.deepEqual([found, styles, scripts], [['/a?b=1&c=2'], ['/s.css'], ['/x.js']]);
  assert.ok(scripted && ids.has('one'));
});

test('a page prints to PDF', async () => {
  assert.equal((await toPaper(browser, base, '/en/')).subarray(0, 5).toString(), '%PDF-');
});

test('findings fail a test with the page and all of them', () => {
  assert.throws(() => none('/en/a', ['one', 'two']), { message: '/en/a\n  one\n  two' });
  assert.doesNotThrow(() => none('/en/a', []));
});
