// The addresses of the site: languages, and which pages are of one kind.

export const LANGUAGES = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];

export const direction = (lang) => (lang === 'ar' ? 'rtl' : 'ltr');

/** The same page in another language. */
export const inLanguage = (path, lang) => path.replace(/^\/[a-z]{2}(?=\/)/, `/${lang}`);

/** The language of a page's address; undefined where it is no page. */
export const languageOf = (path) => LANGUAGES.find((lang) => path.startsWith(`/${lang}/`));

/**
 * The kind of page behind an address: keys become `*` and queries only name what they ask,
 * so `/en/questions/outputs?as_of=2026-03-30` is a `questions/*?as_of`. A page that stands among
 * keys keeps its name: `record/verify`.
 */
export function kind(path) {
  const { pathname, searchParams } = new URL(path, 'http://forum.invalid');
  const [, , area = '', ...keys] = pathname.split('/');
  const asked = [...new Set(searchParams.keys())].sort().join('&');
  const shape = [area || 'forum', ...keys.filter(Boolean).map((key) => (key === 'verify' ? key : '*'))].join('/');
  return asked ? `${shape}?${asked}` : shape;
}
