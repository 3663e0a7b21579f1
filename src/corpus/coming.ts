import { addDays, type Day } from '../lib/day.ts';
import { textsFrom } from './ledger/texts.ts';
import type { Corpus, Standard } from './types.ts';

/** How many days ahead changes of what holds are told. */
const daysAhead = 90;

/** A revision that begins soon, or a standard that ends with nothing after it. */
export interface Coming {
  standard: Standard;
  number: string;
  on: Day;
  what: 'begins' | 'ends';
}

/** What begins to hold within the next months, or ends, soonest first. */
export function comingSoon(corpus: Corpus, today: Day): Coming[] {
  const limit = addDays(today, daysAhead);
  const isSoon = (day: Day | undefined): day is Day => day !== undefined && day > today && day <= limit;
  return corpus.standards
    .filter(({ facts }) => facts.state === 'issued')
    .flatMap((standard) => {
      const texts = textsFrom(corpus, standard, today).map(({ facts }) => facts.revision);
      const last = texts.at(-1);
      const begins = texts.flatMap(({ number, effective }): Coming[] =>
        isSoon(effective) ? [{ standard, number, on: effective, what: 'begins' }] : [],
      );
      const ends: Coming[] =
        last && isSoon(last.expires) ? [{ standard, number: last.number, on: last.expires, what: 'ends' }] : [];
      return [...begins, ...ends];
    })
    .sort((a, b) => a.on.localeCompare(b.on) || a.standard.code.localeCompare(b.standard.code));
}
