import type { Day } from '../../lib/day.ts';
import type { Corpus, Standard } from '../types.ts';
import { ledgerOf } from './lines.ts';
import { nextStep } from './next-step.ts';
import { approvalHash } from './publication.ts';

/** Why what a page says may not be published yet. */
export interface Unapproved {
  standard: Standard;
  /** The role that approves, as the front page of the manual says. */
  role: string;
  /** Nothing was approved, something else was, or by a role that may not. */
  why: 'missing' | 'other' | 'role';
  /** The day of the approval that is of something else. */
  on: Day | undefined;
}

/** What the next publication of a corpus would issue or end without an approval. */
export function unapprovedIn(corpus: Corpus): Unapproved[] {
  return corpus.standards.flatMap((standard) => unapproved(corpus, standard) ?? []);
}

/** What a standard lacks of its approval; undefined where it needs none or has it. */
export function unapproved(corpus: Corpus, standard: Standard): Unapproved | undefined {
  if (!isDecision(corpus, standard) || !isBeyondFirst(corpus, standard)) return undefined;
  const { approvedBy, approved } = standard.facts.revision;
  const role = approverFor(corpus, standard);
  const lack = (why: Unapproved['why']) => ({ standard, role, why, on: approved?.on });
  if (!approved) return lack('missing');
  if (approved.text !== approvalHash(standard)) return lack('other');
  return approvedBy === role ? undefined : lack('role');
}

/** The role that approves a standard: that of its manual's front page, or its own where the manual has none. */
export function approverFor({ manuals }: Corpus, { manual, facts }: Standard): string {
  return manuals.find(({ id }) => id === manual)?.facts.approved.by ?? facts.revision.approvedBy;
}

/** Whether publishing a standard as it now is issues a revision, ends it, or puts it in force again after its end. */
export function isDecision(corpus: Corpus, standard: Standard): boolean {
  const { does } = nextStep(corpus, standard) ?? {};
  return does === 'issue' || does === 'withdraw' || does === 'reinstate';
}

/**
 * Whether a standard is beyond the first publication of its manual: until then the front page approves all of it, as it
 * does what is dated from before.
 */
function isBeyondFirst(corpus: Corpus, { code, manual, facts }: Standard): boolean {
  if (ledgerOf(corpus, code).length > 0) return true;
  const { date } = facts.history.findLast(({ number }) => number === facts.revision.number) ?? {};
  const first = firstPublications(corpus).get(manual);
  return first !== undefined && (date === undefined || first <= date);
}

/** The day on which anything of a manual was published first, for each that has such a day. */
function firstPublications(corpus: Corpus): ReadonlyMap<string, Day> {
  const known = firstByManual.get(corpus);
  if (known) return known;
  const made = new Map<string, Day>();
  for (const { code, manual } of corpus.standards)
    for (const { published } of ledgerOf(corpus, code)) {
      const before = made.get(manual);
      if (before === undefined || published < before) made.set(manual, published);
    }
  firstByManual.set(corpus, made);
  return made;
}
const firstByManual = new WeakMap<Corpus, Map<string, Day>>();
