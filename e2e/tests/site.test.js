// The pages of a running forum, in six languages. `cargo xtask test --only browser` starts one.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { LANGUAGES, kind } from '../src/addresses.js';
import { ask } from '../src/ask.js';
import { launch } from '../src/browser.js';
import { crawl, sample, translated, visit } from '../src/crawl.js';
import { document, sharedTitles } from '../src/checks/document.js';
import { fragments, links, missing } from '../src/checks/links.js';
import { inspect, none, toPaper } from '../src/inspect.js';

const base = process.env.TRAVAUX_URL;
if (!base) throw new Error('run `cargo xtask test --only browser`, or say in TRAVAUX_URL where a forum is served');

const english = await crawl(base, 'en');
const browser = await launch();
after(() => browser.close());

// Kinds of page that must be among those found: a crawl that loses its way must not pass.
const EXPECTED = [
  'forum', 'questions', 'questions/*', 'questions/*/*', 'members', 'members/*', 'members?group', 'groups', 'groups/*',
  'sessions', 'sessions/*', 'provisions', 'provisions/*', 'framework', 'method', 'record', 'record/*', 'record/verify',
  'documents', 'bodies/*',
];

// English and the language that runs the other way are looked at twice as closely.
const eachOf = (lang) => (lang === 'en' || lang === 'ar' ? 2 : 1);

test('the crawl reaches every kind of page', () => {
  const reached = new Set(english.map((page) => page.kind));
  assert.deepEqual(EXPECTED.filter((wanted) => !reached.has(wanted)), []);
});

test('the first address leads to the language of the reader', async () => {
  for (const [accepted, lang] of [['ar', 'ar'], ['fr-CA,fr;q=0.8', 'fr'], ['zh-Hans-CN', 'zh'], ['xx', 'en']]) {
    const { status, headers } = await ask(base, '/', { 'accept-language': accepted });
    assert.ok([302, 303, 307].includes(status), `/ answers ${status}`);
    assert.equal(headers.location, `/${lang}/`, `for a reader of ${accepted}`);
  }
});

test('questions and members name an address that keeps what they say now', async () => {
  for (const cited of ['questions/*', 'members/*']) {
    const [address] = english.find((page) => page.kind === cited).cited;
    const kept = await visit(base, address);
    assert.equal(kept.status, 200, address);
    assert.match(kept.html, /class="banner"/, 'a page of the past says so');
    none(address, await inspect(browser, base, kept));
  }
});

for (const lang of LANGUAGES) {
  const pages = lang === 'en' ? english : await translated(base, english, lang);
  const absent = await missing(base, lang);
  const chosen = [...sample(pages, eachOf(lang)), ...absent];

  describe(`pages in ${lang}`, { concurrency: 2 }, () => {
    test(`all ${pages.length}: language, titles, weight, links`, async () => {
      const known = new Map();
      const found = sharedTitles(pages);
      for (const page of pages) {
        found.push(...(await document(base, page, known)).map((finding) => `${page.path} ${finding}`));
      }
      found.push(...fragments(base, pages), ...(await links(base, pages)));
      none(`/${lang}/`, found);
    });

    test('what does not exist is answered by a page that says so', () => {
      for (const page of absent) assert.equal(page.status, 404, page.path);
    });

    for (const page of chosen) {
      test(page.path, async () => none(page.path, await inspect(browser, base, page, { dark: lang === 'en' })));
    }

    test('a question prints', async () => {
      const { path } = pages.find((page) => kind(page.path) === 'questions/*') ?? { path: `/${lang}/` };
      const paper = await toPaper(browser, base, path);
      assert.equal(paper.subarray(0, 5).toString(), '%PDF-');
    });
  });
}
