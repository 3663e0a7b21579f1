/*
 * What shows clauses. It is fetched beside the third file: the first result comes without it.
 */
export { addAsked, addClauses } from '../add-clauses.ts';
export { answersTo } from '../answer-line.ts';
export { readClauseLines } from '../clause-line.ts';
export { saidNodes } from './said.ts';
