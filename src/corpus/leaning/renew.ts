import { edit, type Operation, type Value } from '../../yaml-edit/index.ts';
import type { SourceFile } from '../types.ts';
import type { DataPath } from '../yaml.ts';
import { valueAt } from '../../schema/index.ts';
import type { LeftoverRecord, Resting } from './written-for.ts';

/** The text of a data file with what was reviewed recorded, and without leftover records; every other byte stays. */
export function withRecords(
  file: SourceFile,
  reviewed: readonly Resting[],
  leftover: readonly LeftoverRecord[],
): string {
  const places = new Map<string, Record[]>();
  const note = (path: DataPath, now?: string) => {
    const at = path.slice(0, -1);
    const name = at.join('/');
    places.set(name, [...(places.get(name) ?? []), { at, to: String(path.at(-1)), now }]);
  };
  for (const { recordPath, now } of reviewed) note(recordPath, now);
  for (const { path } of leftover) note(path);
  return edit(
    file.text,
    [...places.values()].flatMap((records) => operationsAt(file, records)),
  );
}
interface Record {
  at: DataPath;
  to: string;
  /** Undefined for one to take out. */
  now: string | undefined;
}

/** Records of one entry: key by key where it has some that stay, else all at once. */
function operationsAt(file: SourceFile, records: readonly Record[]): Operation[] {
  const [{ at }] = records as [Record, ...Record[]];
  const there = Object.keys(valueAt(file.yaml.data, at) ?? {});
  const renewed = records.filter(({ now }) => now !== undefined);
  const stays = there.some((to) => !records.some((record) => record.to === to && record.now === undefined));
  if (!stays && renewed.length === 0) return [{ op: 'unset', path: at }];
  if (!stays) return [{ op: 'set', path: at, value: mapOf(renewed) }];
  return records.map(({ to, now }) =>
    now === undefined ? { op: 'unset', path: [...at, to] } : { op: 'set', path: [...at, to], value: now },
  );
}

function mapOf(records: readonly Record[]): Value {
  return Object.fromEntries(records.map(({ to, now }) => [to, now ?? null]));
}
