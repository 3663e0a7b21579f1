import { diffArrays } from 'diff';
import { languageOf, type Locale } from '../languages/index.ts';

/** A stretch of a text beside an older one: in both, only in the older, or only in the newer. */
export interface DiffPart {
  part: 'same' | 'gone' | 'new';
  text: string;
}

/**
 * What differs between two texts, word by word as the language cuts words, so that Chinese is not read as one word.
 * The parts that are not new are the older text, those that are not gone the newer one.
 */
export function wordDiff(before: string, now: string, locale: Locale): DiffPart[] {
  const cut = (text: string) => [...segmenter(locale).segment(text)].map(({ segment }) => segment);
  return diffArrays(cut(before), cut(now)).map(({ value, added, removed }): DiffPart => {
    return { part: added ? 'new' : removed ? 'gone' : 'same', text: value.join('') };
  });
}

/** The words of a text, without marks and blanks. */
export function wordsCut(text: string, locale: Locale): string[] {
  return [...segmenter(locale).segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

const segmenters = new Map<Locale, Intl.Segmenter>();

function segmenter(locale: Locale): Intl.Segmenter {
  const made = segmenters.get(locale) ?? new Intl.Segmenter(languageOf(locale).tag, { granularity: 'word' });
  segmenters.set(locale, made);
  return made;
}
