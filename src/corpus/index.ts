export { type AddedPage, type FixedPage, type OtherAudience, pagesForOthers, sitePages } from './addresses.ts';
export {
  audienceOfQuestion,
  audienceOfScenario,
  contentFor,
  isForStaff,
  type Readable,
  staffCorpus,
} from './audience.ts';
export { limitsBeyond, standardAt } from './at-place.ts';
export { canMeet, placeText, wholePlace, wholeWhere } from './axes.ts';
export { type BankPage, bankPages } from './bank-pages.ts';
export { buildCorpus, type Entry, entries, entriesOf } from './build.ts';
export { type RevisionEntry, type RevisionMark } from './revisions.ts';
export { type OpenPoint, openPoints } from './open-points.ts';
export { type CardChoice, cardChoice, type CardLack } from './card-choice.ts';
export {
  arrow,
  changeText,
  type AnswerFault,
  answerFaults,
  type FlowFault,
  flowFaults,
  isBranched,
  type Line,
  linesOfFlow,
  stepNumbers,
  timeSum,
  waysOf,
  wayText,
} from './flow/index.ts';
export { type Coverage, coverageOf } from './coverage.ts';
export type { DrawingFault, DrawingFaultName } from './drawing/fault.ts';
export { type Figures, figuresOf, noFigures } from './drawing/figures.ts';
export { pictureOf } from './drawing/picture.ts';
export { type DrawingGap, fillDrawing, type Picture, type PictureElement } from './drawing/fill.ts';
export { editDistance } from './edit-distance.ts';
export { filled, withNames } from './filled.ts';
export { firstAliases } from './first-aliases.ts';
export {
  type FactSlip,
  factSlips,
  isMeant,
  type Fact,
  factText,
  figureFacts,
  intervalsIn,
  isInterval,
  type StatedInterval,
  figuresIn,
  isConverted,
  mayHoldPhrase,
  fractionNear,
  factsInUnit,
  isHeld,
  type Misstatement,
  misstatements,
  type StatedFigure,
  unitFiguresIn,
  unitsNamed,
} from './figures/index.ts';
export { corpusFromDisk, readContent, shippedContent } from './from-disk.ts';
export { type FormFacts, formFacts } from './forms.ts';
export { clauseNow, clausesIn, clauseTrace, leftParagraphs, type OpenDoubt, openDoubts, traceOf } from './imports.ts';
export { decode } from './decode.ts';
export { entryHash, headerHash, pendingHash, shortHash } from './hash.ts';
export {
  type LeftoverRecord,
  leftoverRecords,
  misfitsOn,
  referencesIn,
  type Resting,
  restingIn,
  statementOf,
  type Touch,
  type Touched,
  touchedBy,
  unreviewed,
  withRecords,
} from './leaning/index.ts';
export { channelText, hoursLine } from './hours/index.ts';
export { type PageText, pageTexts } from './figures/page-texts.ts';
export { isVideo } from './shown.ts';
export { labelOf } from './labels.ts';
export {
  approvalHash,
  approverFor,
  asNextPublication,
  asPublished,
  bringsBack,
  type Changes,
  changesSince,
  type Corrected,
  correctedSince,
  endsOf,
  hashOfLine,
  highestNumber,
  isChanged,
  isDecision,
  isOfTranslation,
  isHigher,
  isTakenBack,
  isWholeLedger,
  lineBy,
  lastLine,
  ledgerFaults,
  ledgerOf,
  ledgerPath,
  lineNumbered,
  lineOf,
  linesToPublish,
  type Moved,
  movedSince,
  nextStep,
  perhapsRenamed,
  publicationOf,
  type Renamed,
  renamedSince,
  type Return,
  returnsTo,
  textOn,
  textsFrom,
  textsOf,
  type TranslatedAnew,
  translatedAnew,
  type Unapproved,
  unapproved,
  unapprovedIn,
  type Wording,
  wordingBetween,
} from './ledger/index.ts';
export { articleText, basisText, lawsOf, lawStateOn, restingOnLaw, validText } from './laws.ts';
export { legalText } from './legal.ts';
export { localize, type LocalizedManual, type LocalizedStandard, pagesOf, wordsIn } from './localize.ts';
export { type FormerAddress, formerAddresses } from './former-pages.ts';
export { hasPlace, type Places, searchAnchor } from './page-ids.ts';
export { lineStart, lineText, placeAt, type Place } from './place.ts';
export {
  allowedComponents,
  attributeChoices,
  findUnsafe,
  type GuardOptions,
  type Unsafe,
  type UnsafeReason,
} from './guard.ts';
export { hashesOfPage, type PagePart, type PartName, partsOfPage } from './page-parts.ts';
export { amountsOf, type NamedAmount } from './figures-beside.ts';
export { everyText, offsetText } from './frequency-text.ts';
export { type FigureParts, figureParts, figureText, rateText } from './quantity-text.ts';
export {
  isTranslated,
  type Outdated,
  outdatedParts,
  refreshTranslation,
  type RefreshScope,
  withHashes,
} from './refresh.ts';
export { type Duty, dutiesOf } from './duties.ts';
export { obligationOf, ownObligation, type People, peopleLines } from './people.ts';
export { type Quote, quoteOf, quoteText } from './quote.ts';
export { type Named, namedTexts } from './named-beside.ts';
export * from './authority/index.ts';
export * from './commitments/index.ts';
export * from './hours/index.ts';
export { formsOf } from './figures/index.ts';
export { type SheetFault, sheetFaults } from './record-sheet.ts';
export { reviewBand, reviewLimit, reviewsInOrder } from './reviews.ts';
export { holdsAt, isWaived, isWaiverOver, mayHoldAt, startAt, surelyHoldsAt } from './holds.ts';
export { deviceLimits, hoursText, isLimited, type Limits, limitsOf, limitTexts, ownLimits } from './limits.ts';
export { lineTexts } from './line-texts.ts';
export { labelledFields, valueLines } from './shown.ts';
export { waiverText, whereText } from './steps.ts';
export { type StandardState, stateOn } from './state.ts';
export { lacksAliases, pagesWithoutAliases } from './search-words.ts';
export { type Coming, comingSoon } from './coming.ts';
export { contentForClass, type ContentForClass } from './for-class.ts';
export { cardSecrecyOf, isInDeck, isTooSecret } from './secrecy.ts';
export { isLarge, sizeBytes } from './size.ts';
export { codeIn, isOf, isPage, isValid, isVocabulary, readSource } from './source-file.ts';
export { isDraft, lacks, listedIn } from './unfinished.ts';
export { type PartState, shareOf, type TranslationProgress, translationProgress } from './translation-progress.ts';
export { type TranslatedEntry, type TranslationGap, translatedEntries, translationGaps } from './translation-state.ts';
export { todayFor } from './today.ts';
export type * from './types.ts';
export { upToDate, type UpToDateStandard } from './up-to-date.ts';
export type { DataPath, ParsedYaml, Span, YamlError } from './yaml.ts';
export { visitDay, visitSubject } from './visit-subject.ts';
export { meeting, variantFaults } from './variants.ts';
export { type DiffPart, wordDiff, wordsCut } from './word-diff.ts';
export { usualFor } from './usual-for.ts';
