/**
 * What an address asks for: a path below the served folder, nothing there can have, what stands above the site, or an
 * address that is none.
 */
export type Asked = { path: string; query: string } | 'nothing' | 'above' | 'malformed';

/**
 * Reads the address of a request. Whatever could leave the folder is malformed: parents, blanks in the middle of C
 * strings, and the backslash, which is a separator on Windows and in browsers. `base` is where the site stands.
 */
export function askedFor(url: string, base = '/'): Asked {
  const [raw = '', ...rest] = url.split('?');
  const path = decoded(raw);
  if (!path?.startsWith('/') || /[\0\\]/.test(path)) return 'malformed';
  const names = path.slice(1).split('/');
  if (names.includes('..') || names.includes('.')) return 'malformed';
  // `//zh` would be answered with `Location: //zh/`, which a browser reads as the name of another host.
  if (names.slice(0, -1).includes('')) return 'nothing';
  if (path === '/' || `${path}/` === base) return base === '/' ? { path, query: queryOf(rest) } : 'above';
  if (!path.startsWith(base)) return 'nothing';
  return { path: path.slice(base.length - 1), query: queryOf(rest) };
}

const queryOf = (rest: readonly string[]) => (rest.length > 0 ? `?${rest.join('?')}` : '');

function decoded(raw: string): string | undefined {
  try {
    return decodeURIComponent(raw);
  } catch {
    return undefined;
  }
}
