// Every link of ours leads somewhere, and every fragment to a place on its page.

import { ask, spread } from '../ask.js';
import { kind } from '../addresses.js';
import { onSite, visit } from '../crawl.js';

// Of pages and files that the crawl passed over (entries of the record, tiles), some of each kind.
const MOST_ASKED_OF_A_KIND = 12;

/** Links to `#…` on a page that has no such place. */
export function fragments(base, pages) {
  const known = new Map(pages.map((page) => [page.path, page]));
  return pages.flatMap((page) =>
    page.links.flatMap((href) => {
      const [, fragment] = /#(.+)$/.exec(href) ?? [];
      const target = known.get(onSite(base, page.path, href) ?? '');
      if (!fragment || !target || target.ids.has(decodeURIComponent(fragment))) return [];
      return [`${page.path} links to ${href}, but there is no such place on that page`];
    }),
  );
}

/** Links to addresses of this site that do not answer. */
export async function links(base, pages) {
  const visited = new Set(pages.map((page) => page.path));
  const asked = new Map();
  const counts = new Map();
  for (const page of pages) {
    for (const path of page.links.map((href) => onSite(base, page.path, href))) {
      if (!path || visited.has(path) || asked.has(path)) continue;
      const group = path.slice(0, 4) + kind(path);
      const count = counts.get(group) ?? 0;
      if (count >= MOST_ASKED_OF_A_KIND) continue;
      counts.set(group, count + 1);
      asked.set(path, page.path);
    }
  }
  const found = await spread([...asked], 4, async ([path, from]) => {
    const { status } = await ask(base, path);
    return status < 400 ? [] : [`${from} links to ${path}, which answers ${status}`];
  });
  return found.flat();
}

/** Pages that say what exists when asked for what does not. */
export const missing = (base, lang) =>
  spread([`/${lang}/members/ZZZ`, `/${lang}/questions/no-such-question`, `/${lang}/no-such-page`], 2, (path) => visit(base, path));
