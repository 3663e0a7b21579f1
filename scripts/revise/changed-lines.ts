import { partNames } from '../../src/check/index.ts';
import { changesSince, type Corpus, lineOf, type Standard, wordingBetween } from '../../src/corpus/index.ts';
import { frameChange } from '../../src/corpus/ledger/frame-text.ts';
import type { Day } from '../../src/lib/day.ts';
import { entryFieldName, entryInFacts, frameName, type LedgerLine } from '../../src/schema/index.ts';
import { type Value, valueText } from '../../src/yaml-edit/index.ts';
import { toldOf } from '../lib/told.ts';

/**
 * What changed in a standard since a line of its ledger, a line each: the mark, what was said and what is, and the note
 * that goes with it. A field that the words do not show is named, with its values.
 */
export function changedLines(
  corpus: Corpus,
  standard: Standard,
  last: LedgerLine,
  { today, notes }: { today: Day; notes: ReadonlyMap<string, string | undefined> },
): string[] {
  const { locale } = standard.authority;
  const now = lineOf(standard, today, last);
  const changes = changesSince(last, standard);
  const { clauses, page } = wordingBetween(corpus, standard, last, now, locale);
  const fields = new Map(changes.entries.map((entry) => [entry.clause, entry.fields]));
  return [
    ...clauses.map(({ clause, mark, was, is }) => {
      const isSaid = mark !== 'M' || was !== is;
      const what = isSaid
        ? [arrow(was, is)]
        : (fields.get(clause) ?? []).map((name) => valuesText(standard, last, clause, name));
      return [`  ${mark}  #${clause}`, ...what, notes.get(clause)].filter((part) => part !== undefined).join('  ');
    }),
    ...page.map(({ part, was, is }) => `     ${toldOf(partNames[part])}  ${partText(part, was, is)}`.trimEnd()),
    ...changes.frame.map((field) => {
      return [`     ${toldOf(frameName(field))}`, frameChange(field, last, now, locale)].filter(Boolean).join('  ');
    }),
  ];
}

/** What was said and what is; nothing for a body, which is too long for a line. */
const partText = (part: string, was: string | undefined, is: string | undefined) =>
  part === 'body' ? '' : arrow(was, is);

const arrow = (was: string | undefined, is: string | undefined) => [was, is].map((text) => text ?? '–').join(' → ');

/** A field of an entry with its value then and now: `要做还是不要做 do → dont`. */
function valuesText(standard: Standard, last: LedgerLine, clause: string, field: string): string {
  const valueIn = (facts: Readonly<Record<string, unknown>>) => {
    const value = entryInFacts(facts, clause)?.entry[field];
    return value === undefined ? undefined : valueText(value as Value);
  };
  const name = entryFieldName(standard.facts, clause, field)[standard.authority.locale];
  return `${name} ${arrow(valueIn(last.facts), valueIn({ ...standard.facts }))}`;
}
