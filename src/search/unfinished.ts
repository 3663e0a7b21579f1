import { stem } from './english.ts';
import { fieldWeights } from './entry.ts';
import type { Hit } from './gathered.ts';
import { spellable } from './pinyin.ts';
import type { Prepared } from './prepare.ts';
import { nearlySpelled } from './spelled-words.ts';
import { customerWordsZh } from './stop-words.ts';
import { synonymsOf } from './synonyms.ts';

/**
 * The shortest beginning of a word that says which word it may be, the letters behind it that may be a slip, and those
 * of an ending behind a word that is known: walki on its way to walking.
 */
const leastBegun = 3;
const mostBehind = 2;
const mostEnding = 4;
/** Rows among which the first answer to what stands before an unfinished word stays. */
const kept = 3;

/**
 * The query without the word at its end that nobody knows yet, or with as much of it as a known word begins with;
 * undefined where the last word is known, and where nothing would be left.
 */
export function withoutUnfinished(prepared: Prepared, folded: string): string | undefined {
  const last = /(?<![a-z])[a-z]+$/.exec(folded)?.[0];
  return last === undefined ? withoutBegunCharacter(prepared, folded) : withoutBegunWord(prepared, folded, last);
}

function withoutBegunWord({ words, stems, synonyms, syllables }: Prepared, folded: string, last: string) {
  const isKnown = words.has(last) || stems.has(stem(last)) || synonymsOf(synonyms, last).size > 0;
  if (isKnown && last.length > leastBegun) return undefined;
  const before = folded.slice(0, -last.length).trim();
  const longest = (behind: number, passes: (text: string) => boolean) => {
    for (let length = last.length - 1; length >= Math.max(leastBegun, last.length - behind); length -= 1)
      if (passes(last.slice(0, length))) return `${before} ${last.slice(0, length)}`.trim();
    return undefined;
  };
  const begun =
    longest(mostEnding, (text) => words.has(text) && begunEnding.test(last.slice(text.length))) ??
    longest(mostBehind, (text) => !words.has(text) && isBegun(words, text));
  if (begun !== undefined) return begun;
  if (before !== '') return before;
  const rest = !isKnown && spellable(last, syllables) ? last.replace(begunSyllable, '') : '';
  return rest.length > 1 && rest !== last ? rest : undefined;
}

function isBegun(words: Prepared['words'], text: string): boolean {
  for (const word of words.keys()) if (word.startsWith(text)) return true;
  return false;
}

/** Endings, and what they begin with; the last letter of a word may be doubled before one, as in cutting. */
const begunEnding = /^[bdgklmnprt]?(?:in?|ing|e[drs]?|ly?|s)$/;

/** What a syllable of pinyin begins with, at the end of letters. */
const begunSyllable = /(?:[zcs]h|[b-df-hj-np-tw-z])$/;

/** What words for whoever is served and for asking begin with: it says nothing yet. */
const begunZh = /[客顾怎什咱]/;

/** A character at the end that makes no name with the one before it, nor by itself: 怎 on its way to 怎么. */
function withoutBegunCharacter({ lookup, lexicon }: Prepared, folded: string): string | undefined {
  const [before = '', last = ''] = /(.)(\p{Script=Han})$/u.exec(folded)?.slice(1) ?? [];
  if (last === '' || lexicon.has(last) || lexicon.has(before + last)) return undefined;
  const isNamed = lookup.holding(before + last).some(([, weight]) => weight >= fieldWeights.alias);
  if (isNamed && !begunZh.test(last)) return undefined;
  // 户 of 客户 ends a word that is not looked for.
  const ends = [...folded.slice(-2).matchAll(customerWordsZh)].some(({ 0: word }) => word.length === 2);
  return ends ? undefined : folded.slice(0, -last.length).trim();
}

/**
 * Hits of a query whose last word is still being typed: the answer to what stands before it does not leave the first
 * rows, and what may be meant is shown rather than nothing.
 */
export function steadied(hits: readonly Hit[], before: readonly Hit[]): Hit[] {
  const [first] = before;
  if (!first) return [...hits];
  if (hits.length === 0) return before.slice(0, kept).map((hit) => ({ ...hit, isSure: false }));
  if (hits.slice(0, kept).some(({ at }) => at === first.at)) return [...hits];
  const others = hits.filter(({ at }) => at !== first.at);
  const place = Math.min(kept - 1, others.length);
  // What may be meant stands below all that is sure.
  if (!first.isSure && others[place]?.isSure) return [...hits];
  const isSure = first.isSure && others.slice(0, place).every((hit) => hit.isSure);
  return others.toSpliced(place, 0, { ...first, isSure });
}

/** What two letters may grow into, where nothing else answers them: names that begin so, in letters or by sound. */
function begunBy({ entries, readings }: Prepared, folded: string): Hit[] {
  if (!/^[a-z]{2}$/.test(folded)) return [];
  const sounds = (character = '') => readings.get(character)?.some((syllable) => syllable.startsWith(folded)) ?? false;
  const begun = new RegExp(`(?<![a-z])${folded}[a-z]`);
  const found: Hit[] = [];
  for (const [at, { names, hanNames }] of entries.entries()) {
    const isBegun = names.some((name) => begun.test(name)) || hanNames.some(({ characters }) => sounds(characters[0]));
    if (isBegun && found.push({ at, score: 0, isSure: false }) === kept) break;
  }
  return found;
}

/**
 * What may be meant where nothing is found: what letters are on their way to, or what is found by the word that they
 * spell but for a slip.
 */
export function guessed(prepared: Prepared, folded: string, find: (text: string) => readonly Hit[]): Hit[] {
  const begun = begunBy(prepared, folded);
  const word = begun.length > 0 ? undefined : nearlySpelled(prepared, folded);
  if (word === undefined) return begun;
  return find(word)
    .slice(0, kept)
    .map((hit) => ({ ...hit, isSure: false }));
}
