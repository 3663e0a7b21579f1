import type { Resting } from '../../src/corpus/index.ts';
import { valueAt } from '../../src/schema/index.ts';
import { type Value, valueText } from '../../src/yaml-edit/index.ts';
import { inOrderOf } from '../translated/show.ts';
import { labels } from './words.ts';

/** Fields of an entry that say nothing about the rule. */
const apart = new Set(['id', 'basis', 'writtenFor', 'tests', 'see', 'type']);

/** What a person compares before it is recorded: the clause then and now, and what the entry says. */
export function shownLines(resting: Resting, { before, now }: { before: unknown; now: unknown }): string[] {
  const { from, to, was, file, entryPath } = resting;
  // What was never recorded is filled in by the hundred; showing it all would show nothing.
  if (was === undefined) return [`  ${from} → ${to}: ${labels.unrecorded}`];
  const entry = valueAt(file.yaml.data, entryPath) as Readonly<Record<string, Value>>;
  const said = Object.entries(entry).filter(([name]) => !apart.has(name));
  return [
    `  ${from} → ${to}`,
    ...(before === undefined ? [] : [`    ${labels.was}: ${plainText(inOrderOf(now, before))}`]),
    `    ${labels.now}: ${plainText(now)}`,
    `    ${labels.here}:`,
    ...said.map(([name, value]) => `      ${name}: ${plainText(value)}`),
  ];
}

const plainText = (value: unknown) => valueText(value as Value).replace(/^\{ (.*) \}$/s, '$1');
