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
  const parts = diffArrays(cut(before), cut(now)).map(({ value, added, removed }): DiffPart => {
    return { part: added ? 'new' : removed ? 'gone' : 'same', text: value.join('') };
  });
  return phrases(parts);
}

/** Words that changed one after the other, with nothing but blanks between them, as one phrase: `a month`. */
function phrases(parts: readonly DiffPart[]): DiffPart[] {
  const found: DiffPart[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const [gone, fresh, blank, nextGone, nextFresh] = [found.at(-2), found.at(-1), ...parts.slice(at, at + 3)];
    const isChange = (a: DiffPart | undefined, b: DiffPart | undefined) => a?.part === 'gone' && b?.part === 'new';
    const isBlank = blank?.part === 'same' && /^\s+$/.test(blank.text);
    if (gone && fresh && nextGone && nextFresh && isBlank && isChange(gone, fresh) && isChange(nextGone, nextFresh)) {
      gone.text += blank.text + nextGone.text;
      fresh.text += blank.text + nextFresh.text;
      at += 2;
    } else if (blank) found.push({ ...blank });
  }
  return found;
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
