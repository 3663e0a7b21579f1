import { dimensionOf } from '../../schema/index.ts';
import type { Fact } from './facts.ts';
import { figuresIn } from './figures-in.ts';
import { isHeld, type Unheld } from './held.ts';
import type { PageText } from './page-texts.ts';

/** Words before a number that make a limit of it, by what the field says of its figure. */
const limitWords = {
  most: /(?:\b(?:at (?:the )?most|(?:no|not) more than|a maximum of|up to)\s|至多|最多|不超过|不多于|顶多)\s*$/iu,
  least: /(?:\b(?:at (?:the )?least|(?:no|not) (?:less|fewer) than|a minimum of)\s|至少|最少|不[少低]于|起码)\s*$/iu,
};
const readings: Readonly<Record<string, keyof typeof limitWords>> = {
  'at-most': 'most',
  'less-than': 'most',
  'at-least': 'least',
  'more-than': 'least',
};

/**
 * Numbers of things that a text of a clause sets as a limit, without a unit, where its one field that counts has the
 * same limit with another number: `at most two pens`.
 */
export function bareLimits({ entry, text, path }: PageText, all: readonly Fact[]): Unheld[] {
  if (entry === undefined || !path) return [];
  const counted = all.filter(
    ({ clause, isField, isAside, units }) =>
      clause === entry && isField && !isAside && units.some((unit) => dimensionOf(unit) === 'count'),
  );
  const [own, ...more] = counted;
  const limit = own?.quantity && readings[own.quantity.comparator ?? ''];
  if (!own || more.length > 0 || limit === undefined) return [];
  return figuresIn(text).flatMap((figure) => {
    const isBare = figure.units.length === 0 && !figure.isApart && figure.values.every(Number.isInteger);
    const isLimit = isBare && limitWords[limit].test(text.slice(0, figure.start));
    return isLimit && !isHeld(figure, all) ? [{ ...figure, facts: [own] }] : [];
  });
}
