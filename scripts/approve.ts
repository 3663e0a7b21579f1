// npm run approve: records that revisions are approved as they stand, by the role that may.
import {
  approvalHash,
  approverFor,
  changesSince,
  type Corpus,
  isChanged,
  isDecision,
  lastLine,
  type Standard,
  unapproved,
} from '../src/corpus/index.ts';
import { edit } from '../src/yaml-edit/index.ts';
import { approvalOperations } from './approve/record.ts';
import { approvedLines } from './approve/show.ts';
import { approveWords as said } from './approve/words.ts';
import { approveCall } from './calls/approve.ts';
import { contentArgument } from './lib/content.ts';
import { writeContentFiles } from './lib/write-content.ts';
import { exitCodes } from './lib/exit.ts';

const call = approveCall();
const { corpus, contentDir: dir, standards, by, on, checkedBy, dryRun } = call;

// Either all that is named is approved, or nothing is.
const refusals = standards.flatMap((standard) => refusal(corpus, standard) ?? []);
if (refusals.length > 0) {
  console.error(refusals.join('\n'));
  process.exitCode = exitCodes.issues;
} else {
  const waiting = standards.filter((standard) => unapproved(corpus, standard));
  const written = waiting.map((standard) => {
    const { file } = standard.authority;
    return { file, text: edit(file.text, approvalOperations(standard, { by, on, checkedBy })) };
  });
  if (!dryRun) writeContentFiles(dir, written);
  for (const standard of standards) {
    if (!waiting.includes(standard)) {
      console.log(nothingToApprove(standard));
      continue;
    }
    console.log(approvedLines(corpus, standard, on).join('\n'));
    console.log(said.done(corpus, standard, by, on, dryRun));
  }
}

/** Why a standard needs no approval now. */
function nothingToApprove(standard: Standard): string {
  if (!isDecision(corpus, standard)) return said.nothing(standard);
  const isApproved = standard.facts.revision.approved?.text === approvalHash(standard);
  return isApproved ? said.already(standard) : said.firstOfManual(standard);
}

/** Why a standard cannot be approved; undefined where it can. */
function refusal(whole: Corpus, standard: Standard): string | undefined {
  const role = approverFor(whole, standard);
  if (by !== role) return said.otherRole(whole, standard, role);
  const { history, revision } = standard.facts;
  const written = history.find(({ number }) => number === revision.number)?.date;
  if (written !== undefined && on < written && unapproved(whole, standard))
    return said.beforeWritten(standard, on, written);
  const last = lastLine(whole, standard.code);
  const isOpen = standard.facts.state === 'issued' && last && isChanged(changesSince(last, standard));
  return isOpen && !isDecision(whole, standard) ? said.notRevised(standard.code, contentArgument(dir)) : undefined;
}
