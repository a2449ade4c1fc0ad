// The public pages of the told story of two thematic groups: every one in six languages, wide, narrow
// and on paper.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { LANGUAGES } from '../src/addresses.js';
import { launch } from '../src/browser.js';
import { freePort } from '../src/forum.js';
import { inspect, none, toPaper } from '../src/inspect.js';
import { rehearsal } from '../src/rehearsal.js';

const PAGES = [
  '/', '/bodies/dtg-1', '/bodies/dtg-1/preferences', '/mandates/1', '/topics/1', '/scenarios/1',
  '/recommendations/1', '/recommendations/2', '/divergences/1', '/reports/2', '/reports/2/compare',
  '/matters', '/matters/1', '/decisions',
];

const browser = await launch();
after(() => browser.close());

describe('told to its end', () => {
  let played;
  before(async () => {
    played = await rehearsal(await freePort(), ['--from', 'follow-up']);
  });
  after(() => played?.stop());

  for (const lang of LANGUAGES) {
    test(`its pages in ${lang} are fit for all`, async () => {
      const found = [];
      for (const path of PAGES) {
        const seen = await inspect(browser, played.url, { path: `/${lang}${path}` });
        found.push(...seen.map((finding) => `${path}: ${finding}`));
      }
      none(`/${lang}`, found);
    });
  }

  test('a report prints', async () => {
    const printed = await toPaper(browser, played.url, '/en/reports/2');
    assert.equal(printed.subarray(0, 5).toString(), '%PDF-');
  });
});
