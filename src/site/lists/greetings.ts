import { localize } from '../../corpus/localize.ts';
import type { Locale } from '../../languages/index.ts';
import { minutesOf } from '../../lib/day.ts';
import { type ClauseOf, obligations, type StandardFacts } from '../../schema/index.ts';
import type { SiteContext } from '../pages/context.ts';
import { deviceLimits, type Limits, limitsOf, limitTexts } from '../../corpus/limits.ts';
import { aimOf, wholes } from '../../corpus/aim.ts';
import type { Aim } from '../../corpus/mine.ts';
import { labelOf } from '../../corpus/labels.ts';
import { lineTexts } from '../../corpus/line-texts.ts';
import { ownObligation, peopleLines } from '../../corpus/people.ts';
import { timedClauses } from '../../corpus/timed-clauses.ts';
import { textsFrom } from '../../corpus/ledger/texts.ts';
import type { Dated } from '../../corpus/state.ts';
import type { Corpus } from '../../corpus/types.ts';
import { pagePath } from '../../lib/site-paths.ts';

/** A line that is for a time of day or a holiday, with the times it holds. */
export interface TimedLine {
  text: string;
  code: string;
  /** The ids of the channels it is for; empty for any. */
  channels: readonly string[];
  /** Who says it in which channels, as a device asks it. */
  aim: Aim;
  /** What is never said in its place, and who would say it. */
  never: readonly { text: string; aim: Aim }[];
  href: string;
  fixed: boolean;
  /** The label of its situation. */
  situation: string;
  /** Minutes since midnight, the end not included. */
  from: number;
  to: number;
  /** As the standard prints it, such as `00:00–12:00`. */
  hours: string;
  /** How binding it is, where and when else it holds and for whom, in words, and for the device to ask. */
  limits: readonly string[];
  holds: Limits;
  /** Its holiday, with the days that notices set, YYYY-MM-DD; undefined for a line of every day. */
  holiday?: { name: string; days: readonly { from: string; to: string; notice: string }[] };
  /** When its standard is in force. */
  dates: Dated['revision'];
}

/**
 * Lines of issued standards that are for a time of day, or for a holiday whose dates a notice has set. Those of
 * holidays come first: on their days they are said in the place of the others.
 */
export function timedLines({ corpus, staff, today }: SiteContext, locale: Locale): TimedLine[] {
  const texts = staff.standards.flatMap((standard) => textsFrom(corpus, standard, today));
  const lines = texts.flatMap((standard) => {
    const { facts } = localize(standard, locale);
    return timedClauses(corpus, facts).map(({ line, days }) => {
      const { from, to } = line.time ?? { from: '00:00', to: '24:00' };
      const limits = limitsOf(facts, { where: line.where, when: line.when });
      const duty = ownObligation(facts, line);
      const situation = labelOf(corpus, 'situations', line.situation, locale);
      const channels = channelsFor(facts, line);
      const timed: TimedLine = {
        text: line.text,
        code: standard.code,
        channels,
        aim: lineAim(corpus, facts, line),
        never: neverSaid(facts, line).map((one) => ({ text: one.text, aim: lineAim(corpus, facts, one) })),
        href: pagePath(locale, standard.slug, line.id),
        fixed: line.wording === 'fixed',
        situation,
        from: minutesOf(from),
        to: minutesOf(to),
        hours: `${from}–${to}`,
        limits: [
          ...(duty ? [obligations[duty][locale]] : []),
          ...limitTexts(corpus, limits, locale),
          ...lineTexts(line, locale),
          ...peopleLines(corpus, line, locale),
        ],
        holds: deviceLimits(corpus, limits),
        dates: standard.facts.revision,
      };
      if (!days || !line.holiday) return timed;
      const holiday = {
        name: labelOf(corpus, 'holidays', line.holiday, locale),
        days: days.map(({ from, to, notice }) => ({ from, to, notice: notice[locale] })),
      };
      return { ...timed, holiday };
    });
  });
  return [...lines.filter(({ holiday }) => holiday), ...lines.filter(({ holiday }) => !holiday)];
}

type Line = ClauseOf<'phrasing'>;

/** The channels in which a line is said; none for any. */
const channelsFor = ({ appliesTo }: StandardFacts, line: Line): readonly string[] =>
  line.channels ?? appliesTo.channels ?? [];

/** Who says a line in which channels. */
function lineAim(corpus: Corpus, facts: StandardFacts, line: Line): Aim {
  const channels = [...channelsFor(facts, line)];
  const roles = line.speaker ? [line.speaker] : facts.appliesTo.roles;
  return aimOf(corpus, { roles, ...(channels.length > 0 && { channels }) });
}

/**
 * What is never said in the place of a line: what it stands in for, and what the line of another hour does that the
 * same people say in the same situation. A wording that is wrong in the afternoon is wrong in the morning too.
 */
function neverSaid(facts: StandardFacts, line: Line): Line[] {
  if (facts.kind !== 'phrasing') return [];
  const lines = facts.clauses as readonly Line[];
  const saidBy = (one: Line) => JSON.stringify([one.situation, one.speaker, channelsFor(facts, one).toSorted()]);
  const alike = new Set(lines.filter((one) => saidBy(one) === saidBy(line)).map(({ id }) => id));
  return lines.filter(({ replacedBy }) => replacedBy !== undefined && alike.has(replacedBy));
}

/** A channel to choose, with those that belong to it. */
export interface Channel {
  id: string;
  parts: readonly string[];
}

/**
 * The channels that the lines are for, in the order of the company's list. One that belongs to another of them is none
 * of its own: its lines are said there too, and two names for one place leave the reader to guess.
 */
export function channelsOf(corpus: Corpus, lines: readonly TimedLine[]): Channel[] {
  const used = new Set(lines.flatMap(({ channels }) => channels));
  const list = corpus.vocabulary.channels;
  const isPart = ({ id }: (typeof list)[number]) => wholes(list, [id]).some((whole) => used.has(whole));
  return list
    .filter((channel) => used.has(channel.id) && !isPart(channel))
    .map(({ id }) => ({ id, parts: list.flatMap((one) => (wholes(list, [one.id]).includes(id) ? [one.id] : [])) }));
}
