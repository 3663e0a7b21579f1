import { derivedNamed } from '../languages/derived.ts';
import { localeNamed } from '../languages/index.ts';

/** A former address as it is written, where it was copied from the browser or is a file: what follows the language. */
export function formerMeant(found: string): string {
  const path = found
    .normalize('NFKC')
    .trim()
    .replace(/^[a-z]+:\/\/[^/]+/i, '')
    .replace(/[?#].*$/s, '')
    .replace(/(?:index)?\.(?:mdx?|html)$/, '');
  const parts = path.split('/').filter((part) => part !== '');
  const language = parts.findIndex((part) => localeNamed(part) !== undefined || derivedNamed(part) !== undefined);
  return parts.slice(language + 1).join('/');
}
