import { expect, test } from 'vitest';
import { filled } from '../../src/corpus/index.ts';
import { rankOf } from '../../src/corpus/mine.ts';
import { locales } from '../../src/languages/index.ts';
import { holdsNow } from '../../src/site/client/line-times.ts';
import { channelsOf, timedLines } from '../../src/site/lists/greetings.ts';
import { testDay } from '../helpers/day.ts';
import { shipped } from '../helpers/shipped.ts';
import { siteContext } from '../helpers/site-context.ts';

const context = siteContext(testDay, shipped);
/** What someone says in a channel at an hour, with what is for everyone. */
const saidIn = (channel: string, hour: number) =>
  timedLines(context, 'zh').filter(
    ({ aim, from, to, dates }) =>
      rankOf(aim, { role: '', channel, place: {} }) !== 'other' &&
      holdsNow({ from, to, effective: dates.effective }, { day: testDay, minutes: hour * 60 }),
  );

test.each([9, 15])('whoever stands at the till at %i also says what is said in person', (hour) => {
  const texts = (channel: string) => saidIn(channel, hour).map(({ text }) => text);
  expect(texts('counter').length).toBeGreaterThan(2);
  expect(texts('in-person')).toEqual(texts('counter'));
  expect(texts('phone').filter((text) => text.includes('光临'))).toEqual([]);
});

test('in every channel of the lines there is one to say, morning and afternoon', () => {
  const channels = channelsOf(shipped, timedLines(context, 'zh'));
  const silent = channels.flatMap(({ id }) => [9, 15].filter((hour) => saidIn(id, hour).length === 0));
  expect(silent).toEqual([]);
});

test('no two channels to choose from are one place under two names', () => {
  const channels = channelsOf(shipped, timedLines(context, 'zh'));
  expect(channels.map(({ id }) => id)).toEqual(['in-person', 'phone', 'online-chat']);
  expect(channels[0]?.parts).toContain('counter');
});

test.each([9, 15])('what is never said on the phone stands beneath its line there, not at the till, at %i', (hour) => {
  const never = (channel: string) =>
    saidIn(channel, hour)
      .flatMap((line) => line.never)
      .filter(({ aim }) => rankOf(aim, { role: '', channel, place: {} }) !== 'other')
      .map(({ text }) => text);
  // Each once: a line of calls that the clerk makes does not say it again.
  expect(never('phone').filter((text) => text.startsWith('喂'))).toHaveLength(2);
  expect(never('counter').filter((text) => text.startsWith('喂'))).toEqual([]);
});

test.each(locales)('no line of the hour leaves the name of the company open, %s', (locale) => {
  const name = shipped.vocabulary.placeholders.find(({ id }) => id === 'company');
  const texts = timedLines(context, locale).map(({ text }) => filled(shipped, text, locale));
  expect(texts.filter((text) => text.includes(name?.filled?.[locale] ?? '?')).length).toBeGreaterThan(3);
  expect(texts.filter((text) => text.includes(name?.[locale] ?? '?'))).toEqual([]);
});
