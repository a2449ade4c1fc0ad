// Reads what the checks need from the HTML that our own server wrote.

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#38': '&', '#39': "'", '#x27': "'" };

const plain = (text) => text.replace(/&(amp|lt|gt|quot|#38|#39|#x27);/g, (_, name) => ENTITIES[name]);

/** The attributes of every such element, as objects. */
function elements(html, name) {
  const tags = html.matchAll(new RegExp(`<${name}((?:\\s+[^\\s=>]+(?:\\s*=\\s*(?:"[^"]*"|'[^']*'|[^\\s>]+))?)*)\\s*/?>`, 'gi'));
  return [...tags].map(([, inside]) => {
    const pairs = inside.matchAll(/([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+)))?/g);
    return Object.fromEntries(
      [...pairs].map(([, key, a, b, c]) => [key.toLowerCase(), plain(a ?? b ?? c ?? '')]),
    );
  });
}

/** What one page says of itself and what it points at. */
export function read(html) {
  const text = html.replace(/<!--[\s\S]*?-->/g, '');
  const [root = {}] = elements(text, 'html');
  const anchors = elements(text, 'a').filter(({ href }) => href !== undefined);
  const isPast = ({ rel }) => /nofollow/.test(rel ?? '');
  const sources = ['script', 'img', 'iframe', 'source', 'video', 'audio', 'embed'];
  return {
    lang: root.lang,
    dir: root.dir,
    title: plain(/<title[^>]*>([\s\S]*?)<\/title>/i.exec(text)?.[1]?.trim() ?? ''),
    links: anchors.filter((it) => !isPast(it)).map(({ href }) => href),
    // Where a page as it stands now can be had for ever; of these there is no end.
    cited: anchors.filter(isPast).map(({ href }) => href),
    styles: elements(text, 'link').flatMap(({ rel, href }) => (rel === 'stylesheet' ? [href] : [])),
    scripts: elements(text, 'script').flatMap(({ src }) => (src ? [src] : [])),
    scripted: /<script\b/i.test(text),
    fetched: [
      ...elements(text, 'link').flatMap(({ rel, href }) => (/stylesheet|icon|preload|manifest/.test(rel ?? '') ? [href] : [])),
      ...sources.flatMap((name) => elements(text, name).flatMap(({ src }) => (src ? [src] : []))),
    ],
    ids: new Set([...text.matchAll(/\sid\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g)].map(([, a, b, c]) => plain(a ?? b ?? c))),
  };
}
