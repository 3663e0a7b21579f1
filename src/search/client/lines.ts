/*
 * What shows clauses. It is fetched beside the third file, as a whole: the first result comes without it.
 */
/** @public */
export { addingAsked, addingClauses } from '../add-clauses.ts';
/** @public */
export { answersTo } from '../answer-line.ts';
/** @public */
export { furtherSpans } from '../further-marks.ts';
/** @public */
export { whyFound, whyPlace } from '../why-found.ts';
/** @public */
export { readClauseLines } from '../clause-line.ts';
/** @public */
export { saidNodes } from './said.ts';
