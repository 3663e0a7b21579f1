import type { Construct } from './construct.ts';

/** Who decides, who does it, how binding it is, and where it does not hold yet. */
export const deciders: readonly Construct[] = [
  {
    name: 'a level that is left open',
    file: 'refund-authority',
    right: [
      ['notSet: true,', 'decides: [director],'],
      ['notSet: true,', 'nobody: true,'],
    ],
    wrong: [
      ['notSet: true,', 'notSet: true, decides: [manager],', '22:17 schema standard.clauses[1].notSet'],
      ['notSet: true,', '', '19:7 schema standard.clauses[1].decides'],
      ['notSet: true,', 'notSet: 是,', '22:17 schema standard.clauses[1].notSet', 'notSet: true,'],
    ],
  },
  {
    name: 'amount and percentage together',
    file: 'refund-authority',
    right: [
      ['excludes: [星冠牌],\n        escalatesTo: [supervisor]', 'both: true,\n        escalatesTo: [supervisor]'],
      ['amount: { value: 300, unit: USD, comparator: less-than },\n', ''],
    ],
    wrong: [
      ['notSet: true,', 'notSet: true, both: true,', '22:29 schema standard.clauses[1].both'],
      ['value: 15, unit: percent', 'value: 15, unit: USD', '14:37 schema standard.clauses[0].percent.unit'],
      [
        'value: 300, unit: USD, comparator: less-than',
        'value: 300, unit: percent, comparator: less-than',
        '15:37 schema standard.clauses[0].amount.unit',
      ],
    ],
  },
  {
    name: 'so many people to so many',
    file: 'banquet-duties',
    right: [
      ['people: 1, to: 4', 'people: 2, to: 8'],
      ['of: 位客人', 'of: 桌'],
    ],
    wrong: [
      ['people: 1, to: 4', 'people: 0, to: 4', '21:85 schema standard.clauses[1].headcount[0].people'],
      [
        'role: waiter',
        'role: waitor',
        '21:69 vocabulary-ids standard.clauses[1].headcount[0].role',
        '- { id: tables, polarity: do, text: 桌边有服务员, headcount: [{ role: waiter, people: 1, to: 4, of: 位客人 }] }',
      ],
      [', of: 位客人', '', '21:93 schema standard.clauses[1].headcount[0].of'],
    ],
  },
  {
    name: 'what people must be qualified in',
    file: 'vocabulary/qualifications.yml',
    right: [
      ['renewEvery: { count: 2, unit: year }', 'renewEvery: { count: 18, unit: month }'],
      ['givenBy: { zh: 卫生所, en: the health office }', ''],
    ],
    wrong: [
      ['count: 2, unit: year', 'count: 0, unit: year', '6:26 schema entries[0].renewEvery.count'],
      ['unit: year', 'unit: 年', '6:35 schema entries[0].renewEvery.unit', 'renewEvery: { count: 2, unit: year }'],
      ['id: hygiene', 'id: Hygiene', '2:9 schema entries[0].id', '- id: hygiene'],
    ],
  },
  {
    name: 'a roll-out in steps',
    file: 'self-checkout',
    right: [
      ['from: 2026-06-01', 'from: 2026-09-01'],
      ['- { where: { region: [city] }, from: 2026-03-01 }\n    ', ''],
    ],
    wrong: [
      ['from: 2026-03-01 }', 'from: 2026-02-01 }', '10:42 where-when standard.rollout[0].from'],
      ['from: 2026-06-01', 'from: 2026-06-31', '11:15 schema standard.rollout[1].from'],
      [
        'region: [city]',
        'region: [ctiy]',
        '10:27 where-when standard.rollout[0].where.region[0]',
        '- { where: { region: [city] }, from: 2026-03-01 }',
      ],
    ],
  },
  {
    name: 'a waiver with its end',
    file: 'self-checkout',
    right: [
      ['until: 2027-03-31', 'until: 2027-06-30, clauses: [stand]'],
      ['where: { store: [south] }, until', 'where: { store: [south] }, from: 2026-10-01, until'],
    ],
    wrong: [
      ['until: 2027-03-31, ', '', '13:60 schema standard.waivers[0].until'],
      [
        'until: 2027-03-31',
        'until: 2027-03-31, clauses: [stnad]',
        '13:78 references standard.waivers[0].clauses[0]',
        '- { id: rebuild, where: { store: [south] }, until: 2027-03-31, clauses: [stand], text: 店面在重修 }',
      ],
      [
        'store: [south]',
        'store: [sout]',
        '13:39 where-when standard.waivers[0].where.store[0]',
        '- { id: rebuild, where: { store: [south] }, until: 2027-03-31, text: 店面在重修 }',
      ],
    ],
  },
  {
    name: 'how binding a clause is',
    file: 'counter-list',
    right: [
      ['obligation: should', 'obligation: may'],
      ['obligation: may, ', ''],
    ],
    wrong: [
      ['obligation: should', 'obligation: shall', '12:32 schema standard.clauses[2].obligation'],
      [
        'obligation: should',
        'obligation: 应当',
        '12:32 schema standard.clauses[2].obligation',
        '- { id: water, obligation: should, polarity: do, text: 备好饮用水 }',
      ],
      ['text: 备好饮用水', 'text: 必须备好饮用水', '12:60 words-and-fields standard.clauses[2].text'],
    ],
  },
];
