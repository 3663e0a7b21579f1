import { clauseNow, clausesIn, clauseTrace, isDraft, type SourceFile, traceOf } from '../../corpus/index.ts';
import type { ImportRecord } from '../../schema/index.ts';
import { edit, type Operation, parsePath, type Value } from '../../yaml-edit/index.ts';
import type { MadeClause } from '../clause.ts';
import { type NamedClause, namedClauses, recordedClause } from '../write/named.ts';
import type { Pair } from './match.ts';

type RecordedClause = ImportRecord['standards'][number]['clauses'][number];
type Data = Readonly<Record<string, Value>>;

/** What became of a clause when its source came again. */
export interface Outcome {
  id: string;
  did: 'changed' | 'added' | 'removed' | 'left';
  text: string;
}

/** A page after a second import, what the record says of its clauses, and what was done and left alone. */
export interface ChangedPage {
  text: string;
  clauses: readonly Data[];
  outcomes: readonly Outcome[];
}

/** Brings what changed in a source into a page, but for clauses that someone has edited and pages that are issued. */
export function changedPage(page: SourceFile, pairs: readonly Pair<RecordedClause, MadeClause>[]): ChangedPage {
  const present = clausesIn(page) as readonly Data[];
  const taken = new Set(present.map(idOf));
  const operations: Operation[] = [];
  const recorded: Data[] = [];
  const outcomes: Outcome[] = [];
  const mayChange = isDraft(page);
  let behind: string | undefined;
  for (const pair of pairs) {
    const { now, isSame } = pair;
    const clause = pair.old && present[clauseNow(present, pair.old)];
    // Who gave it a better id has not edited what it says.
    const old = pair.old && { ...pair.old, id: clause ? idOf(clause) : pair.old.id };
    const isUntouched = old !== undefined && clause !== undefined && mayChange && clauseTrace(clause) === old.as;
    const say = (did: Outcome['did'], id: string, text: unknown) =>
      outcomes.push({ did, id, text: typeof text === 'string' ? text : '' });
    if (old && now && isSame) {
      recorded.push({ ...kept(old), from: [...new Set(now.from)] });
      if (clause) behind = old.id;
    } else if (old && now) {
      const instead = clause?.['replacedBy'];
      const data = { id: old.id, ...now.fields, ...(now.hasInstead && instead && { replacedBy: instead }) };
      const next: NamedClause = { id: old.id, made: now, data };
      if (isUntouched) {
        operations.push({ op: 'set', path: parsePath(`standard.clauses[#${old.id}]`), value: next.data });
        recorded.push(recordedClause(next));
        say('changed', old.id, now.fields['text']);
      } else {
        recorded.push(leftAlone(old, now, clause));
        say('left', old.id, now.fields['text']);
      }
      if (clause) behind = old.id;
    } else if (now && mayChange) {
      const [made] = namedClauses([now], taken);
      if (!made) continue;
      const at = behind === undefined ? 0 : positionAfter(behind, present, operations);
      operations.push({ op: 'insert', path: ['standard', 'clauses'], at, value: made.data });
      recorded.push(recordedClause(made));
      say('added', made.id, now.fields['text']);
      behind = made.id;
    } else if (now) say('left', '', now.fields['text']);
    else if (old && isUntouched) {
      operations.push({ op: 'unset', path: parsePath(`standard.clauses[#${old.id}]`) });
      say('removed', old.id, clause['text']);
    } else if (old && clause) say('left', old.id, clause['text']);
  }
  return { text: operations.length > 0 ? edit(page.text, operations) : page.text, clauses: recorded, outcomes };
}

const idOf = (clause: Data): string => (typeof clause['id'] === 'string' ? clause['id'] : '');

const kept = ({ id, from, as, unsure }: RecordedClause): Data => ({
  id,
  from,
  as,
  ...(unsure && { unsure: unsure.map((one) => ({ ...one })) }),
});

/** A clause that was edited by hand while its source changed: someone is to look at both. */
function leftAlone(old: RecordedClause, now: MadeClause, clause: Data | undefined): Data {
  const others = (old.unsure ?? []).filter(({ field }) => field !== 'text').map((one) => ({ ...one }));
  const told = { field: 'text', reason: 'changed', weight: 0.5, as: traceOf(clause?.['text'] ?? null) };
  return { ...kept(old), from: [...new Set(now.from)], unsure: [...others, told] };
}

/** The place behind a clause, with those that are inserted before. */
function positionAfter(id: string, present: readonly Data[], operations: readonly Operation[]): number {
  const ids = present.map(idOf);
  for (const one of operations) if (one.op === 'insert') ids.splice(one.at, 0, idOf(one.value as Data));
  return ids.indexOf(id) + 1;
}
