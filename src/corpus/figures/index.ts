export { type Fact, factText, figureFacts, fractionNear } from './facts.ts';
export { figuresIn, type StatedFigure, unitFiguresIn } from './figures-in.ts';
export { mayHoldPhrase } from './set-phrases.ts';
export { factsInUnit, isHeld } from './held.ts';
export { intervalsIn, isInterval, type StatedInterval } from './intervals.ts';
export type { FactSlip } from './fact-slip.ts';
export { factSlips, isMeant } from './slips.ts';
export { type Misstatement, misstatements } from './misstated.ts';
export { formsOf, unitsNamed } from './unit-words.ts';
