import { readNumeral } from '../../../lib/read-numeral.ts';
import type { Otherwise, Said } from './said.ts';

const named = new RegExp(
  String.raw`第\s?(?<zh>\d+(?:\.\d+)*|[零一二三四五六七八九十百]+)\s?条(?![路线件毛款])` +
    String.raw`|(?:\b(?:article|section|art\.)|§)\s?(?<en>\d+(?:[.-]\d+)*)`,
  'giu',
);

/** Articles of a law that words name, where the basis has others. */
export function articlesIn({ facts, text: { text }, clause }: Said): Otherwise[] {
  // Most texts name none, and what the basis of all clauses is need not be put together for them.
  const all = [...text.matchAll(named)];
  if (all.length === 0) return [];
  const bases = clause?.basis?.some(isArticle)
    ? clause.basis
    : [facts.basis, ...facts.clauses.map(({ basis }) => basis)].flat();
  const known = bases
    .filter((one) => one !== undefined)
    .filter(isArticle)
    .map((one) => one.slice(one.indexOf('#') + 1));
  if (known.length === 0) return [];
  const articles = [...new Set(known)];
  const has = { zh: articles.join('、'), en: articles.join(', ') };
  return all.flatMap((match): Otherwise[] => {
    const said = match.groups?.['en'] ?? numberOf(match.groups?.['zh'] ?? '');
    const isKnown = known.some((one) => one === said || one.startsWith(`${said}.`) || said.startsWith(`${one}.`));
    const [start, end] = [match.index, match.index + match[0].length];
    return isKnown ? [] : [{ start, end, field: 'article', has }];
  });
}

const isArticle = (basis: string) => basis.includes('#');
const numberOf = (said: string) => (/^\d/.test(said) ? said : String(readNumeral(said) ?? said));
