import { type Corpus, type DataPath, isOf } from '../../../corpus/index.ts';
import { minutesOf } from '../../../lib/day.ts';
import { valueSpan } from '../../locate.ts';
import type { Limiting } from './words.ts';

/** A stretch of opening hours, and where it stands in the list. */
interface Stretch {
  from: string;
  to: string;
  path: DataPath;
}

/** Night hours are past midnight, and seldom longer than this: the other way round they are hours of the day. */
const longestNight = 12 * 60;

/**
 * Opening hours that go through the whole night into the day, as those do that were written the other way round. What
 * is open whenever something else is closed may be meant so.
 */
export function* longNights({ files }: Corpus): Iterable<Limiting> {
  for (const file of files) {
    if (!isOf(file, 'hours')) continue;
    const all = file.value.entries.flatMap(({ week = [], special = [] }, entry) => [
      ...week.flatMap((one, at) => stretchOf(one, ['entries', entry, 'week', at])),
      ...special.flatMap((one, at) => stretchOf(one, ['entries', entry, 'special', at])),
    ]);
    for (const { from, to, path } of all) {
      const isFilled = all.some((other) => other.from === to && other.to === from);
      if (isFilled || !isLongNight(from, to)) continue;
      const at = [...path, 'from'];
      yield { file, path: at, span: valueSpan(file, at), level: 'note', say: 'long-night', with: { from, to } };
    }
  }
}

const stretchOf = ({ from, to }: { from?: string | undefined; to?: string | undefined }, path: DataPath): Stretch[] =>
  from === undefined || to === undefined ? [] : [{ from, to, path }];

/** Whether hours begin after noon, and go on past midnight for longer than a night. */
function isLongNight(from: string, to: string): boolean {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  return end < start && start >= longestNight && end + 24 * 60 - start > longestNight;
}
