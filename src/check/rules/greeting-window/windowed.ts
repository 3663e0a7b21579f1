import { type DataPath, type Limits, limitsOf, type SourceFile, type Standard } from '../../../corpus/index.ts';
import { minutesOf } from '../../../lib/day.ts';
import type { ClauseOf } from '../../../schema/index.ts';
import type { Daily } from './hole.ts';

/** A line that is said in a window of the day. */
export interface Windowed extends Daily {
  file: SourceFile;
  path: DataPath;
  code: string;
  line: ClauseOf<'phrasing'>;
  limits: Limits;
  /** The day from which its standard holds. */
  effective: string;
}

/** The lines of a standard that are for some hours or for a holiday. */
export function windowsOf({ code, facts, authority }: Standard): Windowed[] {
  if (facts.kind !== 'phrasing' || facts.state === 'withdrawn') return [];
  const { appliesTo, clauses } = facts;
  return clauses.flatMap((line, index) => {
    if (line.polarity !== 'do' || (!line.time && !line.when?.hours && !line.holiday)) return [];
    return [
      {
        file: authority.file,
        path: ['standard', 'clauses', index],
        code,
        line,
        from: line.time ? minutesOf(line.time.from) : 0,
        to: line.time ? minutesOf(line.time.to) : 0,
        stretches: stretchesOf(line),
        channels: orAny(line.channels ?? appliesTo.channels),
        roles: orAny(line.speaker ? [line.speaker] : appliesTo.roles),
        limits: limitsOf(facts, line),
        effective: facts.revision.effective,
      },
    ];
  });
}

/** `*` stands for any. */
const orAny = (ids: readonly string[] | undefined) => (!ids || ids.includes('all') ? ['*'] : ids);

/** A line without hours is for the whole day; hours that pass midnight are two stretches of it. */
function stretchesOf({ time, when }: ClauseOf<'phrasing'>): [number, number][] {
  const hours = time ?? when?.hours;
  if (!hours) return [[0, 24 * 60]];
  const [from, to] = [minutesOf(hours.from), minutesOf(hours.to)];
  return from < to
    ? [[from, to]]
    : [
        [0, to],
        [from, 24 * 60],
      ];
}

/** Where its hours stand. */
export const hoursPath = ({ line, path }: Windowed) => (line.time ? [...path, 'time'] : [...path, 'when', 'hours']);

/** The clause by its name. */
export const nameOf = ({ code, line }: Windowed) => `${code}#${line.id}`;

/** Its hours as they are written. */
export function shownHours({ line }: Windowed): string {
  const { from, to } = line.time ?? line.when?.hours ?? { from: '', to: '' };
  return `${from}–${to}`;
}
