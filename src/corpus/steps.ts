import { fill } from '../i18n/fill.ts';
import { limitWords } from '../i18n/words/limits.ts';
import type { Locale } from '../languages/index.ts';
import type { Place, StandardFacts, Waiver, Where } from '../schema/index.ts';
import type { Day } from '../lib/day.ts';
import { wholePlace, whereTexts } from './axes.ts';
import { startAt } from './holds.ts';
import { limitTexts } from './limits.ts';
import type { Corpus } from './types.ts';

type Axes = Pick<Corpus, 'axes'>;

/** Places in words: `海港店、湖畔店 · 夜班`. */
export function whereText(corpus: Axes, where: Where, locale: Locale): string {
  return whereTexts(corpus, where, locale).join(' · ');
}

/** A waiver in a sentence: where, until when and why. */
export function waiverText(
  corpus: Axes,
  { where, from, until, text }: Pick<Waiver, 'where' | 'from' | 'until' | 'text'>,
  locale: Locale,
): string {
  const [time = ''] = limitTexts(corpus, { where: undefined, when: [{ from, until }] }, locale);
  const values = { place: whereText(corpus, where, locale), until: time, reason: text };
  return fill(limitWords[locale].waived, values);
}

/** The day from which a standard holds at a place: that of its roll-out there, else that of its revision. */
export function effectiveAt(
  corpus: Axes,
  { rollout, revision }: Pick<StandardFacts, 'rollout' | 'revision'>,
  place: Place,
): Day {
  return (rollout && startAt(wholePlace(corpus, place), rollout)) ?? revision.effective;
}
