import type { Rule } from '../rule.ts';
import { acronymLettersRule } from './acronym-letters.ts';
import { aliasesRule } from './aliases.ts';
import { altTextRule } from './alt-text.ts';
import { bannedTermsRule } from './banned-terms.ts';
import { bodySafeRule } from './body-safe.ts';
import { clauseIdsRule } from './clause-ids.ts';
import { codeUniqueRule } from './code-unique.ts';
import { coverageRule } from './coverage.ts';
import { dataIdsRule } from './data-ids.ts';
import { datesRule } from './dates.ts';
import { declaredCountRule } from './declared-count.ts';
import { duplicateSlugRule } from './duplicate-slug.ts';
import { duplicatesRule } from './duplicates.ts';
import { encodingRule } from './encoding.ts';
import { fileSizeRule } from './file-size.ts';
import { frontmatterSyntaxRule } from './frontmatter-syntax.ts';
import { greetingWindowRule } from './greeting-window.ts';
import { headingSkeletonRule } from './heading-skeleton.ts';
import { historyRule } from './history.ts';
import { internalLinksRule } from './internal-links.ts';
import { manualOutlineRule } from './manual-outline.ts';
import { mergeMarkersRule } from './merge-markers.ts';
import { phraseConflictRule } from './phrase-conflict.ts';
import { placeholdersRule } from './placeholders.ts';
import { referencesRule } from './references.ts';
import { schemaRule } from './schema.ts';
import { targetMissingRule } from './target-missing.ts';
import { translationRule } from './translation.ts';
import { typographyRule } from './typography.ts';
import { vocabularyIdsRule } from './vocabulary-ids.ts';
import { wideTableRule } from './wide-table.ts';

/** Every rule, in the order of the guide: what can be read, what it says, how the pages hold together, how it is worded. */
export const rules: readonly Rule[] = [
  encodingRule,
  mergeMarkersRule,
  fileSizeRule,
  frontmatterSyntaxRule,
  schemaRule,
  duplicateSlugRule,
  codeUniqueRule,
  coverageRule,
  clauseIdsRule,
  dataIdsRule,
  manualOutlineRule,
  referencesRule,
  vocabularyIdsRule,
  placeholdersRule,
  internalLinksRule,
  translationRule,
  bodySafeRule,
  headingSkeletonRule,
  altTextRule,
  wideTableRule,
  declaredCountRule,
  acronymLettersRule,
  datesRule,
  historyRule,
  greetingWindowRule,
  phraseConflictRule,
  duplicatesRule,
  targetMissingRule,
  aliasesRule,
  bannedTermsRule,
  typographyRule,
];
