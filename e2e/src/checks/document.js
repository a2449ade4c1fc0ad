// What can be seen without a browser: language, direction, weight, headers, where things come from.

import { gzipSync } from 'node:zlib';
import { direction, languageOf } from '../addresses.js';
import { ask } from '../ask.js';

/** A page may weigh this much without images. */
export const WEIGHT_MAX = 60 * 1024;

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KiB`;

function root({ path, lang, dir, title }) {
  const expected = languageOf(path);
  const found = [];
  if (expected && lang?.split('-')[0] !== expected) found.push(`has lang="${lang}", not "${expected}"`);
  if (expected && dir !== direction(expected)) found.push(`has dir="${dir}", not "${direction(expected)}"`);
  if (!title) found.push('has no title');
  return found;
}

function origins({ fetched, headers }) {
  const elsewhere = fetched.filter((href) => /^(https?:)?\/\//.test(href ?? ''));
  const found = elsewhere.map((href) => `loads ${href} from elsewhere`);
  if (!headers['content-security-policy']) found.push('is sent without a content security policy');
  return found;
}

/** The bytes of what a page loads besides itself and its images, compressed; each asked for once. */
async function companions(base, { styles, scripts }, known) {
  let bytes = 0;
  for (const href of [...styles, ...scripts]) {
    if (!known.has(href)) known.set(href, gzipSync((await ask(base, href)).body).length);
    bytes += known.get(href);
  }
  return bytes;
}

async function weight(base, page, known) {
  const found = [];
  if (page.bytes > WEIGHT_MAX) found.push(`weighs ${kilobytes(page.bytes)}; at most ${kilobytes(WEIGHT_MAX)}`);
  const sent = gzipSync(page.html).length + (await companions(base, page, known));
  if (sent > WEIGHT_MAX) found.push(`weighs ${kilobytes(sent)} compressed, with style and script`);
  return found;
}

/** The findings for one fetched page; `known` keeps the weights of styles and scripts. */
export async function document(base, page, known = new Map()) {
  const found = page.status === 200 ? [] : [`answers ${page.status}`];
  return [...found, ...root(page), ...origins(page), ...(await weight(base, page, known))];
}

/** Titles that more than one page has; the same page asked differently may keep its title. */
export function sharedTitles(pages) {
  const first = new Map();
  return pages.flatMap(({ path, title }) => {
    if (path.includes('?')) return [];
    if (!first.has(title)) first.set(title, path);
    return first.get(title) === path ? [] : [`${path} and ${first.get(title)} are both "${title}"`];
  });
}
