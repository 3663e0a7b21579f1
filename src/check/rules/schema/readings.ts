import type { comparators } from '../../../schema/index.ts';

type Comparator = keyof typeof comparators;

/** Words that say how a figure is to be read, as they stand before it or alone. */
const before: readonly [words: string, reads: Comparator][] = [
  ['大?约|about|approx(?:imately)?\\.?', 'about'],
  ['不(?:超|多|高|大|长)[过于]|至多|最多|最高|at most|up to|no more than|within|max(?:imum)?|≤|<=', 'at-most'],
  ['不(?:少|低|小|短)于|至少|最少|最低|满|at least|no less than|min(?:imum)?|≥|>=', 'at-least'],
  ['超过|[大多高]于|more than|over|above|>', 'more-than'],
  ['[少低小]于|未满|不满|不到|less than|under|below|<', 'less-than'],
];
/** The same behind a figure: 以上、以下、以内 take the figure itself in. */
const behind: readonly [words: string, reads: Comparator][] = [
  ['[或及]?以下|[以之]?内|or (?:less|fewer|below)', 'at-most'],
  ['[或及]?以上|or (?:more|over|above)', 'at-least'],
  ['左右', 'about'],
];

/** How a figure is to be read by the words that stand alone: 不低于, `max`, `under`. */
export function readingMeant(words: string): Comparator | undefined {
  const plain = words.normalize('NFKC').trim();
  return before.find(([said]) => new RegExp(`^(?:${said})$`, 'iu').test(plain))?.[1];
}

/** A figure without the words around it that say how to read it, and what those say. */
export function readingAround(text: string): { plain: string; reads: Comparator | undefined } {
  const ahead = cut(text, before, (said) => `^(?:${said})\\s*(?=[-−\\d０-９零一二两三四五六七八九十百千万半a-z])`);
  return ahead ?? cut(text, behind, (said) => `\\s*(?:${said})$`) ?? { plain: text.trim(), reads: undefined };
}

function cut(text: string, words: typeof before, pattern: (said: string) => string) {
  for (const [said, reads] of words) {
    const plain = text.replace(new RegExp(pattern(said), 'iu'), '').trim();
    if (plain !== text.trim()) return { plain, reads };
  }
  return undefined;
}
