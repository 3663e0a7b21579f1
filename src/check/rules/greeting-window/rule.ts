import { type Corpus, isOf, meeting, type SourceFile } from '../../../corpus/index.ts';
import { timeOf } from '../../../lib/day.ts';
import { valueSpan } from '../../locate.ts';
import { defineRule } from '../../rule.ts';
import { holesOf } from './hole.ts';
import { overlapsOf } from './overlap.ts';
import { hoursPath, nameOf, shownHours, type Windowed, windowsOf } from './windowed.ts';
import { windowWords } from './words.ts';

/** At any moment there is one greeting to say, not two. */
export const greetingWindowRule = defineRule({
  id: 'greeting-window',
  title: { zh: '问候时段', en: 'Windows of greetings' },
  level: 'error',
  summary: {
    zh: '同一情境、渠道和节日的时段互不重叠，也不留空',
    en: 'Windows of the day do not overlap or leave a hole for the same situation, channel and holiday',
  },
  words: windowWords,
  *find({ corpus }) {
    const groups = new Map<string, Windowed[]>();
    /** Lines of holidays, which are said all day unless they name hours. */
    const allDay = new Map<string, Windowed[]>();
    const withLines = new Set<string>();
    for (const windowed of corpus.standards.flatMap(windowsOf)) {
      const { line, file, path } = windowed;
      if (line.holiday) withLines.add(line.holiday);
      const group = `${line.situation}\n${line.holiday ?? ''}`;
      if (!line.time && !line.when?.hours) {
        allDay.set(group, [...(allDay.get(group) ?? []), windowed]);
        continue;
      }
      if (line.time && windowed.from >= windowed.to) {
        yield {
          file,
          path: [...path, 'time'],
          span: valueSpan(file, [...path, 'time', 'from']),
          say: 'reversed',
          with: line.time,
        };
        continue;
      }
      const sharing = groups.get(group);
      if (sharing) sharing.push(windowed);
      else groups.set(group, [windowed]);
    }
    for (const group of groups.values())
      for (const [later, earlier] of overlapsAmong(corpus, group)) {
        const path = hoursPath(later);
        yield {
          file: later.file,
          path,
          span: valueSpan(later.file, path),
          say: 'overlap',
          with: {
            here: nameOf(later),
            window: shownHours(later),
            other: nameOf(earlier),
            otherWindow: shownHours(earlier),
            situation: later.line.situation,
          },
          related: {
            file: earlier.file,
            span: valueSpan(earlier.file, hoursPath(earlier)),
          },
        };
      }
    for (const [id, group] of groups) yield* holesAmong([...group, ...(allDay.get(id) ?? [])]);
    yield* holidayOverlaps(corpus.files, withLines);
  },
});

/** Whether a line is limited by its hours alone. */
const isEverywhere = ({ limits, line }: Windowed) =>
  limits.where === undefined && limits.when.length === 1 && !line.when;

/** Pairs of lines that are to be said at one moment. */
function overlapsAmong(corpus: Corpus, group: readonly Windowed[]): [Windowed, Windowed][] {
  return [...overlapsOf(group.filter(isEverywhere)), ...limitedOverlaps(corpus, group)];
}

/** Pairs of lines that meet, of which one at least holds in some places or seasons only, or past midnight. */
function limitedOverlaps(corpus: Pick<Corpus, 'axes'>, group: readonly Windowed[]): [Windowed, Windowed][] {
  const sorted = group.toSorted((a, b) => Number(isEverywhere(b)) - Number(isEverywhere(a)));
  return sorted.flatMap((later, index): [Windowed, Windowed][] => {
    if (isEverywhere(later)) return [];
    const earlier = sorted.slice(0, index).find((other) => {
      const isShared = share(later.channels, other.channels) && share(later.roles, other.roles);
      return isShared && meeting(corpus, later.limits, other.limits, later.effective) !== undefined;
    });
    return earlier ? [[later, earlier]] : [];
  });
}

const share = (a: readonly string[], b: readonly string[]) =>
  a.includes('*') || b.includes('*') || a.some((one) => b.includes(one));

/** Times of day in which nothing is to be said, where lines cover the rest of the day. */
function* holesAmong(group: readonly Windowed[]) {
  for (const { from, to, before, after } of holesOf(group)) {
    const told = before ?? after;
    if (!told) continue;
    const path = hoursPath(told);
    yield {
      file: told.file,
      path,
      span: valueSpan(told.file, path),
      level: 'warning' as const,
      say: 'hole' as const,
      with: {
        from: timeOf(from),
        to: timeOf(to),
        before: before && nameOf(before),
        after: after && nameOf(after),
        situation: told.line.situation,
      },
      ...(before && after && { related: { file: after.file, span: valueSpan(after.file, hoursPath(after)) } }),
    };
  }
}

function* holidayOverlaps(files: readonly SourceFile[], withLines: ReadonlySet<string>) {
  const file = files.find((candidate) => isOf(candidate, 'holidays'));
  if (!file) return;
  const { entries } = file.value;
  const windows = entries
    .flatMap(({ id, windows: dated }, entry) =>
      withLines.has(id)
        ? dated.map((window, index) => ({ id, ...window, path: ['entries', entry, 'windows', index, 'from'] }))
        : [],
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const [index, later] of windows.entries()) {
    const earlier = windows.slice(0, index).find((window) => window.id !== later.id && window.to >= later.from);
    if (earlier)
      yield {
        file,
        path: later.path,
        span: valueSpan(file, later.path),
        level: 'warning' as const,
        say: 'holidays' as const,
        with: { holiday: later.id, other: earlier.id, day: later.from },
        related: { file, span: valueSpan(file, earlier.path) },
      };
  }
}
