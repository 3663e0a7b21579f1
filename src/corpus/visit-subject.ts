import type { Locale } from '../languages/index.ts';
import { type ClauseOf, countedFrom, triggers } from '../schema/index.ts';
import { offsetText } from './frequency-text.ts';
import { labelOf } from './labels.ts';
import type { Corpus } from './types.ts';

type Visit = ClauseOf<'visit-frequency'>;

/** Whom or what a clause of visits is for: a grade, a place, a piece of equipment, or words; empty for everyone. */
export function visitSubject(corpus: Corpus, clause: Visit, locale: Locale): string {
  const { grade, place, equipment, subject } = clause;
  return [
    grade && labelOf(corpus, 'grades', grade, locale),
    place && labelOf(corpus, 'places', place, locale),
    equipment && labelOf(corpus, 'equipment', equipment, locale),
    subject,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** The day that a clause of visits is for, with how far from it: `春节前 3 天`; empty for one that has none. */
export function visitDay(corpus: Corpus, clause: Visit, locale: Locale): string {
  const { trigger, holiday, event, offset } = clause;
  if (!trigger) return '';
  const name = holiday ? labelOf(corpus, 'holidays', holiday, locale) : event;
  if (!offset) return name ?? triggers[trigger][locale];
  // An event without a name has none to count from; other days go by what they are.
  const kind = trigger === 'event' ? undefined : countedFrom[trigger][locale];
  return offsetText(offset, locale, name ?? kind);
}
