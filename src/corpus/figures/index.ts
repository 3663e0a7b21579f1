export { type Fact, factText, fractionNear } from './facts.ts';
export { figuresIn } from './figures-in.ts';
export { type FactSlip, factSlips, isMeant } from './slips.ts';
export { type Misstatement, misstatements } from './misstated.ts';
export { unitsNamed } from './unit-words.ts';
