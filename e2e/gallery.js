// Pictures of pages × languages × widths, with a page that shows them all. Run by `cargo xtask gallery`.

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES, inLanguage } from './src/addresses.js';
import { spread } from './src/ask.js';
import { NARROW, WIDE, launch } from './src/browser.js';
import { crawl, sample } from './src/crawl.js';

const { TRAVAUX_URL: base, GALLERY_FOLDER: folder, GALLERY_PAGES: pages, GALLERY_LANGS: langs } = process.env;
if (!base || !folder) throw new Error('run `cargo xtask gallery`');

/** The pages asked for, as `/en/…` or without the language; or the heaviest of each kind. */
async function chosenPaths() {
  if (!pages) return sample(await crawl(base, 'en'), 1).map(({ path }) => path);
  return pages.split(',').map((page) => (page.startsWith('/en/') ? page : `/en/${page.replace(/^\//, '')}`));
}

function chosenLanguages() {
  if (langs === 'all') return LANGUAGES;
  const chosen = langs ? langs.split(',') : ['en', 'ar'];
  const unknown = chosen.filter((lang) => !LANGUAGES.includes(lang));
  if (unknown.length > 0) throw new Error(`no such language: ${unknown}; there are ${LANGUAGES}, or all`);
  return chosen;
}

const fileName = (path, size) => `${path.split(/[^A-Za-z0-9-]+/).filter(Boolean).join('_')}-${size.width}.png`;

async function picture(browser, { path, size }) {
  const page = await browser.newPage({ viewport: size });
  try {
    await page.goto(new URL(path, base).href);
    const name = fileName(path, size);
    await page.screenshot({ path: join(folder, name), fullPage: true });
    return `<figure><a href="${name}"><img src="${name}" alt="" width="${size.width / 2}" loading="lazy"></a><figcaption>${path} at ${size.width}</figcaption></figure>`;
  } finally {
    await page.close();
  }
}

const STYLE = 'body{font:14px sans-serif}figure{display:inline-block;vertical-align:top;margin:8px}img{border:1px solid #999}';

const sizes = [NARROW, WIDE];
const paths = (await chosenPaths()).flatMap((path) => chosenLanguages().map((lang) => inLanguage(path, lang)));
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const browser = await launch();
const figures = await spread(paths.flatMap((path) => sizes.map((size) => ({ path, size }))), 2, (it) => picture(browser, it));
await browser.close();
await writeFile(join(folder, 'index.html'), `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>${STYLE}</style>\n${figures.join('\n')}\n`);
console.log(`${figures.length} pictures`);
