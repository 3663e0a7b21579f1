import { expect, test } from 'vitest';
import { timedLines } from '../../src/site/lists/greetings.ts';
import { frequenciesIn } from '../../src/site/visits/frequencies.ts';
import { corpusOf, standardPage } from '../helpers/corpus-from-strings.ts';
import { testDay } from '../helpers/day.ts';
import { siteContext } from '../helpers/site-context.ts';

const axes = `axes:
  - { id: region, zh: 地区, en: Region, values: [{ id: east, zh: 东区, en: East }, { id: west, zh: 西区, en: West }] }
  - id: branch
    zh: 分店
    en: Branch
    values: [{ id: lake, zh: 湖畔店, en: Lake, partOf: { region: west } }]
`;
const inEast = 'appliesTo: { where: { region: [east] }, when: { season: { from: 05-01, to: 09-30 } } }';
const context = siteContext(
  testDay,
  corpusOf({
    'vocabulary/axes.yml': axes,
    'docs/zh/a/night.mdx': standardPage({
      code: 'SP-01',
      kind: 'phrasing',
      fields: `clauses:
  - id: night
    polarity: do
    situation: greeting
    where: { branch: [lake] }
    when: { hours: { from: '22:00', to: '06:00' } }
    text: 夜里好`,
    }),
    'docs/zh/a/visits.mdx': standardPage({
      code: 'VF-01',
      kind: 'visit-frequency',
      fields: `${inEast}
clauses:
  - { id: a, grade: a, every: { count: 1, unit: week }, text: 去一次 }
  - { id: always, text: 先约时间 }`,
    }),
  }),
);

test('a greeting past midnight is among the lines of the hour, with where and when it is said', () => {
  const [line] = timedLines(context, 'zh');
  expect(line).toMatchObject({ hours: '00:00–24:00', limits: ['湖畔店', '22:00–次日 06:00'] });
  expect(line?.holds).toEqual({
    where: { branch: ['lake'], region: ['west'] },
    when: [{ hours: { from: '22:00', to: '06:00' } }],
  });
});

test('the planner knows where and when a frequency holds, and what is for every visit says so too', () => {
  const [frequencies] = frequenciesIn(context, 'en');
  expect(frequencies?.clauses[0]).toMatchObject({
    limits: ['East', '1 May to 30 September each year'],
    holds: { where: { region: ['east'] }, when: [{ season: { from: '05-01', to: '09-30' } }] },
  });
  expect(frequencies?.always).toEqual(['先约时间 · East · 1 May to 30 September each year']);
});
