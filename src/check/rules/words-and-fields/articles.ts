import type { StandardFacts } from '../../../schema/index.ts';
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
  const known = clause?.basis?.some(isArticle) ? articlesOf(clause.basis) : articlesOfAll(facts);
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

/** The articles that a standard and its clauses rest on. */
function articlesOfAll(facts: StandardFacts): readonly string[] {
  const made = ofAll.get(facts) ?? articlesOf([...facts.basis, ...facts.clauses.flatMap(({ basis = [] }) => basis)]);
  ofAll.set(facts, made);
  return made;
}
const ofAll = new WeakMap<StandardFacts, readonly string[]>();

const articlesOf = (bases: readonly string[]) => bases.filter(isArticle).map((one) => one.slice(one.indexOf('#') + 1));
const isArticle = (basis: string) => basis.includes('#');
const numberOf = (said: string) => (/^\d/.test(said) ? said : String(readNumeral(said) ?? said));
