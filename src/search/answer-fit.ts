import type { ClauseLine } from './clause-line.ts';
import { type Intent, intentOf } from './intent.ts';
import { spokenFigures } from './numerals.ts';
import type { Query } from './query.ts';
import { asksLeave, asksWhich } from './questions.ts';

/** How well a text is of the sort that a query asks for, up to 1, below 0 for the wrong sort: a figure, words, who. */
export interface Fits {
  clause: (line: ClauseLine, folded: string) => number;
  rule: (folded: string) => number;
  /** Whether a figure is asked for: nothing else answers. */
  isFigure?: boolean;
}

/** What a figure counts whose unit is not known to be the one that is asked for. */
const anyFigure = 0.6;
/** What a rule sentence without a figure counts, where a figure is asked for. */
const noFigure = -2;

/** What a query asks for, if it asks for more than a subject; `people` are the folded names of who may do something. */
export function asksFor(query: Query, people: readonly string[]): Fits | undefined {
  const ways: Partial<Record<Intent, () => Fits>> = {
    figure: () => figureFits(query),
    person: () => ({
      clause: ({ cells }, folded) => Number(cells.named.length > 0 || people.some((name) => folded.includes(name))),
      rule: (rule) => Number(people.some((name) => rule.includes(name))),
    }),
    words: () => ({ clause: ({ stance }) => Number(stance === 'say'), rule: () => 0 }),
    leave: () => ({
      clause: ({ stance, cells }) =>
        Number(stance === 'dont' || stance === 'never-say' || stance === 'limit' || cells.except.length > 0),
      rule: () => 0,
    }),
  };
  const fits = ways[intentOf(query)]?.();
  if (fits || asksLeave(query) || !asksWhich(query)) return fits;
  return { clause: ({ stance }) => (stance === 'dont' || stance === 'never-say' ? -1 : 0), rule: () => 0 };
}

/** How often, without a figure: 每周, `weekly`, `once a day`. */
const frequency =
  /每(?:天|日|周|月|季|年|班|次|小时)|\ban? (?:minute|hour|day|week|month|year)\b|\b(?:dai|week|month|year)ly\b|\bevery /;

function figureFits(query: Query): Fits {
  const unit = unitAsked(query);
  const inText = (folded: string) => {
    const isFigure =
      /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|half|tenths?)\b/.test(folded) ||
      frequency.test(folded) ||
      spokenFigures(folded).length > 0;
    if (!isFigure) return 0;
    return unit === undefined || followsFigure(folded, unit) ? 1 : anyFigure;
  };
  return {
    isFigure: true,
    clause: ({ cells }, folded) =>
      Math.max(
        inText([folded, ...cells.figure, ...cells.hours].join(' · ').toLowerCase()),
        cells.range.length > 0 ? 1 : 0,
      ),
    rule: (rule) => inText(rule) || noFigure,
  };
}

/** What is counted: 天 in 几天, `days` in `how many days`. */
function unitAsked({ folded }: Query): string | undefined {
  const [, zh] = /(?:几|多少)个?(\p{Script=Han})/u.exec(folded) ?? [];
  const [, en] = /\bhow (?:many|much) ([a-z]{3,}?)s?\b/.exec(folded) ?? [];
  return zh ?? en;
}

/** Whether a figure stands before a unit. */
const followsFigure = (folded: string, unit: string) =>
  new RegExp(`[\\d一二两三四五六七八九十百半]\\s?个?${unit}`, 'u').test(folded) ||
  new RegExp(`\\b(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|once|twice)[ -]${unit}`).test(folded);
