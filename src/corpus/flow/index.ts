export { type AnswerFault, answerFaults } from './answers.ts';
export { type FlowFault, flowFaults } from './reach.ts';
export { timeSum } from './time.ts';
export { arrow, changeText, waysBeside, wayText } from './way-text.ts';
export { isBranched, type Line, linesOfFlow, nextOf, stepNumbers, waysOf } from './ways.ts';
