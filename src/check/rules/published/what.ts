import type { Changes } from '../../../corpus/index.ts';
import { languageOf, type Locale, locales } from '../../../languages/index.ts';
import { type Bilingual, entryFieldName, frameName, type StandardFacts } from '../../../schema/index.ts';
import type { BeyondWording } from '../../editorial/beyond-wording.ts';
import { beyondReasons } from '../../editorial/reasons.ts';

/** What the parts of a page are called. */
export const partNames: Readonly<Record<'title' | 'description' | 'body', Bilingual>> = {
  title: { zh: '标题', en: 'title' },
  description: { zh: '说明', en: 'description' },
  body: { zh: '正文', en: 'body' },
};

/** What differs, as a list: `#pen figure`, `#dye −`, `how binding it is`. */
export function changedText({ entries, frame, page }: Changes, facts: StandardFacts): Bilingual {
  const listed = (locale: Locale) =>
    entries.map(({ clause, mark, fields }) => {
      if (mark !== 'M') return `#${clause} ${mark === 'A' ? '+' : '−'}`;
      const named = fields.map((field) => entryFieldName(facts, clause, field)[locale]);
      return `#${clause} ${[...new Set(named)].join(languageOf(locale).listMark)}`;
    });
  return inBoth((locale) => [
    ...listed(locale),
    ...frame.map((field) => frameName(field)[locale]),
    ...page.map((part) => partNames[part][locale]),
  ]);
}

/** Why a change is more than wording, entry by entry. */
export function beyondText(beyond: readonly BeyondWording[], facts: StandardFacts): Bilingual {
  return inBoth((locale) => {
    const [open, close] = languageOf(locale).aside;
    return beyond.map(({ clause, why, field }) => {
      const place = beyondPlace({ clause, field }, facts)[locale];
      return `${place}${open}${beyondReasons[why][locale]}${close}`;
    });
  });
}

/** A list in the words of each language. */
export function inBoth(list: (locale: Locale) => readonly string[]): Bilingual {
  const said = locales.map((locale) => [locale, list(locale).join(languageOf(locale).listMark)] as const);
  return Object.fromEntries(said) as unknown as Bilingual;
}

/** Where a change that is more than wording stands: `#pen figure`, `description`. */
export function beyondPlace({ clause, field }: Omit<BeyondWording, 'why'>, facts: StandardFacts): Bilingual {
  const name = (locale: Locale) => {
    if (field === undefined) return '';
    if (clause !== undefined) return entryFieldName(facts, clause, field)[locale];
    return (field in partNames ? partNames[field as keyof typeof partNames] : frameName(field))[locale];
  };
  return inBoth((locale) => [[clause === undefined ? '' : `#${clause}`, name(locale)].filter(Boolean).join(' ')]);
}
