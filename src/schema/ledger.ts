import { z } from 'zod';
import { locales } from '../languages/index.ts';
import { isoDate } from './date.ts';
import { codePattern } from './identity.ts';
import { revisionNumber } from './revision.ts';

/** The words of a standard in one language as they were published: of its header, its body, and its entries by id. */
const publishedWords = z.strictObject({
  title: z.string(),
  description: z.string(),
  body: z.string().optional(),
  /** Those of a translation; the authority's stand in the facts. */
  entries: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
});
export type PublishedWords = z.output<typeof publishedWords>;

/**
 * One line of the ledger: what one revision of a standard said when it was published, who approved it, and from when to
 * when it holds. `npm run publish` writes it; nobody edits it.
 */
export const ledgerLine = z.strictObject({
  code: z.string().regex(codePattern),
  number: revisionNumber,
  /**
   * Absent where it issues the revision. A translation that came later is published under the same number; a revision
   * that holds once more says again what it said; one that was taken back with none before it leaves nothing, as does a
   * standard that is withdrawn.
   */
  only: z.enum(['translation', 'restored', 'taken-back', 'withdrawn']).optional(),
  published: isoDate,
  /** The how-manieth publication of all standards it is of; absent from before they were counted. */
  publication: z.int().positive().optional(),
  effective: isoDate,
  expires: isoDate.optional(),
  approvedBy: z.string(),
  /** When that role approved it; absent where the front page of the manual did, and from before it was recorded. */
  approvedOn: isoDate.optional(),
  /** Whether only the wording was corrected. */
  editorial: z.literal(true).optional(),
  facts: z.record(z.string(), z.unknown()),
  words: z.partialRecord(z.enum(locales), publishedWords),
  /** The hash of the line before; empty on the first. */
  before: z.string(),
  /** The SHA-256 of everything else on the line, in hexadecimal, its first 32 digits. */
  hash: z.string(),
});
export type LedgerLine = z.output<typeof ledgerLine>;

/** The ledger of one standard: a line for each publication, the newest last. */
export const ledgerFile = z.array(ledgerLine).min(1);

/** Where the ledger of a standard ends: which revision its last line is of, how many lines it has, the last's hash. */
export const ledgerEnd = z.strictObject({ number: revisionNumber, lines: z.int().positive(), hash: z.string() });
export type LedgerEnd = z.output<typeof ledgerEnd>;

/** The ends of all ledgers, by code. The published site carries the same file. */
export const publicationFile = z.record(z.string().regex(codePattern), ledgerEnd);
