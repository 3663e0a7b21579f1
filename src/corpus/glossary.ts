import { pinyin } from 'pinyin-pro';
import { languageOf, type Locale, locales } from '../languages/index.ts';
import type { Term } from '../schema/index.ts';

/** The terms under one letter. */
export interface LetterGroup {
  /** A to Z, or `0–9` for what begins with a figure. */
  letter: string;
  terms: Term[];
}

/** The id of a letter's heading. */
export const letterId = (letter: string) => `_${letter === figures ? 'figures' : letter.toLowerCase()}`;

const figures = '0–9';

/** The terms in the order of a language, by letter: A to Z in English, by pinyin in Chinese; figures come first. */
export function lettersOf(terms: readonly Term[], locale: Locale): LetterGroup[] {
  const collator = new Intl.Collator(locale);
  const groups = new Map<string, Term[]>();
  for (const term of terms) {
    const letter = letterOf(term.term[locale], locale);
    groups.set(letter, [...(groups.get(letter) ?? []), term]);
  }
  return [...groups]
    .map(([letter, group]) => ({
      letter,
      terms: group.sort((a, b) => collator.compare(a.term[locale], b.term[locale])),
    }))
    .sort((a, b) => (a.letter < b.letter ? -1 : 1));
}

/** The letter a name stands under: its first, or that of its first character's pinyin. */
export function letterOf(name: string, locale: Locale): string {
  const first =
    languageOf(locale).script === 'Han' ? (pinyin(name, { toneType: 'none', type: 'array' })[0] ?? '') : name;
  const letter = /[a-z0-9]/i.exec(first)?.[0].toUpperCase() ?? '';
  return letter >= 'A' ? letter : figures;
}

/** How the names of a term are typed by their sound, whole and by first letters: `tousu ts`. */
export function soundsOf({ term, also }: Pick<Term, 'term' | 'also'>): string {
  const names = locales
    .filter((locale) => languageOf(locale).script === 'Han')
    .flatMap((locale) => [term[locale], ...(also?.[locale] ?? [])]);
  return names
    .flatMap((name) => {
      const syllables = pinyin(name, { toneType: 'none', type: 'array' });
      return [syllables.join(''), syllables.map(([first]) => first).join('')];
    })
    .join(' ')
    .toLowerCase();
}
