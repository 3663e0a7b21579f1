import {
  type DataPath,
  isOf,
  type Corpus,
  type Limits,
  limitsOf,
  meeting,
  type SourceFile,
  type Standard,
} from '../../../corpus/index.ts';
import { type ClauseOf, minutesOf } from '../../../schema/index.ts';
import { valueSpan } from '../../locate.ts';
import { defineRule } from '../../rule.ts';
import { overlapsOf } from './overlap.ts';

/** A line that is said in a window of the day. */
interface Windowed {
  file: SourceFile;
  path: DataPath;
  code: string;
  line: ClauseOf<'phrasing'>;
  /** Minutes since midnight. */
  from: number;
  to: number;
  /** What must be shared for two windows to meet; `*` stands for any. */
  channels: readonly string[];
  roles: readonly string[];
  limits: Limits;
  /** The day from which its standard holds. */
  effective: string;
}

interface Overlap {
  here: string;
  window: string;
  other: string;
  otherWindow: string;
  situation: string;
}

/** At any moment there is one greeting to say, not two. */
export const greetingWindowRule = defineRule({
  id: 'greeting-window',
  title: { zh: '问候时段', en: 'Windows of greetings' },
  level: 'error',
  summary: {
    zh: '同一情境、渠道和节日的时段互不重叠',
    en: 'Windows of the day do not overlap for the same situation, channel and holiday',
  },
  words: {
    overlap: {
      zh: (p: Overlap) => ({
        message: `\`${p.here}\` 的时段 ${p.window} 与 \`${p.other}\` 的 ${p.otherWindow} 重叠（情境 \`${p.situation}\`）`,
        hint: '同一时刻只能有一句该说的话：让一个时段在另一个开始时结束，或写明不同的渠道',
      }),
      en: (p: Overlap) => ({
        message:
          `The window ${p.window} of \`${p.here}\` overlaps ${p.otherWindow} of \`${p.other}\` ` +
          `(situation \`${p.situation}\`)`,
        hint: 'Only one line can be the one to say: let a window end where the next begins, or name different channels',
      }),
    },
    reversed: {
      zh: (p: { from: string; to: string }) => ({
        message: `时段 ${p.from} 到 ${p.to} 不向前走`,
        hint: '开始要早于结束；跨过午夜的时段不写在 time，写成 when: { hours: { from, to } }',
      }),
      en: (p: { from: string; to: string }) => ({
        message: `The window ${p.from} to ${p.to} does not run forward`,
        hint: 'It must begin before it ends; one that passes midnight is not a time but when: { hours: { from, to } }',
      }),
    },
    holidays: {
      zh: (p: { holiday: string; other: string; day: string }) => ({
        message: `节日 \`${p.holiday}\` 与 \`${p.other}\` 的日期在 ${p.day} 重叠`,
        hint: '两个节日都有专用问候语；请让一个节日的日期让开，或写明这几天说哪一句',
      }),
      en: (p: { holiday: string; other: string; day: string }) => ({
        message: `The dates of the holidays \`${p.holiday}\` and \`${p.other}\` overlap on ${p.day}`,
        hint: 'Both have greetings of their own; shorten one of them, or settle which is said on those days',
      }),
    },
  },
  *find({ corpus }) {
    const groups = new Map<string, Windowed[]>();
    const withLines = new Set<string>();
    for (const windowed of corpus.standards.flatMap(windowsOf)) {
      const { line, file, path } = windowed;
      if (line.holiday) withLines.add(line.holiday);
      if (!line.time && !line.when?.hours) continue;
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
      const group = `${line.situation}\n${line.holiday ?? ''}`;
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
            here: name(later),
            window: shown(later),
            other: name(earlier),
            otherWindow: shown(earlier),
            situation: later.line.situation,
          },
          related: {
            file: earlier.file,
            span: valueSpan(earlier.file, hoursPath(earlier)),
          },
        };
      }
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

const hoursPath = ({ line, path }: Windowed) => (line.time ? [...path, 'time'] : [...path, 'when', 'hours']);

const name = ({ code, line }: Windowed) => `${code}#${line.id}`;
const shown = ({ line }: Windowed) => {
  const { from, to } = line.time ?? line.when?.hours ?? { from: '', to: '' };
  return `${from}–${to}`;
};
const orAny = (ids: readonly string[] | undefined) => (!ids || ids.includes('all') ? ['*'] : ids);

function windowsOf({ code, facts, authority }: Standard): Windowed[] {
  if (facts.kind !== 'phrasing' || facts.state === 'withdrawn') return [];
  const { appliesTo, clauses } = facts;
  return clauses.flatMap((line, index) => {
    if (line.polarity !== 'do' || (!line.time && !line.when?.hours && !line.holiday)) return [];
    const roles = orAny(line.speaker ? [line.speaker] : appliesTo.roles);
    const from = line.time ? minutesOf(line.time.from) : 0;
    const to = line.time ? minutesOf(line.time.to) : 0;
    return [
      {
        file: authority.file,
        path: ['standard', 'clauses', index],
        code,
        line,
        from,
        to,
        channels: orAny(line.channels ?? appliesTo.channels),
        roles,
        limits: limitsOf(facts, line),
        effective: facts.revision.effective,
      },
    ];
  });
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
