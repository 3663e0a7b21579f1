export { flowFaults, type FlowFault } from './reach.ts';
export { type TimeSum, timeSum } from './time.ts';
export { arrow, changeText, waysBeside, type WayText, wayText } from './way-text.ts';
export { isBranched, type Line, linesOfFlow, nextOf, stepNumbers, type Way, waysOf } from './ways.ts';
