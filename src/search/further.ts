import type { Steps } from '../lib/steps.ts';
import { readingBegunNames } from './begun-names.ts';
import { calledIn } from './called.ts';
import { subjectIn } from './elsewhere.ts';
import { lettersOf } from './misspelt.ts';
import type { Further, Prepared } from './prepare.ts';
import { scoreFigures } from './score-figures.ts';
import { blurredOf, scoreLatin, scorePhrases } from './score-latin.ts';
import { readingTable } from './spelled-pairs.ts';
import { wordsByLetters } from './spelled-words.ts';
import { inOwnWords } from './spell-out.ts';
import { guessed, steadied, withoutUnfinished } from './unfinished.ts';

/** Reads a query as more than words: pinyin, initials, figures, slips, what is still being typed, what is outside. */
export const further: Further = {
  ...{ inOwnWords, subjectIn, scoreLatin, scorePhrases, scoreFigures },
  ...{ withoutUnfinished, steadied, guessed },
};

/** Works out what the first keys would have to, in steps, so that none of them keeps a slow phone long. */
export function* preparing(prepared: Prepared): Steps {
  const blurred = { ...prepared, ...blurredOf(prepared) };
  const { lookup } = prepared;
  for (const make of [calledIn, lettersOf, wordsByLetters]) {
    make(prepared);
    yield;
  }
  yield* lookup.readingLines();
  yield* lookup.readingSounds();
  yield* readingBegunNames(prepared);
  yield* readingBegunNames(blurred);
  yield* readingTable(prepared);
}
