import { expect, test } from 'vitest';
import { whereWhenRule } from './rule.ts';
import { corpusOf, standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';
import { rules, runCheck } from '../../index.ts';

const path = 'docs/zh/a/x.mdx';
const axes = `axes:
  - id: region
    zh: 地区
    en: Region
    values: [{ id: city, zh: 城区, en: City }, { id: county, zh: 县城, en: County }]
  - id: branch
    zh: 分店
    en: Branch
    values:
      - { id: harbour, zh: 海港店, en: Harbour, partOf: { region: city } }
      - { id: lake, zh: 湖畔店, en: Lake, partOf: { region: county } }
      - { id: park, zh: 公园店, en: Park, partOf: { region: city } }
`;

/** A checklist whose clauses state what is given. */
const page = (clauses: readonly string[], more = '') =>
  standardPage({
    code: 'AP-01',
    fields: ['clauses:', ...clauses.map((clause, at) => `  - { id: c${at}, text: 第${at}条, ${clause} }`), more]
      .filter(Boolean)
      .join('\n'),
  });
const files = (text: string) => ({ 'vocabulary/axes.yml': axes, [path]: text });
const found = (text: string, today?: string) =>
  issuesOf(whereWhenRule, files(text), today === undefined ? {} : { today }).map(
    ({ line, column, path: field, message, hint, fix, level }) =>
      [`${line}:${column} ${level} ${field}`, message.zh, message.en, hint.en, ...(fix ? [fix.text] : [])] as const,
  );
const v = 'variantOf: a';

test.each<[string, string]>([
  ['nothing at all', page(['note: 甲'])],
  ['known places', page(['where: { branch: [harbour, lake], region: [city] }'])],
  [
    'branches that are all there are',
    page([`${v}, where: { branch: [harbour, park] }`, `${v}, where: { branch: [lake] }`]),
  ],
  [
    'a region and the branch of the other',
    page([`${v}, where: { region: [city] }`, `${v}, where: { branch: [lake] }`]),
  ],
  [
    'seasons that follow one another, across New Year too',
    page([`${v}, when: { season: { from: 05-01, to: 09-30 } }`, `${v}, when: { season: { from: 10-01, to: 04-30 } }`]),
  ],
  [
    'hours that follow one another, across midnight too',
    page([
      `${v}, when: { hours: { from: '06:00', to: '22:00' } }`,
      `${v}, when: { hours: { from: '22:00', to: '06:00' } }`,
    ]),
  ],
  [
    'one until a day, the other from the next',
    page([`${v}, when: { until: 2026-05-31 }`, `${v}, when: { from: 2026-06-01 }`]),
  ],
  ['days of the week', page([`${v}, when: { weekdays: [mon] }`, `${v}, when: { weekdays: [wed] }`])],
  [
    'a day of the week in one place, another in another',
    page([
      `${v}, where: { branch: [harbour, park] }, when: { weekdays: [mon] }`,
      `${v}, where: { branch: [lake] }, when: { weekdays: [wed] }`,
    ]),
  ],
  [
    'places that the standard leaves out need no clause',
    page(
      [`${v}, where: { branch: [harbour] }`, `${v}, where: { branch: [park] }`],
      'appliesTo: { where: { region: [city] } }',
    ),
  ],
  [
    'a pilot, and a waiver that goes on',
    page(
      ['note: 甲'],
      `rollout: [{ where: { region: [city] }, from: 2026-03-01 }, { from: 2026-06-01 }]
waivers: [{ id: w, where: { branch: [lake] }, until: 2026-12-31, text: 在装修 }]`,
    ),
  ],
])('%s: nothing to tell', (_name, text) => {
  expect(found(text)).toEqual([]);
});

test.each<[string, string, (readonly string[])[]]>([
  [
    'an unknown axis',
    page(['where: { brnach: [lake] }']),
    [
      [
        '9:37 error standard.clauses[0].where.brnach',
        '没有 `brnach` 这个维度，您是不是要写 `branch`？',
        'There is no axis `brnach`; did you mean `branch`?',
        'It may be: `region` `branch`; if a new one is truly needed, add it to vocabulary/axes.yml',
        '    - { id: c0, text: 第0条, where: { branch: [lake] } }',
      ],
    ],
  ],
  [
    'an unknown value',
    page(['where: { branch: [harbor] }']),
    [
      [
        '9:46 error standard.clauses[0].where.branch[0]',
        '维度 `branch` 没有取值 `harbor`，您是不是要写 `harbour`？',
        'The axis `branch` has no value `harbor`; did you mean `harbour`?',
        'It may be: `harbour` `lake` `park`; if a new one is truly needed, add it to vocabulary/axes.yml',
        '    - { id: c0, text: 第0条, where: { branch: [harbour] } }',
      ],
    ],
  ],
  [
    'a value called by its name',
    page(['where: { branch: [湖畔店] }']),
    [
      [
        '9:46 error standard.clauses[0].where.branch[0]',
        '维度 `branch` 没有取值 `湖畔店`，您是不是要写 `lake`？',
        'The axis `branch` has no value `湖畔店`; did you mean `lake`?',
        'It may be: `harbour` `lake` `park`; if a new one is truly needed, add it to vocabulary/axes.yml',
        '    - { id: c0, text: 第0条, where: { branch: [lake] } }',
      ],
    ],
  ],
  [
    'a value of another axis',
    page(['where: { branch: [city] }']),
    [
      [
        '9:46 error standard.clauses[0].where.branch[0]',
        '`city` 是维度 `region` 的取值，不是 `branch` 的',
        '`city` is a value of the axis `region`, not of `branch`',
        'Write `region: [city]`, or choose a value of `branch`',
      ],
    ],
  ],
  [
    'a value twice',
    page(['where: { branch: [lake, lake] }']),
    [['9:52 error standard.clauses[0].where.branch[1]', '`lake` 写了两次', '`lake` stands twice', 'Take one out']],
  ],
  [
    'a place outside the standard',
    page(['where: { branch: [lake] }'], 'appliesTo: { where: { region: [city] } }'),
    [
      [
        '9:46 error standard.clauses[0].where.branch[0]',
        '`lake` 不在这条标准的适用范围里（region: city）',
        '`lake` is not among the places of this standard (region: city)',
        'Widen appliesTo.where, or change this',
      ],
    ],
  ],
  [
    'a variant without another',
    page([v]),
    [
      [
        '9:39 warning standard.clauses[0].variantOf',
        '`a` 只有这一条，没有别的条款与它并列',
        '`a` is said by this clause alone',
        'Give the other clauses the same name, or take variantOf out',
      ],
    ],
  ],
  [
    'two for one place',
    page([`${v}, where: { branch: [harbour, lake] }`, `${v}, where: { region: [city] }`]),
    [
      [
        '10:39 error standard.clauses[1].variantOf',
        '`a` 的这一条与 `AP-01#c0` 在同一处、同一时适用，例如 `region: city` `branch: harbour`',
        'For `a`, this and `AP-01#c0` hold at the same place and time, such as `region: city` `branch: harbour`',
        'Tell them apart by where or when, or make one clause of them',
      ],
    ],
  ],
  [
    'a place left out',
    page([`${v}, where: { branch: [harbour] }`, `${v}, where: { branch: [lake] }`]),
    [
      [
        '9:39 warning standard.clauses[0].variantOf',
        '`a` 的各条没有管到：`branch: park`',
        'The clauses of `a` say nothing for: `branch: park`',
        'Say what holds there; if nothing does, say in appliesTo.where where this standard holds',
      ],
    ],
  ],
  [
    'two at one time',
    page([`${v}, when: { season: { from: 05-01, to: 09-30 } }`, `${v}, when: { season: { from: 09-30, to: 04-30 } }`]),
    [
      [
        '10:39 error standard.clauses[1].variantOf',
        '`a` 的这一条与 `AP-01#c0` 在同一处、同一时适用，例如 2026-09-30',
        'For `a`, this and `AP-01#c0` hold at the same place and time, such as 2026-09-30',
        'Tell them apart by where or when, or make one clause of them',
      ],
    ],
  ],
  [
    'a time left out',
    page([`${v}, when: { season: { from: 05-01, to: 09-30 } }`, `${v}, when: { season: { from: 10-02, to: 04-30 } }`]),
    [
      [
        '9:39 warning standard.clauses[0].variantOf',
        '`a` 的各条有一段时间没有管到：从 2026-10-01 起',
        'The clauses of `a` leave a time out, from 2026-10-01',
        'Let one begin where another ends; if no rule is meant for that time, take variantOf out',
      ],
    ],
  ],
  [
    'a night that meets the morning',
    page([
      `${v}, when: { hours: { from: '22:00', to: '06:00' } }`,
      `${v}, when: { hours: { from: '05:00', to: '22:00' } }`,
    ]),
    [
      [
        '10:39 error standard.clauses[1].variantOf',
        '`a` 的这一条与 `AP-01#c0` 在同一处、同一时适用，例如 2026-03-01 05:00',
        'For `a`, this and `AP-01#c0` hold at the same place and time, such as 2026-03-01 05:00',
        'Tell them apart by where or when, or make one clause of them',
      ],
    ],
  ],
  [
    'a step before the standard',
    page(['note: 甲'], 'rollout: [{ from: 2026-02-28 }]'),
    [
      [
        '10:21 error standard.rollout[0].from',
        '推行的一步从 2026-02-28 起，早于标准的生效日期 2026-03-01',
        'A step of the roll-out begins on 2026-02-28, before the standard takes effect on 2026-03-01',
        'Let the standard take effect with its first step',
      ],
    ],
  ],
  [
    'a waiver that ended',
    page(['note: 甲'], 'waivers: [{ id: w, where: { branch: [lake] }, until: 2026-06-30, text: 在装修 }]'),
    [
      [
        '10:56 warning standard.waivers[0].until',
        '这项豁免已于 2026-06-30 到期',
        'This waiver ended on 2026-06-30',
        'Take it out, or extend until once that is approved',
      ],
    ],
  ],
])('%s', (_name, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('an axis list that is not there is told once, with the lines it begins with', () => {
  const text = page(['where: { branch: [lake] }', 'where: { branch: [harbour] }']);
  expect(brief(issuesOf(whereWhenRule, { [path]: text }))).toEqual([
    `vocabulary/axes.yml:1:1 where-when => axes:
  - id: branch
    zh: branch
    en: branch
    values:
      - { id: lake, zh: lake, en: lake }`,
  ]);
});

test('values that belong to themselves are told', () => {
  const text = axes.replace(
    '{ id: city, zh: 城区, en: City }',
    '{ id: city, zh: 城区, en: City, partOf: { branch: park } }',
  );
  const issues = issuesOf(whereWhenRule, { 'vocabulary/axes.yml': text });
  expect(issues.map(({ line, message }) => `${line} ${message.en}`)).toEqual([
    '5 These values belong to one another in a circle: region: city → branch: park → region: city',
    '12 These values belong to one another in a circle: branch: park → region: city → branch: park',
  ]);
});

test('a list with a fault sets off no further issues', () => {
  const text = { 'vocabulary/axes.yml': 'axes: 没有', [path]: page(['where: { branch: [lake] }']) };
  expect(issuesOf(whereWhenRule, text)).toEqual([]);
});

test('a value that is not listed makes no hole besides', () => {
  const text = page([`${v}, where: { branch: [harbor, park] }`, `${v}, where: { branch: [lake] }`]);
  const { issues } = runCheck(
    { corpus: corpusOf(files(text)), today: '2026-11-21', assets: new Set(), productPages: [] },
    rules,
  );
  expect(issues.filter(({ rule }) => rule === 'where-when')).toHaveLength(1);
});

test('the work stays small for a company with many places', () => {
  const many = Array.from({ length: 400 }, (_, at) => `      - { id: b${at}, zh: 店${at}, en: Shop ${at} }\n`).join('');
  const list = `axes:\n  - id: branch\n    zh: 店\n    en: Shop\n    values:\n${many}`;
  const ids = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `b${from + at}`).join(', ');
  const text = page([
    `${v}, where: { branch: [${ids(0, 200)}] }, when: { season: { from: 05-01, to: 09-30 } }`,
    `${v}, where: { branch: [${ids(200, 399)}] }`,
  ]);
  const issues = issuesOf(whereWhenRule, { 'vocabulary/axes.yml': list, [path]: text });
  expect(issues.map(({ message }) => message.en)).toEqual(['The clauses of `a` say nothing for: `branch: b399`']);
});

test('what an author reads', () => {
  const text = page([`where: { branch: [harbor] }`]);
  expect(textOf(whereWhenRule, files(text)))
    .toBe(`docs/zh/a/x.mdx:9:46  错误 error  where-when  standard.clauses[0].where.branch[0]
  维度 \`branch\` 没有取值 \`harbor\`，您是不是要写 \`harbour\`？
    → 可以写：\`harbour\` \`lake\` \`park\`；确实需要新的就加到 vocabulary/axes.yml
  The axis \`branch\` has no value \`harbor\`; did you mean \`harbour\`?
    → It may be: \`harbour\` \`lake\` \`park\`; if a new one is truly needed, add it to vocabulary/axes.yml
  9 |     - { id: c0, text: 第0条, where: { branch: [harbor] } }
                                                     ^^^^^^
改成 |     - { id: c0, text: 第0条, where: { branch: [harbour] } }
  /zh/authoring/rules/where-when/`);
});

test('of what is withdrawn no variants are told', () => {
  const alone = [`${v}, where: { branch: [lake] }`];
  expect(found(page(alone))).not.toEqual([]);
  expect(found(page(alone, 'state: withdrawn\nwithdrawn: { on: 2026-05-01 }'))).toEqual([]);
});

test('a step of the roll-out may begin on the day of the revision', () => {
  expect(found(page(['note: 甲'], 'rollout: [{ from: 2026-03-01 }]'))).toEqual([]);
  expect(found(page(['note: 甲'], 'rollout: [{ from: 2026-02-28 }]'))).toHaveLength(1);
});

test('steps and waivers are for places that the standard is for', () => {
  const outer = 'appliesTo: { where: { branch: [harbour, park] } }';
  const outside = (more: string) => found(page(['note: 甲'], `${outer}\n${more}`)).map(([place]) => place);
  expect(outside('rollout: [{ from: 2026-06-01, where: { branch: [park] } }]')).toEqual([]);
  expect(outside('rollout: [{ from: 2026-06-01, where: { branch: [lake] } }]')).toEqual([
    expect.stringContaining('standard.rollout[0].where.branch[0]') as string,
  ]);
  expect(outside('waivers: [{ id: w, where: { branch: [park, lake] }, until: 2026-12-31, text: 在装修 }]')).toEqual([
    expect.stringContaining('standard.waivers[0].where.branch[1]') as string,
  ]);
});

test.each([
  [12, false],
  [13, true],
])('of %i places that are left out, twelve are named', (count, isCut) => {
  const values = Array.from({ length: count + 1 }, (_, at) => `{ id: b${at}, zh: 店${at}, en: Branch ${at} }`);
  const many = `axes:\n  - { id: branch, zh: 分店, en: Branch, values: [${values.join(', ')}] }\n`;
  const text = page([`${v}, where: { branch: [b0] }`, `${v}, where: { branch: [b0] }, when: { weekdays: [mon] }`]);
  const issues = issuesOf(whereWhenRule, { 'vocabulary/axes.yml': many, [path]: text });
  const hole = issues.find(({ message, hint }) => `${message.en} ${hint.en}`.includes('`branch: b1`'));
  expect(`${hole?.message.en ?? ''} ${hole?.hint.en ?? ''}`.includes('…')).toBe(isCut);
  expect(hole).toBeDefined();
});

test.each<[string, string, number]>([
  ['the wrong way round', "{ days: [mon], from: '19:00', to: '10:00' }", 1],
  ['a night', "{ days: [fri], from: '22:00', to: '06:00' }", 0],
  ['from the morning to past midnight', "{ days: [fri], from: '10:00', to: '02:00' }", 0],
  [
    'what is open when something else is not',
    "{ days: [mon], from: '18:00', to: '09:00' }, { days: [tue], from: '09:00', to: '18:00' }",
    0,
  ],
])('opening hours: %s', (_name, week, count) => {
  const hours = `entries:\n  - { id: shop, zh: 店, en: Shop, week: [${week}] }\n`;
  const told = issuesOf(whereWhenRule, { 'vocabulary/hours.yml': hours });
  expect(told.map(({ level, path: at }) => `${level} ${at}`)).toEqual(
    Array.from({ length: count }, () => 'note entries[0].week[0].from'),
  );
});
