import { type Dated, stateOn } from '../../corpus/state.ts';
import { fill } from '../../i18n/fill.ts';
import { stateWords } from '../../i18n/words/states.ts';
import type { Locale } from '../../languages/index.ts';
import type { Day } from '../../lib/day.ts';

/** The state of a standard beside its title, with the days by which the reader's device says it anew. */
export interface StateMark {
  /** What is true on the day of the build; empty for a standard in force. */
  text: string;
  /** First and last day in force. A draft or a withdrawn standard has neither: no day changes it. */
  effective?: Day | undefined;
  expires?: Day | undefined;
}

/** The mark of a standard in a language, as it is on a day. */
export function stateMark({ today }: { today: Day }, dated: Dated, locale: Locale): StateMark {
  const state = stateOn(today, dated);
  const { effective, expires } = dated.revision;
  const text = state === 'in-force' ? '' : fill(stateWords[locale][state], { date: effective });
  return dated.state === 'issued' ? { text, effective, expires } : { text };
}
