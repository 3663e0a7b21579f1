export { type FixedPage, fixedPages, madePages } from './addresses.ts';
export { buildCorpus, entriesOf } from './build.ts';
export { type Coverage, coverageOf } from './coverage.ts';
export type { DrawingFault, DrawingFaultName } from './drawing/fault.ts';
export { type Figures, figuresOf, noFigures } from './drawing/figures.ts';
export { pictureOf } from './drawing/picture.ts';
export { type DrawingGap, fillDrawing, type Picture, type PictureElement } from './drawing/fill.ts';
export { corpusFromDisk, readContent, settingsFromDisk, shippedContent } from './from-disk.ts';
export { bodyHash, entryHash, headerHash, pendingHash, shortHash } from './hash.ts';
export { labelOf, labelsOf } from './labels.ts';
export {
  isThereIn,
  localize,
  type LocalizedManual,
  localizeManual,
  type LocalizedStandard,
  pagesOf,
  wordsIn,
} from './localize.ts';
export { lineStart, lineText, placeAt, type Place } from './place.ts';
export {
  allowedComponents,
  findUnsafe,
  isAllowedAddress,
  isLocal,
  type GuardOptions,
  type Unsafe,
  type UnsafeReason,
} from './guard.ts';
export { hashesOfPage, refreshTranslation, type RefreshScope } from './refresh.ts';
export { everyText, type FigureParts, figureParts, figureText } from './quantity-text.ts';
export { type DueReview, reviewLimit, reviewsDue } from './reviews.ts';
export { type StandardState, stateOn } from './state.ts';
export { isLarge, sizeBytes } from './size.ts';
export { isOf, isPage, isValid, isVocabulary, readSource } from './source-file.ts';
export { type TranslatedEntry, type TranslationGap, translatedEntries, translationGaps } from './translation-state.ts';
export type * from './types.ts';
export type { DataPath, ParsedYaml, Span, YamlError } from './yaml.ts';
