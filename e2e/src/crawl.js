// Finds the pages of the site: follows the links in English, then looks at the same in each language.

import { ask, spread } from './ask.js';
import { inLanguage, kind } from './addresses.js';
import { read } from './markup.js';

// One kind has a few hundred pages at most (members), except the entries of the record.
const MOST_OF_A_KIND = 400;
const MOST_RECORD_ENTRIES = 40;
const MOST_OF_A_QUERY = 8;

/** Fetches one page and reads it. */
export async function visit(base, path) {
  const { status, headers, body } = await ask(base, path);
  const html = body.toString('utf8');
  const isPage = (headers['content-type'] ?? '').startsWith('text/html');
  return { path, kind: kind(path), status, headers, bytes: body.length, html, isPage, ...read(isPage ? html : '') };
}

/** The path and query of a link on a page; undefined where it leads off the site. */
export function onSite(base, from, href) {
  const { origin } = new URL(base);
  if (!URL.canParse(href, new URL(from, base))) return undefined;
  const target = new URL(href, new URL(from, base));
  return target.origin === origin ? target.pathname + target.search : undefined;
}

function most(path) {
  if (kind(path).includes('?')) return MOST_OF_A_QUERY;
  return kind(path) === 'record/*' ? MOST_RECORD_ENTRIES : MOST_OF_A_KIND;
}

/** All pages in one language that can be reached from its first, bounded for each kind. */
export async function crawl(base, lang) {
  const seen = new Set([`/${lang}/`]);
  const counts = new Map();
  const pages = [];
  let wave = [...seen];
  while (wave.length > 0) {
    const visited = (await spread(wave, 4, (path) => visit(base, path))).filter((page) => page.isPage);
    pages.push(...visited);
    wave = [];
    for (const page of visited) {
      for (const path of page.links.map((href) => onSite(base, page.path, href))) {
        if (!path?.startsWith(`/${lang}/`) || seen.has(path)) continue;
        const count = counts.get(kind(path)) ?? 0;
        if (count >= most(path)) continue;
        counts.set(kind(path), count + 1);
        seen.add(path);
        wave.push(path);
      }
    }
  }
  return pages;
}

/** The same pages in another language. */
export async function translated(base, pages, lang) {
  const visited = await spread(pages, 4, (page) => visit(base, inLanguage(page.path, lang)));
  return visited.filter((page) => page.isPage);
}

/** Of each kind the heaviest page and, where `each` is more, the lightest and those between. */
export function sample(pages, each) {
  const kinds = Map.groupBy ? Map.groupBy(pages, (page) => page.kind) : grouped(pages);
  return [...kinds.values()].flatMap((group) => {
    const byWeight = group.toSorted((a, b) => b.bytes - a.bytes);
    const last = byWeight.length - 1;
    const places = Array.from({ length: each }, (_, n) => Math.round((n * last) / Math.max(1, each - 1)));
    return [...new Set(places)].map((place) => byWeight[place]);
  });
}

function grouped(pages) {
  const kinds = new Map();
  for (const page of pages) kinds.set(page.kind, [...(kinds.get(page.kind) ?? []), page]);
  return kinds;
}
