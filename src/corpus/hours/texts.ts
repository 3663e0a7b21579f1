import { fill } from '../../i18n/fill.ts';
import { hoursWords } from '../../i18n/words/hours.ts';
import { languageOf, type Locale } from '../../languages/index.ts';
import { hoursText, limitTexts } from '../limits.ts';
import { labelOf, labelsOf } from '../labels.ts';
import type { Corpus } from '../types.ts';
import type { DeviceHours } from './opening.ts';

const entryOf = (corpus: Corpus, id: string) => corpus.vocabulary.hours.find((entry) => entry.id === id);

/** Opening hours in words, one text each: `周一至周五 09:00–18:00`; none for hours that the list does not have. */
export function hoursTexts(corpus: Corpus, id: string, locale: Locale): string[] {
  const { always, week = [], closedOn, special = [] } = entryOf(corpus, id) ?? {};
  const words = hoursWords[locale];
  return [
    ...(always ? [words.always] : []),
    ...week.map(({ days, from, to }) =>
      limitTexts(corpus, { where: undefined, when: [{ weekdays: days, hours: { from, to } }] }, locale).join(' '),
    ),
    ...(closedOn ? [fill(words.closedOn, { days: labelsOf(corpus, 'holidays', closedOn, locale) })] : []),
    ...[...Map.groupBy(special, ({ date }) => date)].map(([date, stretches]) =>
      fill(words.special, {
        date,
        hours: stretches
          .map(({ from, to }) =>
            from !== undefined && to !== undefined ? hoursText({ from, to }, locale) : words.closed,
          )
          .join(languageOf(locale).listMark),
      }),
    ),
  ];
}

/** The name of opening hours with what they are, in one line. */
export function hoursLine(corpus: Corpus, id: string, locale: Locale): string {
  const name = entryOf(corpus, id)?.[locale] ?? id;
  return [name, hoursTexts(corpus, id, locale).join(languageOf(locale).listMark)].filter(Boolean).join(' ');
}

/** What a channel is called, with the hours at which somebody is there: `电话（热线 周一至周五 09:00–18:00）`. */
export function channelText(corpus: Corpus, id: string, locale: Locale): string {
  const name = labelOf(corpus, 'channels', id, locale);
  const hours = corpus.vocabulary.channels.find((entry) => entry.id === id)?.hours;
  return hours === undefined ? name : name + languageOf(locale).aside.join(hoursLine(corpus, hours, locale));
}

/** Opening hours for the device: holidays as the days that notices have set for them. */
export function deviceHours(corpus: Corpus, id: string): DeviceHours | undefined {
  const entry = entryOf(corpus, id);
  if (!entry) return undefined;
  const { always, week = [], closedOn = [], special = [] } = entry;
  const closed = corpus.vocabulary.holidays
    .filter((holiday) => closedOn.includes(holiday.id))
    .flatMap(({ windows = [] }) => windows.map(({ from, to }) => [from, to] as const));
  return { always, week, closed, special: special.map(({ date, from, to }) => ({ date, from, to })) };
}
