/** The path of a page in a language; `slug` as the corpus names it, empty for the home page. */
export function pagePath(locale: string, slug: string, anchor?: string): string {
  return `/${locale}/${slug === '' ? '' : `${slug}/`}${anchor ? `#${anchor}` : ''}`;
}

/** Where the guide for authors stands below a language. */
export const guideSlug = 'authoring';

/** The short path of a standard, which QR codes and printed pages name. */
export function shortPath(code: string): string {
  return `/s/${code}/`;
}

/** The feed of what was published in a language, of one manual or of all. */
export function feedPath(locale: string, manual?: string): string {
  return manual === undefined ? `/${locale}/changes.xml` : `/${locale}/changes/${manual}.xml`;
}

/** The path that a site stands at on its host, with a slash at both ends: `/` for one that has the host to itself. */
export function basePath(baseUrl: string): string {
  const { pathname } = new URL(baseUrl);
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}

/** A path of the site as a full address. The site may stand below a path of its own: that is kept. */
export function addressOn(baseUrl: string, path: string): string {
  return new URL(path.replace(/^\//, ''), baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`).href;
}
