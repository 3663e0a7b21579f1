// Figures are worded in the corpus, because cards and search word them the same way.
export { everyText, type FigureParts, figureParts, figureText } from '../corpus/quantity-text.ts';
