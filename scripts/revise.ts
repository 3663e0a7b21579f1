// npm run revise: makes a revision of a standard, with marks that are worked out from what was published.
import { beyondWording, roleNames } from '../src/check/index.ts';
import {
  approverFor,
  changesSince,
  type Corpus,
  correctedSince,
  highestNumber,
  isChanged,
  isHigher,
  lastLine,
  ledgerFaults,
  ledgerOf,
  ledgerPath,
  perhapsRenamed,
  renamedSince,
  type Standard,
  todayFor,
} from '../src/corpus/index.ts';
import { edit } from '../src/yaml-edit/index.ts';
import { reviseCall } from './calls/revise.ts';
import { unknownCode } from './check/selection.ts';
import { contentArgument, soundCorpus } from './lib/content.ts';
import { writeContentFiles } from './lib/write-content.ts';
import { exitCodes, misuse } from './lib/exit.ts';
import { corpusWith } from './lib/records.ts';
import { refuseUnsettled } from './publish/unsettled.ts';
import { askedNotes } from './revise/ask.ts';
import { changedLines } from './revise/changed-lines.ts';
import { keptRecords } from './revise/kept-records.ts';
import { moveNotes, notesToSay } from './revise/moves.ts';
import { noteOf } from './revise/notes.ts';
import { planOf } from './revise/plan.ts';
import { staleLines } from './revise/show.ts';
import { said } from './revise/words.ts';

const call = reviseCall();
const { contentDir: dir, code } = call;
const again = contentArgument(dir);
refuseUnsettled(dir);
const corpus = soundCorpus(dir, { writes: true });
const standard = standardIn(corpus);
const known = corpus.publication.find((end) => end.code === code);
// Both are written at once: where one of them is not there, it was lost.
if (known?.hash !== ledgerOf(corpus, code).at(-1)?.hash) refuse(said.older(ledgerPath(code), again));
const last = lastLine(corpus, code) ?? misuse(said.unpublished(code));
if (ledgerFaults(ledgerOf(corpus, code), code).length > 0) refuse(said.ledger(ledgerPath(code), again));
const changes = changesSince(last, standard);
const today = todayFor(corpus.site);
const isBegun = last.effective <= today;
// A day that was announced can be moved, and is the only change then.
const isMoved = call.effective !== undefined && call.effective !== last.effective;
if (isChanged(changes) || (isMoved && !isBegun)) await revise();
else if (isMoved) misuse(said.begun(code, last));
else if (isHigher(standard.facts.revision.number, last.number))
  refuse(said.takenBack(code, standard.facts.revision.number, last.number));
else {
  const corrected = correctedSince(last, standard);
  const isEnded = standard.facts.state === 'withdrawn' && corrected.length === 0;
  console.log(corrected.length > 0 ? said.corrected(corrected, again) : said.unchanged(code, last.number));
  if (isEnded) {
    console.log(said.noNumber);
    sayApproval();
  }
}

async function revise(): Promise<void> {
  const { locale } = standard.authority;
  const renamed = renamedSince(last, standard);
  if (renamed.length > 0) refuse(said.renamed(code, renamed));
  for (const perhaps of perhapsRenamed(corpus, last, standard)) console.log(said.perhapsRenamed(code, perhaps));
  const changed = changes.entries.map(({ clause }) => clause);
  const given = call.notes.map((operand) => noteOf(operand, locale) ?? misuse(said.note(operand)));
  const stray = given.find(({ clause }) => !changed.includes(clause));
  if (stray) misuse(said.stray(stray.clause, changed));
  const alone = given.find((note) => note.locale !== locale && !standard.translations[note.locale]);
  if (alone) misuse(said.untranslated(code, alone.locale));
  const beyond = call.isEditorial ? beyondWording(corpus, last, standard, changes) : [];
  if (beyond.length > 0) refuse(said.editorial(standard, beyond));
  // One that has not begun yet is overtaken, whenever before or after its day the new one begins.
  if (call.effective !== undefined && isBegun && call.effective <= last.effective)
    misuse(said.early(call.effective, last.effective));
  if (call.effective !== undefined && !isBegun && call.effective < today) misuse(said.past(call.effective, today));
  const { review, expires } = standard.facts.revision;
  const end = expires !== undefined && expires < review ? expires : review;
  if (call.effective !== undefined && call.effective > end) misuse(said.late(call.effective, end));
  const highest = highestNumber(ledgerOf(corpus, code)) ?? last.number;
  const wanted = { ...call, highest, today, notes: given };
  const first = planOf(standard, last, changes, wanted);
  const open = first.marks.filter(({ note }) => note === undefined).map(({ clause }) => clause);
  const plan = planOf(standard, last, changes, {
    ...wanted,
    notes: call.dryRun ? given : [...given, ...(await askedNotes(open, locale))],
  });
  const moved = moveNotes(corpus, standard, locale);
  const notes = new Map(plan.marks.map(({ clause, note }) => [clause, note ?? moved.get(clause)]));
  const what = changedLines(corpus, standard, last, { today, notes });
  const kept = call.isEditorial ? keptRecords(corpus, standard, last) : [];
  const kind = call.isEditorial ? [said.isEditorial, ...said.kept(kept.map(({ file }) => file.path))] : [];
  const after = kept.length > 0 ? corpusWith(corpus, kept) : corpus;
  console.log([plan.number, ...kind, ...what, ...staleLines(after, standardIn(after), changes)].join('\n'));
  const missing = plan.marks.filter(({ note }) => note === undefined).map(({ clause }) => clause);
  if (missing.length > 0 && !call.dryRun) misuse(said.notes(code, notesToSay(corpus, standard, missing), again));
  // Everything is worked out before anything is written.
  const written = after.files.flatMap((file) => {
    const operations = plan.operations.get(file.path) ?? [];
    const isKept = kept.some((one) => one.file.path === file.path);
    return operations.length > 0 || isKept ? [{ file, text: edit(file.text, operations) }] : [];
  });
  if (!call.dryRun) writeContentFiles(dir, written);
  console.log(said.written(code, plan.number, call.dryRun));
  if (call.dryRun) return;
  const { number, checkedBy } = standard.facts.revision;
  if (checkedBy !== undefined && number !== plan.number)
    console.log(said.checkedAgain(roleNames(corpus, checkedBy), checkedBy));
  sayApproval();
}

function sayApproval(): void {
  const role = approverFor(corpus, standard);
  console.log(said.toApprove(roleNames(corpus, role), `npm run approve -- ${code} --by ${role}${again}`));
}

function standardIn({ standards }: Corpus): Standard {
  return (
    standards.find((one) => one.code === code) ??
    unknownCode(
      code,
      standards.map((one) => one.code),
    )
  );
}

function refuse(message: string): never {
  console.error(message);
  process.exit(exitCodes.issues);
}
