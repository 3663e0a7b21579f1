import type { Locale } from '../languages/index.ts';
import {
  type Change,
  type Frequency,
  kindSchemas,
  type Quantity,
  type StandardFacts,
  visitRoles,
} from '../schema/index.ts';
import type { Entry } from './build.ts';
import { changeText } from './flow/index.ts';
import { everyText, figureText } from './quantity-text.ts';

/** What shows that a text says its figure itself, in digits or in words. */
const saysAFigure = new RegExp(
  '\\d|[一二两三四五六七八九十百半每]|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|' +
    'forty|fifty|sixty|ninety|hundred|half|once|twice|every)\\b',
  'i',
);

/** The figures that stand beside the text of a clause and not in it, such as `90–110 厘米` beside 下沿离地. */
export function figuresBeside(facts: StandardFacts, entry: Entry, locale: Locale): string[] {
  if (typeof entry['text'] !== 'string' || saysAFigure.test(entry['text'])) return [];
  const found = new Set<string>();
  visitRoles(kindSchemas[facts.kind], { clauses: [entry] }, ['quantity', 'frequency'], ({ role }, value, path) => {
    // Each end of a change means nothing without the other.
    if (path[2] === 'change') found.add(changeText(entry['change'] as Change, locale));
    else found.add(role === 'quantity' ? figureText(value as Quantity, locale) : everyText(value as Frequency, locale));
  });
  return [...found];
}
