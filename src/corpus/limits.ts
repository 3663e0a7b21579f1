import { fill } from '../i18n/fill.ts';
import { limitWords } from '../i18n/words/limits.ts';
import { languageOf, type Locale } from '../languages/index.ts';
import { type StandardFacts, type TimeWindow, type Weekday, weekdays, type When, type Where } from '../schema/index.ts';
import { narrowed, whereTexts, wholeWhere } from './axes.ts';
import type { Corpus } from './types.ts';

/** Where and when something holds; every one of the times must be true. */
export interface Limits {
  where: Where | undefined;
  when: readonly When[];
}

/** What states limits: a clause, or what a standard applies to. */
interface Limited {
  where?: Where | undefined;
  when?: When | undefined;
  /** The hours of a spoken line. */
  time?: TimeWindow | undefined;
}

/** The limits that a clause, or what a standard applies to, states itself. */
export function ownLimits(limited: Limited): Limits {
  const { where, when, time } = limited;
  return { where, when: [...(when ? [when] : []), ...(time ? [{ hours: time }] : [])] };
}

/** The limits of a clause with those of its standard, for wherever the clause is met by itself. */
export function limitsOf({ appliesTo }: Pick<StandardFacts, 'appliesTo'>, clause: Limited = {}): Limits {
  const [outer, inner] = [ownLimits(appliesTo), ownLimits(clause)];
  return { where: narrowed(outer.where, inner.where), when: [...unstated(outer.when, inner.when), ...inner.when] };
}

/** Times of a standard without the days of the week that a clause narrows. */
function unstated(outer: readonly When[], inner: readonly When[]): When[] {
  const isNarrowed = (days: readonly Weekday[]) =>
    inner.some(({ weekdays: own }) => own?.every((day) => days.includes(day)) ?? false);
  return outer.flatMap((when) => {
    if (!when.weekdays || !isNarrowed(when.weekdays)) return [when];
    const { weekdays: _, ...rest } = when;
    return Object.keys(rest).length > 0 ? [rest] : [];
  });
}

/** Whether there is any limit. */
export function isLimited({ where, when }: Limits): boolean {
  return where !== undefined || when.length > 0;
}

/** Limits as the reader's device asks them: with what follows from the places. */
export function deviceLimits(corpus: Pick<Corpus, 'axes'>, { where, when }: Limits): Limits {
  return { where: wholeWhere(corpus, where), when };
}

/** Limits in words, one text each: `海港店`, `每年 5 月 1 日至 9 月 30 日`, `22:00–次日 06:00`. */
export function limitTexts(corpus: Pick<Corpus, 'axes'>, { where, when }: Limits, locale: Locale): string[] {
  return [...whereTexts(corpus, where, locale), ...when.flatMap((one) => whenTexts(one, locale))];
}

function whenTexts({ season, weekdays: days, hours, from, until }: When, locale: Locale): string[] {
  const words = limitWords[locale];
  const { listMark } = languageOf(locale);
  const span = from !== undefined && until !== undefined ? words.span : from === undefined ? words.until : words.from;
  return [
    ...(season ? [fill(words.season, { from: dayText(season.from, locale), to: dayText(season.to, locale) })] : []),
    ...(days ? [weekdayRuns(days, locale).join(listMark)] : []),
    ...(hours ? [hoursText(hours, locale)] : []),
    ...(from !== undefined || until !== undefined ? [fill(span, { from: from ?? '', until: until ?? '' })] : []),
  ];
}

/** Days of the week in words; three and more in a row as a span: `周一至周五、周日`. */
function weekdayRuns(days: readonly Weekday[], locale: Locale): string[] {
  const all = Object.keys(weekdays) as Weekday[];
  const runs: Weekday[][] = [];
  for (const day of all.filter((one) => days.includes(one))) {
    const run = runs.at(-1);
    if (run && all.indexOf(day) === all.indexOf(run.at(-1) ?? day) + 1) run.push(day);
    else runs.push([day]);
  }
  const name = (day: Weekday | undefined) => (day ? weekdays[day][locale] : '');
  return runs.flatMap((run) =>
    run.length < 3 ? run.map(name) : [fill(limitWords[locale].days, { from: name(run[0]), to: name(run.at(-1)) })],
  );
}

/** A stretch of the day in words; one that ends before it begins goes on past midnight. */
export function hoursText({ from, to }: TimeWindow, locale: Locale): string {
  return fill(from < to ? limitWords[locale].hours : limitWords[locale].overnight, { from, to });
}

function dayText(dayOfYear: string, locale: Locale): string {
  const [month = 1, day = 1] = dayOfYear.split('-').map(Number);
  return languageOf(locale).dayOfYear(month, day);
}
