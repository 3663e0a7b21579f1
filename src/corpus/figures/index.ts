export { type Fact, factText, figureFacts } from './facts.ts';
export { figuresIn, type StatedFigure } from './figures-in.ts';
export { type Misstatement, misstatements } from './misstated.ts';
