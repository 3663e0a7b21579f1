import { stem } from './english.ts';
import type { Hit } from './gathered.ts';
import type { Prepared } from './prepare.ts';
import { synonymsOf } from './synonyms.ts';

/** The shortest beginning of a word that says which word it may be, and the letters behind it that may be a slip. */
const leastBegun = 3;
const mostBehind = 2;
/** Rows among which the first answer to what stands before an unfinished word stays. */
const kept = 3;

/**
 * The query without the word at its end that nobody knows yet, or with as much of it as a known word begins with;
 * undefined where the last word is known, and where nothing would be left.
 */
export function withoutUnfinished({ words, stems, synonyms }: Prepared, folded: string): string | undefined {
  const [last = ''] = /(?<![a-z\d])[a-z]+$/.exec(folded) ?? [];
  const isKnown = words.has(last) || stems.has(stem(last)) || synonymsOf(synonyms, last).size > 0;
  if (last === '' || (isKnown && last.length > leastBegun)) return undefined;
  const before = folded.slice(0, -last.length).trim();
  const known = [...words.keys()];
  const begins = (text: string) =>
    !words.has(text) && known.some((word) => word.length > text.length && word.startsWith(text));
  for (let length = last.length - 1; length >= Math.max(leastBegun, last.length - mostBehind); length -= 1)
    if (begins(last.slice(0, length))) return `${before} ${last.slice(0, length)}`.trim();
  return before === '' ? undefined : before;
}

/**
 * Hits of a query whose last word is still being typed: the answer to what stands before it does not leave the first
 * rows, and what may be meant is shown rather than nothing.
 */
export function steadied(hits: readonly Hit[], before: readonly Hit[]): Hit[] {
  const [first] = before;
  if (!first) return [...hits];
  if (hits.length === 0) return before.slice(0, kept).map((hit) => ({ ...hit, isSure: false }));
  if (!first.isSure || hits.slice(0, kept).some(({ at }) => at === first.at)) return [...hits];
  const others = hits.filter(({ at }) => at !== first.at);
  const place = Math.min(kept - 1, others.length);
  const isSure = others.slice(0, place).every((hit) => hit.isSure);
  return others.toSpliced(place, 0, { ...first, isSure });
}

/** What two letters may grow into, where nothing else answers them: names that begin so, in letters or by sound. */
export function begunBy({ entries, readings }: Prepared, folded: string): Hit[] {
  if (!/^[a-z]{2}$/.test(folded)) return [];
  const sounds = (character = '') => readings.get(character)?.some((syllable) => syllable.startsWith(folded)) ?? false;
  return entries
    .flatMap(({ names, hanNames }, at) => {
      const isBegun = names.some((name) => new RegExp(`(?<![a-z])${folded}[a-z]`).test(name));
      return isBegun || hanNames.some(({ characters }) => sounds(characters[0]))
        ? [{ at, score: 0, isSure: false }]
        : [];
    })
    .slice(0, kept);
}
