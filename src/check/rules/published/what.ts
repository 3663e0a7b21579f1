import type { Changes } from '../../../corpus/index.ts';
import { languageOf, locales } from '../../../languages/index.ts';
import type { Bilingual } from '../../../schema/index.ts';
import type { BeyondWording } from '../../editorial/beyond-wording.ts';
import { beyondReasons } from '../../editorial/reasons.ts';

/** What the parts of a page are called. */
export const partNames: Readonly<Record<'title' | 'description' | 'body', Bilingual>> = {
  title: { zh: '标题', en: 'title' },
  description: { zh: '说明', en: 'description' },
  body: { zh: '正文', en: 'body' },
};

/** What differs, as a list: `#pen amount`, `#dye −`, `obligation`. */
export function changedText({ entries, frame, page }: Changes): Bilingual {
  const listed = entries.map(({ clause, mark, fields }) => {
    if (mark === 'M') return `#${clause} ${fields.join(' ')}`;
    return `#${clause} ${mark === 'A' ? '+' : '−'}`;
  });
  return inBoth((locale) => [...listed, ...frame, ...page.map((part) => partNames[part][locale])]);
}

/** Why a change is more than wording, entry by entry. */
export function beyondText(beyond: readonly BeyondWording[]): Bilingual {
  return inBoth((locale) => {
    const [open, close] = languageOf(locale).aside;
    return beyond.map(({ clause, why, field }) => {
      const place = [clause === undefined ? '' : `#${clause}`, field ?? ''].filter(Boolean).join(' ');
      return `${place}${open}${beyondReasons[why][locale]}${close}`;
    });
  });
}

/** A list in the words of each language. */
export function inBoth(list: (locale: keyof Bilingual) => readonly string[]): Bilingual {
  const said = locales.map((locale) => [locale, list(locale).join(languageOf(locale).listMark)] as const);
  return Object.fromEntries(said) as unknown as Bilingual;
}
