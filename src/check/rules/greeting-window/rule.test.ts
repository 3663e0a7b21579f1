import { expect, test } from 'vitest';
import { greetingWindowRule } from './rule.ts';
import { standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/phrasing/greeting.mdx';
const line = (id: string, window: string, more = '') =>
  `  - { id: ${id}, polarity: do, situation: greeting, text: "${id}好", time: { ${window} }${more} }\n`;
const night = (hours: string) =>
  `  - { id: night, polarity: do, situation: greeting, text: 夜里好, when: { hours: { ${hours} } } }\n`;
const on = (channel: string) => (from: string, to: string) =>
  line(`${channel}${from.slice(0, 2)}`, `from: '${from}', to: '${to}'`, `, channels: [${channel}]`);
const [phone, desk] = [on('phone'), on('desk')];
const festive = (time: string) =>
  `  - { id: f${time.length}, polarity: do, situation: greeting, text: 新年好, holiday: new-year${time} }\n`;
const page = (lines: string, more = '') =>
  standardPage({ code: 'SP-01', kind: 'phrasing', fields: `${more}clauses:\n${lines}` });
const morning = line('morning', "from: '00:00', to: '12:00'");
const noon = line('noon', "from: '11:00', to: '14:00'");

test.each<[string, string, number]>([
  ['windows that touch', morning + line('noon', "from: '12:00', to: '24:00'"), 0],
  ['windows that overlap', morning + noon, 1],
  [
    'a window inside another',
    line('day', "from: '06:00', to: '20:00'") + noon + line('evening', "from: '18:00', to: '19:00'"),
    2,
  ],
  [
    'different channels',
    morning +
      line('noon', "from: '11:00', to: '14:00'", ', channels: [phone]') +
      line('other', "from: '12:00', to: '14:00'", ', channels: [counter]'),
    1,
  ],
  [
    'no shared channel',
    line('one', "from: '08:00', to: '12:00'", ', channels: [counter]') +
      line('two', "from: '08:00', to: '12:00'", ', channels: [phone]'),
    0,
  ],
  [
    'lines of different places and seasons, and a night that ends where the morning begins',
    line('one', "from: '06:00', to: '12:00'", ', where: { branch: [lake] }') +
      line(
        'two',
        "from: '06:00', to: '12:00'",
        ', where: { branch: [park] }, when: { season: { from: 11-01, to: 03-31 } }',
      ) +
      line(
        'three',
        "from: '06:00', to: '12:00'",
        ', where: { branch: [park] }, when: { season: { from: 04-01, to: 10-31 } }',
      ) +
      night("from: '22:00', to: '06:00'"),
    0,
  ],
  [
    'a line for one place beside one for all',
    morning + line('one', "from: '06:00', to: '12:00'", ', where: { branch: [lake] }'),
    1,
  ],
  [
    'a night that goes on into the morning',
    line('dawn', "from: '05:00', to: '12:00'") + night("from: '22:00', to: '06:00'"),
    1,
  ],
  [
    'different speakers',
    line('one', "from: '08:00', to: '12:00'", ', speaker: greeter') +
      line('two', "from: '08:00', to: '12:00'", ', speaker: waiter'),
    0,
  ],
  [
    'one speaker beside a line for all',
    line('one', "from: '08:00', to: '12:00'") + line('two', "from: '09:00', to: '12:00'", ', speaker: waiter'),
    1,
  ],
  [
    'one channel beside a line for all',
    line('one', "from: '08:00', to: '12:00'", ', channels: [phone]') + line('two', "from: '09:00', to: '12:00'"),
    1,
  ],
  [
    'a window within a long one, behind a short one',
    line('long', "from: '06:00', to: '20:00'") +
      line('short', "from: '08:00', to: '09:00'") +
      line('late', "from: '18:00', to: '19:00'"),
    2,
  ],
  [
    'a holiday has windows of its own',
    morning + line('festive', "from: '00:00', to: '12:00'", ', holiday: new-year'),
    0,
  ],
  [
    'the same holiday',
    line('one', "from: '00:00', to: '12:00'", ', holiday: new-year') +
      line('two', "from: '00:00', to: '12:00'", ', holiday: new-year'),
    1,
  ],
  ['a window of no time', line('never', "from: '08:00', to: '08:00'"), 1],
  ['lines not to be said', (morning + noon).replaceAll('polarity: do', 'polarity: dont, noReplacement: 说别的'), 0],
  ['a window that runs backwards', line('night', "from: '22:00', to: '06:00'"), 1],
])('%s', (_name, lines, count) => {
  expect(issuesOf(greetingWindowRule, { [path]: page(lines) })).toHaveLength(count);
});

const windows = (...hours: string[]) =>
  hours
    .map((span, index) => {
      const [from = '', to = ''] = span.split('-');
      return line(`l${index}`, `from: '${from}', to: '${to}'`);
    })
    .join('');

test.each<[string, string, string[]]>([
  ['a hole at noon', windows('00:00-11:30', '12:00-24:00'), ['11:30 12:00']],
  ['the last minute', windows('00:00-12:00', '12:00-23:59'), ['23:59 24:00']],
  ['two holes', windows('00:00-11:00', '11:30-17:00', '18:00-24:00'), ['11:00 11:30', '17:00 18:00']],
  ['a day without a hole', windows('00:00-12:00', '12:00-24:00'), []],
  ['one line alone', windows('00:00-23:30'), []],
  ['a house that closes in the evening', windows('00:00-12:00', '12:00-22:00'), []],
  ['a house that closes for just under an hour', windows('00:00-12:00', '12:00-23:01'), ['23:01 24:00']],
  ['three quarters of the day', windows('00:00-09:00', '15:00-24:00'), []],
  ['a minute more', windows('00:00-09:01', '15:00-24:00'), ['09:01 15:00']],
  [
    'a line within another, and a hole behind both',
    windows('00:00-12:00', '08:00-09:00', '12:30-24:00'),
    ['12:00 12:30'],
  ],
  ['breakfast', windows('07:00-10:00'), []],
  ['meals', windows('07:00-10:00', '11:00-14:00', '17:00-22:00'), []],
  ['a house that closes at night', windows('06:00-12:00', '12:30-24:00'), []],
  ['lines of the night', windows('00:00-06:00', '20:00-24:00'), []],
  [
    'a night past midnight',
    windows('06:00-14:00', '14:30-22:00') + night("from: '22:00', to: '06:00'"),
    ['14:00 14:30'],
  ],
  ['what another channel says', windows('00:00-11:30', '12:00-24:00') + phone('11:30', '12:00'), []],
  [
    'a hole on one of two channels',
    phone('00:00', '11:30') + phone('12:00', '24:00') + desk('00:00', '12:00') + desk('12:00', '24:00'),
    ['11:30 12:00'],
  ],
  ['a holiday said all day', festive(", time: { from: '00:00', to: '11:00' }") + festive(''), []],
])('%s: what is missed of the day', (_name, lines, holes) => {
  const found = issuesOf(greetingWindowRule, { [path]: page(lines) }).filter(({ level }) => level === 'warning');
  expect(found.map(({ message }) => /from (\S+) to (\S+)/.exec(message.en)?.slice(1).join(' '))).toEqual(holes);
});

test('what is withdrawn greets nobody', () => {
  const withdrawn = 'state: withdrawn\nwithdrawn: { on: 2026-05-01 }\n';
  expect(issuesOf(greetingWindowRule, { [path]: page(morning + noon, withdrawn) })).toEqual([]);
});

test('two standards are compared, by the channels they apply to', () => {
  const other = (channels: string) =>
    page(noon, `appliesTo: { people: [all], roles: [all], channels: [${channels}] }\n`).replace('SP-01', 'SP-02');
  const first = page(morning, 'appliesTo: { people: [all], roles: [all], channels: [counter] }\n');
  expect(issuesOf(greetingWindowRule, { [path]: first, 'docs/zh/phrasing/other.mdx': other('counter') })).toMatchObject(
    [{ file: 'docs/zh/phrasing/other.mdx', related: { file: path } }],
  );
  expect(issuesOf(greetingWindowRule, { [path]: first, 'docs/zh/phrasing/other.mdx': other('phone') })).toEqual([]);
});

test('holidays whose dates meet, when both have lines', () => {
  const window = (from: string, to: string) => `{ from: ${from}, to: ${to}, notice: { zh: 通知, en: Notice } }`;
  const holidays = (from: string) => `entries:
  - { id: mid-autumn, zh: 中秋节, en: Mid-Autumn, windows: [${window('2025-10-06', '2025-10-06')}] }
  - { id: national-day, zh: 国庆节, en: National Day, windows: [${window(from, '2025-10-08')}] }
`;
  const lines =
    line('moon', "from: '00:00', to: '24:00'", ', holiday: mid-autumn') +
    line('flag', "from: '00:00', to: '24:00'", ', holiday: national-day');
  expect(
    issuesOf(greetingWindowRule, { [path]: page(lines), 'vocabulary/holidays.yml': holidays('2025-10-01') }),
  ).toMatchObject([{ level: 'warning', file: 'vocabulary/holidays.yml', line: 2 }]);
  expect(
    issuesOf(greetingWindowRule, { [path]: page(lines), 'vocabulary/holidays.yml': holidays('2025-10-06') }),
  ).toHaveLength(1);
  const moonAlone = line('moon', "from: '00:00', to: '24:00'", ', holiday: mid-autumn');
  expect(
    issuesOf(greetingWindowRule, { [path]: page(moonAlone), 'vocabulary/holidays.yml': holidays('2025-10-01') }),
  ).toEqual([]);
  const twice = holidays('2025-10-07').replace(']', `, ${window('2025-10-05', '2025-10-06')}]`);
  expect(issuesOf(greetingWindowRule, { [path]: page(lines), 'vocabulary/holidays.yml': twice })).toEqual([]);
  expect(
    issuesOf(greetingWindowRule, { [path]: page(lines), 'vocabulary/holidays.yml': holidays('2025-10-07') }),
  ).toEqual([]);
});

test('as the author sees it', () => {
  expect(textOf(greetingWindowRule, { [path]: page(morning + noon) })).toMatchInlineSnapshot(`
    "docs/zh/phrasing/greeting.mdx:10:75  错误 error  greeting-window  standard.clauses[1].time
      \`SP-01#noon\` 的时段 11:00–14:00 与 \`SP-01#morning\` 的 00:00–12:00 重叠（情境 \`greeting\`）
        → 同一时刻只能有一句该说的话：让一个时段在另一个开始时结束，或写明不同的渠道
      The window 11:00–14:00 of \`SP-01#noon\` overlaps 00:00–12:00 of \`SP-01#morning\` (situation \`greeting\`)
        → Only one line can be the one to say: let a window end where the next begins, or name different channels
      10 |     - { id: noon, polarity: do, situation: greeting, text: "noon好", time: { from: '11:00', to: '14:00' } }
                                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      另见 docs/zh/phrasing/greeting.mdx:9:81
      /zh/authoring/rules/greeting-window/"
  `);
});
