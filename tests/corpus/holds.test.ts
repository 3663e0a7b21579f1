import { describe, expect, test } from 'vitest';
import {
  canMeet,
  holdsAt,
  isWaived,
  limitTexts,
  mayHoldAt,
  standardAt,
  startAt,
  surelyHoldsAt,
  wholePlace,
  wholeWhere,
} from '../../src/corpus/index.ts';
import type { When } from '../../src/schema/index.ts';
import { corpusOf, standardPage } from '../helpers/corpus-from-strings.ts';

const axes = `axes:
  - { id: region, zh: 地区, en: Region, values: [{ id: east, zh: 东区, en: East }, { id: west, zh: 西区, en: West }] }
  - id: branch
    zh: 分店
    en: Branch
    values:
      - { id: harbour, zh: 海港店, en: Harbour, partOf: { region: east } }
      - { id: lake, zh: 湖畔店, en: Lake, partOf: { region: west } }
`;
const corpus = corpusOf({ 'vocabulary/axes.yml': axes });

/** A moment written `2026-05-01 08:30`. */
const at = (text: string) => {
  const [day = '', time = ''] = text.split(' ');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return { day, minutes: hours * 60 + minutes };
};

const night = { hours: { from: '22:00', to: '06:00' } };
const weekendNight: When = { ...night, weekdays: ['fri'] };
const winter = { season: { from: '11-01', to: '02-29' } };
test.each<[string, When, boolean]>([
  ['2026-05-01 00:00', { season: { from: '05-01', to: '09-30' } }, true],
  ['2026-09-30 23:59', { season: { from: '05-01', to: '09-30' } }, true],
  ['2026-10-01 00:00', { season: { from: '05-01', to: '09-30' } }, false],
  ['2026-12-31 12:00', winter, true],
  ['2027-01-01 12:00', winter, true],
  ['2027-02-28 12:00', winter, true],
  ['2028-02-29 12:00', winter, true],
  ['2027-03-01 12:00', winter, false],
  ['2026-10-31 12:00', winter, false],
  ['2026-11-27 22:00', night, true],
  ['2026-11-27 21:59', night, false],
  ['2026-11-28 05:59', night, true],
  ['2026-11-28 06:00', night, false],
  // The night of Friday the 27th goes on into Saturday; that of Thursday does not become Friday's.
  ['2026-11-27 23:00', weekendNight, true],
  ['2026-11-28 02:00', weekendNight, true],
  ['2026-11-27 02:00', weekendNight, false],
  ['2026-11-28 23:00', weekendNight, false],
  ['2026-11-23 09:00', { weekdays: ['mon', 'wed'] }, true],
  ['2026-11-24 09:00', { weekdays: ['mon', 'wed'] }, false],
  ['2026-03-01 00:00', { from: '2026-03-01', until: '2026-05-31' }, true],
  ['2026-05-31 23:59', { from: '2026-03-01', until: '2026-05-31' }, true],
  ['2026-06-01 00:00', { from: '2026-03-01', until: '2026-05-31' }, false],
  ['2026-06-01 03:00', { ...night, until: '2026-05-31' }, true],
  ['2026-03-01 03:00', { ...night, from: '2026-03-01' }, false],
  ['2026-03-01 23:59', { hours: { from: '22:00', to: '24:00' } }, true],
])('%s: %j → %s', (moment, when, expected) => {
  expect(holdsAt(at(moment), when)).toBe(expected);
});

describe('places', () => {
  test('a branch is in its region', () => {
    expect(wholePlace(corpus, { branch: 'lake' })).toEqual({ branch: 'lake', region: 'west' });
    expect(wholeWhere(corpus, { branch: ['harbour'] })).toEqual({ branch: ['harbour'], region: ['east'] });
    expect(wholeWhere(corpus, undefined)).toBeUndefined();
  });

  test('what is for a branch is not for who knows only that they are in another region', () => {
    const where = wholeWhere(corpus, { branch: ['harbour'] });
    expect(mayHoldAt({ region: 'west' }, where)).toBe(false);
    expect(mayHoldAt({ region: 'east' }, where)).toBe(true);
    expect(surelyHoldsAt({ region: 'east' }, where)).toBe(false);
    expect(mayHoldAt({}, where)).toBe(true);
  });

  test('two limits meet where one place has both', () => {
    expect(canMeet(corpus, { branch: ['lake'] }, { region: ['east'] })).toBe(false);
    expect(canMeet(corpus, { branch: ['lake', 'harbour'] }, { region: ['east'] })).toBe(true);
    expect(canMeet(corpus, undefined, { region: ['east'] })).toBe(true);
  });

  test('a roll-out begins with the first step that is for the place', () => {
    const steps = [{ where: { region: ['east'] }, from: '2026-03-01' }, { from: '2026-06-01' }];
    expect(startAt({ region: 'east' }, steps)).toBe('2026-03-01');
    expect(startAt({ region: 'west' }, steps)).toBe('2026-06-01');
    expect(startAt({}, steps)).toBeUndefined();
    expect(startAt({ region: 'west' }, steps.slice(0, 1))).toBeUndefined();
  });

  test('a waiver is for its places until its last day', () => {
    const waiver = { where: { branch: ['lake'] }, from: '2026-03-01', until: '2026-12-31' };
    expect(isWaived('2026-12-31', { branch: 'lake' }, waiver)).toBe(true);
    expect(isWaived('2027-01-01', { branch: 'lake' }, waiver)).toBe(false);
    expect(isWaived('2026-02-28', { branch: 'lake' }, waiver)).toBe(false);
    expect(isWaived('2026-12-31', { branch: 'harbour' }, waiver)).toBe(false);
    expect(isWaived('2026-12-31', {}, waiver)).toBe(false);
  });
});

test('limits in words', () => {
  const limits = {
    where: { region: ['east', 'west'], branch: ['gone'] },
    when: [{ season: { from: '11-01', to: '02-29' }, weekdays: ['sun', 'mon', 'tue', 'wed'] as const, ...night }],
  };
  const read = { where: limits.where, when: limits.when.map((when) => ({ ...when, weekdays: [...when.weekdays] })) };
  expect(limitTexts(corpus, read, 'zh')).toEqual([
    '东区、西区',
    'gone',
    '每年 11 月 1 日至 2 月 29 日',
    '周一至周三、周日',
    '22:00–次日 06:00',
  ]);
  expect(limitTexts(corpus, read, 'en')).toEqual([
    'East, West',
    'gone',
    '1 November to 29 February each year',
    'Monday to Wednesday, Sunday',
    '22:00–06:00 the next day',
  ]);
  expect(limitTexts(corpus, { where: undefined, when: [{ from: '2026-03-01' }] }, 'en')).toEqual(['from 2026-03-01']);
  expect(limitTexts(corpus, { where: undefined, when: [{ until: '2026-03-01' }] }, 'zh')).toEqual(['至 2026-03-01']);
});

test('a standard as it holds at a place from a day on', () => {
  const page = standardPage({
    code: 'TT-01',
    fields: `clauses:
  - { id: here, where: { branch: [lake] }, text: 这里 }
  - { id: there, where: { branch: [harbour] }, text: 那里 }
  - { id: past, when: { until: 2026-06-30 }, text: 过去 }
  - { id: all, text: 处处 }
rollout: [{ where: { branch: [harbour] }, from: 2026-03-01 }, { from: 2026-05-01 }]
waivers: [{ id: rest, where: { branch: [harbour] }, until: 2026-12-31, text: 在装修 }]`,
  });
  const [standard] = corpusOf({ 'vocabulary/axes.yml': axes, 'docs/zh/a/x.mdx': page }).standards;
  const held = (place: Record<string, string>, today: string) =>
    standard && standardAt(corpus, standard, place, today)?.facts.clauses.map(({ id }) => id);
  expect(held({ branch: 'lake' }, '2026-06-30')).toEqual(['here', 'past', 'all']);
  expect(held({ branch: 'lake' }, '2026-07-01')).toEqual(['here', 'all']);
  expect(held({ region: 'east' }, '2026-07-01')).toEqual(['there', 'all']);
  expect(held({}, '2026-07-01')).toEqual(['here', 'there', 'all']);
  const lake = standard && standardAt(corpus, standard, { branch: 'lake' }, '2026-07-01');
  expect([lake?.facts.revision.effective, lake?.facts.waivers]).toEqual(['2026-05-01', undefined]);
});
