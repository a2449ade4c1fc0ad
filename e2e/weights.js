// What the heaviest page of each kind weighs in six languages, a line `what | measured | aim` a kind.

import { LANGUAGES, inLanguage } from './src/addresses.js';
import { ask, compressedLength } from './src/ask.js';
import { crawl, sample } from './src/crawl.js';

const base = process.env.TRAVAUX_URL;
if (!base) throw new Error('say in TRAVAUX_URL where a forum is served');

const kilobytes = (bytes) => (bytes / 1024).toFixed(1);

for (const page of sample(await crawl(base, 'en'), 1)) {
  const weights = [];
  for (const lang of LANGUAGES) {
    const path = inLanguage(page.path, lang);
    const { body } = await ask(base, path);
    weights.push(`${lang} ${kilobytes(body.length)} (${kilobytes(await compressedLength(base, path))})`);
  }
  console.log(`\`${page.path}\` in KiB, plain (gzip) | ${weights.join(', ')} | 60`);
}
