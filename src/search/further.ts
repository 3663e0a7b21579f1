import { readBegunNames } from './begun-names.ts';
import { calledIn } from './called.ts';
import { subjectIn } from './elsewhere.ts';
import { lettersOf } from './misspelt.ts';
import type { Further, Prepared } from './prepare.ts';
import { scoreFigures } from './score-figures.ts';
import { blurredOf, scoreLatin } from './score-latin.ts';
import { tableOf } from './spelled-pairs.ts';
import { wordsByLetters } from './spelled-words.ts';
import { inOwnWords } from './spell-out.ts';
import { begunBy, steadied, withoutUnfinished } from './unfinished.ts';

/** Reads a query as more than words: pinyin, initials, figures, slips, what is still being typed, what is outside. */
export const further: Further = {
  ...{ inOwnWords, subjectIn, scoreLatin, scoreFigures },
  ...{ withoutUnfinished, steadied, begunBy },
};

/**
 * @public
 * What is worked out before the first key that needs it, step by step, so that no step keeps a slow phone long.
 */
export const preparations: readonly ((prepared: Prepared) => void)[] = [
  (prepared) => void calledIn(prepared),
  (prepared) => void lettersOf(prepared),
  ({ lookup }) => lookup.readLines(),
  (prepared) => readBegunNames(prepared),
  (prepared) => readBegunNames({ ...prepared, ...blurredOf(prepared) }),
  ({ lookup }) => lookup.readSounds(),
  (prepared) => void wordsByLetters(prepared),
  (prepared) => void tableOf(prepared),
];
