import { type Changes, isHigher, type Standard } from '../../src/corpus/index.ts';
import type { Day } from '../../src/lib/day.ts';
import type { LedgerLine, Mark, Translation } from '../../src/schema/index.ts';
import type { Operation, Value } from '../../src/yaml-edit/index.ts';
import type { Note } from './notes.ts';

/** What a revision is to be. */
export interface Wanted {
  today: Day;
  /** The highest number that was ever published, which none is taken below. */
  highest: string;
  /** From when it holds; as the page says if left out, or today where it still has the day of the last revision. */
  effective: Day | undefined;
  isMajor: boolean;
  isEditorial: boolean;
  notes: readonly Note[];
}

export interface PlannedMark {
  clause: string;
  mark: Mark;
  note: string | undefined;
}

/** A revision as it is to be written. */
export interface Plan {
  number: string;
  marks: readonly PlannedMark[];
  /** Operations by the path of the page. */
  operations: ReadonlyMap<string, readonly Operation[]>;
}

/**
 * The revision that the changes since the last publication make. A page whose number is higher already keeps it, and
 * its marks are worked out anew.
 */
export function planOf(standard: Standard, last: LedgerLine, changes: Changes, wanted: Wanted): Plan {
  const { facts, authority } = standard;
  const isBegun = isHigher(facts.revision.number, wanted.highest);
  const number = isBegun ? facts.revision.number : nextNumber(wanted.highest, wanted.isMajor);
  // Whoever names no day, here or in the page, means today: a revision cannot hold from before it was made.
  const isOldDay = facts.revision.effective === last.effective && last.effective < wanted.today;
  const effective = wanted.effective ?? (isOldDay ? wanted.today : undefined);
  const at = facts.history.findIndex((entry) => entry.number === number);
  // What was said of a change says nothing of a deletion.
  const before = facts.history[at]?.marks ?? [];
  const notes = new Map(
    wanted.notes.filter(({ locale }) => locale === authority.locale).map((one) => [one.clause, one.text]),
  );
  const marks = changes.entries.map(({ clause, mark }): PlannedMark => {
    const kept = before.find((one) => one.clause === clause && one.mark === mark)?.note;
    return { clause, mark, note: notes.get(clause) ?? kept };
  });
  const isKept = (clause: string) => {
    const was = before.find((one) => one.clause === clause);
    return !was || marks.some((one) => one.clause === clause && one.mark === was.mark);
  };
  const entry: Value = {
    number,
    date: wanted.today,
    ...(wanted.isEditorial && { editorial: true }),
    ...(marks.length > 0 && {
      marks: marks.map(({ note, ...mark }) => (note === undefined ? mark : { ...mark, note })),
    }),
  };
  const history = ['standard', 'history'];
  const own: Operation[] = [
    ...(isBegun ? [] : [{ op: 'set' as const, path: ['standard', 'revision', 'number'], value: number }]),
    ...(effective === undefined
      ? []
      : [{ op: 'set' as const, path: ['standard', 'revision', 'effective'], value: effective }]),
    // What was checked and approved is the revision before; of this one nobody has said so yet.
    ...(isBegun ? [] : (['checkedBy', 'approved'] as const))
      .filter((name) => facts.revision[name] !== undefined)
      .map((name): Operation => ({ op: 'unset', path: ['standard', 'revision', name] })),
    at >= 0
      ? { op: 'set', path: [...history, at], value: entry }
      : { op: 'insert', path: history, at: facts.history.length, value: entry },
  ];
  const translated = Object.values(standard.translations).flatMap(
    ({ locale, file, translation }): [string, Operation[]][] => {
      const said = wanted.notes.filter(
        (note) => note.locale === locale && marks.some(({ clause }) => clause === note.clause),
      );
      const old = { ...translation.history?.[number] };
      const kept = Object.fromEntries(Object.entries(old).filter(([clause]) => isKept(clause)));
      const isSame = said.length === 0 && Object.keys(kept).length === Object.keys(old).length;
      return isSame ? [] : [[file.path, [notesOperation(number, said, kept, translation)]]];
    },
  );
  return { number, marks, operations: new Map([[authority.file.path, own], ...translated]) };
}

/** The notes of a revision in a translation, which may have none yet. */
function notesOperation(
  number: string,
  said: readonly Note[],
  kept: Readonly<Record<string, string>>,
  { history }: Translation,
): Operation {
  const notes = { ...kept, ...Object.fromEntries(said.map(({ clause, text }) => [clause, text])) };
  return history === undefined
    ? { op: 'set', path: ['translation', 'history'], value: { [number]: notes } }
    : { op: 'set', path: ['translation', 'history', number], value: notes };
}

/** The number after one: 1.9 → 1.10, or 2.0 for a revision that says much. */
function nextNumber(last: string, isMajor: boolean): string {
  const [major = 0, minor = 0] = last.split('.').map(Number);
  return isMajor ? `${major + 1}.0` : `${major}.${minor + 1}`;
}
