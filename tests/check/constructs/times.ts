import type { MadeConstruct } from './construct.ts';

/** How often, how far from an event, and at what time. */
export const times: readonly MadeConstruct[] = [
  {
    name: 'how many times in a period',
    kind: 'visit-frequency',
    lines: ['{ id: one, grade: a, every: { times: 6, unit: month }, text: 上门拜访 }'],
    right: [
      ['times: 6', 'times: { min: 4, max: 6 }'],
      ['times: 6, unit: month', 'times: 2, count: 2, unit: week, comparator: at-least'],
    ],
    wrong: [
      [
        'times: 6',
        'times: 4~6',
        '9:44 schema standard.clauses[0].every.times',
        '- { id: one, grade: a, every: { times: { min: 4, max: 6 }, unit: month }, text: 上门拜访 }',
      ],
      [
        'times: 6',
        'times: 两次',
        '9:44 schema standard.clauses[0].every.times',
        '- { id: one, grade: a, every: { times: 2, unit: month }, text: 上门拜访 }',
      ],
      [
        '{ times: 6, unit: month }',
        '每月至少 6 次',
        '9:35 schema standard.clauses[0].every',
        '- { id: one, grade: a, every: { times: 6, unit: month, comparator: at-least }, text: 上门拜访 }',
      ],
    ],
  },
  {
    name: 'once in so long',
    kind: 'visit-frequency',
    lines: ['{ id: one, grade: a, every: { count: 2, unit: month }, text: 上门拜访 }'],
    right: [
      ['count: 2, unit: month', 'unit: quarter'],
      ['count: 2, unit: month', 'count: 2, unit: week, comparator: about'],
    ],
    wrong: [
      [
        'count: 2',
        'count: -2',
        '9:44 schema standard.clauses[0].every.count',
        '- { id: one, grade: a, every: { count: 2, unit: month }, text: 上门拜访 }',
      ],
      [
        '{ count: 2, unit: month }',
        'monthly',
        '9:35 schema standard.clauses[0].every',
        '- { id: one, grade: a, every: { unit: month }, text: 上门拜访 }',
      ],
      [
        'unit: month',
        'unit: month, comparator: 至少',
        '9:72 schema standard.clauses[0].every.comparator',
        '- { id: one, grade: a, every: { count: 2, unit: month, comparator: at-least }, text: 上门拜访 }',
      ],
    ],
  },
  {
    name: 'so long before or after an event',
    kind: 'visit-frequency',
    lines: ['{ id: one, trigger: event, event: 开户, offset: { count: 7, unit: day, side: within }, text: 打电话 }'],
    right: [
      ['side: within', 'side: after'],
      ['trigger: event, event: 开户', 'trigger: holiday'],
    ],
    wrong: [
      [
        '{ count: 7, unit: day, side: within }',
        '7 天内',
        '9:53 schema standard.clauses[0].offset',
        '- { id: one, trigger: event, event: 开户, offset: { count: 7, unit: day, side: within }, text: 打电话 }',
      ],
      [
        'side: within',
        'side: 以内',
        '9:82 schema standard.clauses[0].offset.side',
        '- { id: one, trigger: event, event: 开户, offset: { count: 7, unit: day, side: within }, text: 打电话 }',
      ],
      [
        'count: 7',
        'value: 7',
        '9:55 schema standard.clauses[0].offset.value',
        '- { id: one, trigger: event, event: 开户, offset: { count: 7, unit: day, side: within }, text: 打电话 }',
      ],
    ],
  },
  {
    name: 'a time of day, of the week and of all',
    kind: 'checklist',
    lines: ["{ id: one, text: 关好窗, when: { weekdays: [mon, tue], hours: { from: '22:00', to: '06:00' } } }"],
    right: [
      ["hours: { from: '22:00', to: '06:00' }", 'from: 2026-05-01, until: 2026-09-30'],
      ['weekdays: [mon, tue], ', ''],
    ],
    wrong: [
      [
        "{ from: '22:00', to: '06:00' }",
        "'22:00-06:00'",
        '9:66 schema standard.clauses[0].when.hours',
        "- { id: one, text: 关好窗, when: { weekdays: [mon, tue], hours: { from: '22:00', to: '06:00' } } }",
      ],
      [
        '[mon, tue]',
        '周一至周五',
        '9:47 schema standard.clauses[0].when.weekdays',
        '- { id: one, text: 关好窗, when: { weekdays: [mon, tue, wed, thu, fri], ' +
          "hours: { from: '22:00', to: '06:00' } } }",
      ],
      ['[mon, tue]', '[mon, mon]', '9:53 data-entries standard.clauses[0].when.weekdays[1]'],
    ],
  },
  {
    name: 'a season',
    kind: 'checklist',
    lines: ['{ id: one, text: 开冷气, when: { season: { from: 05-01, to: 09-30 } } }'],
    right: [
      ['from: 05-01, to: 09-30', 'from: 11-01, to: 03-31'],
      ['to: 09-30 }', 'to: 09-30 }, weekdays: [sat, sun]'],
    ],
    wrong: [
      [
        'from: 05-01',
        'from: 5月1日',
        '9:53 schema standard.clauses[0].when.season.from',
        '- { id: one, text: 开冷气, when: { season: { from: 05-01, to: 09-30 } } }',
      ],
      [
        'from: 05-01',
        'from: 2026-05-01',
        '9:53 schema standard.clauses[0].when.season.from',
        '- { id: one, text: 开冷气, when: { season: { from: 05-01, to: 09-30 } } }',
      ],
      ['to: 09-30', 'to: 09-31', '9:64 schema standard.clauses[0].when.season.to'],
    ],
  },
];
