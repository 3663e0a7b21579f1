import type { Locale } from '../languages/index.ts';
import { localize, type LocalizedStandard } from './localize.ts';
import type { PartName } from './page-parts.ts';
import { type TranslationGap, translationGaps } from './translation-state.ts';
import type { PageWords, Standard } from './types.ts';

/** A standard in a language without any words that are older than the text they translate. */
export interface UpToDateStandard {
  standard: LocalizedStandard;
  /** Parts that stay in the words of the authority: translated from an older text, not wholly, or not at all. */
  behind: ReadonlySet<PartName>;
}

/** Puts a standard into a language as far as its translation keeps up with the text. */
export function upToDate(standard: Standard, locale: Locale): UpToDateStandard {
  const gaps = translationGaps(standard, locale);
  const words = standard.translations[locale];
  if (!words) {
    const all: PartName[] = [':title', ...Object.keys(standard.hashes.entries).map((id): PartName => `#${id}`)];
    return { standard: localize(standard, locale), behind: new Set(gaps.length > 0 ? all : []) };
  }
  const behind = new Set(gaps.flatMap(partBehind));
  const translations = { ...standard.translations, [locale]: without(words, standard, behind) };
  return { standard: localize({ ...standard, translations }, locale), behind };
}

function partBehind(gap: TranslationGap): PartName[] {
  switch (gap.gap) {
    case 'stale':
      return [gap.part];
    case 'entry':
    case 'field':
    case 'length':
    case 'extra-field':
      return [`#${gap.entry.id}`];
    default:
      return [];
  }
}

/** The words of a translation without those of some parts. */
function without(
  words: NonNullable<Standard['translations'][Locale]>,
  { authority }: Standard,
  behind: ReadonlySet<PartName>,
): NonNullable<Standard['translations'][Locale]> {
  const { clauses } = words.translation;
  const kept = Object.fromEntries(Object.entries(clauses).filter(([id]) => !behind.has(`#${id}`)));
  const header: Pick<PageWords, 'title' | 'description'> = behind.has(':title') ? authority : words;
  return {
    ...words,
    title: header.title,
    description: header.description,
    translation: { ...words.translation, clauses: kept },
  };
}
