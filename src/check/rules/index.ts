import type { Rule } from '../rule.ts';
import { acronymLettersRule } from './acronym-letters/rule.ts';
import { aliasesRule } from './aliases/rule.ts';
import { altTextRule } from './alt-text/rule.ts';
import { approvalRule } from './approval/rule.ts';
import { attemptsRule } from './attempts/rule.ts';
import { audienceRule } from './audience/rule.ts';
import { authorityLevelsRule } from './authority-levels/rule.ts';
import { bannedTermsRule } from './banned-terms/rule.ts';
import { bodySafeRule } from './body-safe/rule.ts';
import { cardClausesRule } from './card-clauses/rule.ts';
import { charactersRule } from './characters/rule.ts';
import { clauseIdsRule } from './clause-ids/rule.ts';
import { codeUniqueRule } from './code-unique/rule.ts';
import { commitmentsRule } from './commitments/rule.ts';
import { coverageRule } from './coverage/rule.ts';
import { dataEntriesRule } from './data-entries/rule.ts';
import { dataIdsRule } from './data-ids/rule.ts';
import { datesRule } from './dates/rule.ts';
import { declaredCountRule } from './declared-count/rule.ts';
import { dutiesRule } from './duties/rule.ts';
import { draftRule } from './draft/rule.ts';
import { drawingRule } from './drawing/rule.ts';
import { duplicateSlugRule } from './duplicate-slug/rule.ts';
import { duplicatesRule } from './duplicates/rule.ts';
import { encodingRule } from './encoding/rule.ts';
import { figuresRule } from './figures/rule.ts';
import { filePlacesRule } from './file-places/rule.ts';
import { fileSizeRule } from './file-size/rule.ts';
import { frontmatterSyntaxRule } from './frontmatter-syntax/rule.ts';
import { formerAddressesRule } from './former-addresses/rule.ts';
import { frequencyConflictRule } from './frequency-conflict/rule.ts';
import { greetingWindowRule } from './greeting-window/rule.ts';
import { headingSkeletonRule } from './heading-skeleton/rule.ts';
import { historyRule } from './history/rule.ts';
import { importLeftRule } from './import-left/rule.ts';
import { importUnsureRule } from './import-unsure/rule.ts';
import { internalLinksRule } from './internal-links/rule.ts';
import { lawsRule } from './laws/rule.ts';
import { ledgerRule } from './ledger/rule.ts';
import { leftOutRule } from './left-out/rule.ts';
import { manualOutlineRule } from './manual-outline/rule.ts';
import { markdownRule } from './markdown/rule.ts';
import { mediaRule } from './media/rule.ts';
import { mergeMarkersRule } from './merge-markers/rule.ts';
import { personalDataRule } from './personal-data/rule.ts';
import { phraseConflictRule } from './phrase-conflict/rule.ts';
import { placeholdersRule } from './placeholders/rule.ts';
import { procedureFlowRule } from './procedure-flow/rule.ts';
import { publishedRule } from './published/rule.ts';
import { recordSheetRule } from './record-sheet/rule.ts';
import { referencesRule } from './references/rule.ts';
import { sameSenseRule } from './same-sense/rule.ts';
import { schemaRule } from './schema/rule.ts';
import { siteSettingsRule } from './site-settings/rule.ts';
import { targetMissingRule } from './target-missing/rule.ts';
import { translationRule } from './translation/rule.ts';
import { typographyRule } from './typography/rule.ts';
import { vocabularyIdsRule } from './vocabulary-ids/rule.ts';
import { whereWhenRule } from './where-when/rule.ts';
import { wideTableRule } from './wide-table/rule.ts';
import { wordsAndFieldsRule } from './words-and-fields/rule.ts';
import { writtenForRule } from './written-for/rule.ts';

/**
 * Every rule, in the order of the guide: what can be read, what it says, how the pages hold together, how it is
 * worded, and last what none of them has told.
 */
export const rules: readonly Rule[] = [
  filePlacesRule,
  encodingRule,
  charactersRule,
  mergeMarkersRule,
  fileSizeRule,
  frontmatterSyntaxRule,
  schemaRule,
  siteSettingsRule,
  duplicateSlugRule,
  formerAddressesRule,
  codeUniqueRule,
  coverageRule,
  clauseIdsRule,
  dataIdsRule,
  dataEntriesRule,
  manualOutlineRule,
  referencesRule,
  vocabularyIdsRule,
  whereWhenRule,
  dutiesRule,
  placeholdersRule,
  internalLinksRule,
  audienceRule,
  translationRule,
  writtenForRule,
  sameSenseRule,
  figuresRule,
  wordsAndFieldsRule,
  bodySafeRule,
  markdownRule,
  drawingRule,
  headingSkeletonRule,
  altTextRule,
  mediaRule,
  wideTableRule,
  declaredCountRule,
  procedureFlowRule,
  recordSheetRule,
  authorityLevelsRule,
  commitmentsRule,
  cardClausesRule,
  acronymLettersRule,
  datesRule,
  historyRule,
  ledgerRule,
  publishedRule,
  approvalRule,
  lawsRule,
  greetingWindowRule,
  phraseConflictRule,
  attemptsRule,
  frequencyConflictRule,
  duplicatesRule,
  targetMissingRule,
  aliasesRule,
  draftRule,
  importUnsureRule,
  importLeftRule,
  bannedTermsRule,
  personalDataRule,
  typographyRule,
  leftOutRule,
];

/** Rules whose faults hide those of later ones in the same file, and of all others: it cannot be read any further. */
export const formRules: readonly string[] = [frontmatterSyntaxRule.id, schemaRule.id];
