export { buildCorpus, entriesOf } from './build.ts';
export { type Coverage, coverageOf } from './coverage.ts';
export { corpusFromDisk, readContent, shippedContent } from './from-disk.ts';
export { bodyHash, entryHash, headerHash, shortHash } from './hash.ts';
export { localize, type LocalizedStandard } from './localize.ts';
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
export { hashesOfPage, type PagePart, type PartName, partsOfPage } from './page-parts.ts';
export { everyText, type FigureParts, figureParts, figureText } from './quantity-text.ts';
export {
  isTranslated,
  type Outdated,
  outdatedParts,
  pendingHash,
  refreshTranslation,
  type RefreshScope,
  withHashes,
} from './refresh.ts';
export { isLargeText, maxFileBytes, sizeBytes } from './size.ts';
export { fileTypeOf, isValid, readSource, schemaOf } from './source-file.ts';
export type * from './types.ts';
export type { DataPath, ParsedYaml, Span, YamlError } from './yaml.ts';
