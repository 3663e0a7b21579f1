export { type Fact, factText, figureFacts, fractionNear } from './facts.ts';
export { figuresIn, type StatedFigure, unitFiguresIn } from './figures-in.ts';
export { isHeld } from './held.ts';
export { type FactSlip, factSlips, isMeant } from './slips.ts';
export { type Misstatement, misstatements } from './misstated.ts';
export { formsOf, measureOf, unitsNamed } from './unit-words.ts';
