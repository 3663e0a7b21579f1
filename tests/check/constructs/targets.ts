import type { MadeConstruct } from './construct.ts';

/** What is promised, who is told, what is kept and when somebody is there. */
export const targets: readonly MadeConstruct[] = [
  {
    name: 'whom to tell after how long',
    kind: 'response-time',
    fields:
      'target: { value: 15, unit: minute }\ntimed: first-reply\nescalation: [{ after: { value: 20, ' +
      'unit: minute }, to: greeter }, { after: { value: 1, unit: hour }, to: service-director }]',
    lines: ['{ id: one, text: 客人多, remedy: 加人 }'],
    right: [
      ['[{ after: { value: 20, unit: minute }, to: greeter }', '[greeter'],
      ['value: 20, unit: minute', 'fraction: [1, 2], unit: hour'],
    ],
    wrong: [
      [
        '{ value: 20, unit: minute }',
        '20 分钟',
        '10:25 schema standard.escalation[0].after',
        'escalation: [{ after: { value: 20, unit: minute }, to: greeter }, { after: { value: 1, ' +
          'unit: hour }, to: service-director }]',
      ],
      ['value: 1, unit: hour', 'value: 20, unit: minute', '10:78 schema standard.escalation[1].after'],
      [
        'to: greeter',
        'role: greeter',
        '10:54 schema standard.escalation[0].role',
        'escalation: [{ after: { value: 20, unit: minute }, to: greeter }, { after: { value: 1, ' +
          'unit: hour }, to: service-director }]',
      ],
      ['value: 20, unit: minute', 'value: 20, unit: piece', '10:44 schema standard.escalation[0].after.unit'],
    ],
  },
  {
    name: 'what a line of targets is for',
    kind: 'response-time',
    fields: 'timed: first-reply',
    lines: [
      '{ id: one, text: 答复, cases: [late], channels: [phone], stages: [{ stage: answer, ' +
        'within: { value: 3, unit: workday } }] }',
    ],
    right: [
      ['cases: [late], channels: [phone]', 'key: 一级, startsWhen: 收到投诉时'],
      ['channels: [phone]', 'grades: [a]'],
    ],
    wrong: [
      [
        'cases: [late]',
        'cases: [lat]',
        '10:36 vocabulary-ids standard.clauses[0].cases[0]',
        '- { id: one, text: 答复, cases: [late], channels: [phone], stages: [{ stage: answer, ' +
          'within: { value: 3, unit: workday } }] }',
      ],
      [
        'stage: answer',
        'stage: 答复',
        '10:80 schema standard.clauses[0].stages[0].stage',
        '- { id: one, text: 答复, cases: [late], channels: [phone], stages: [{ stage: answer, ' +
          'within: { value: 3, unit: workday } }] }',
      ],
      [
        '{ value: 3, unit: workday }',
        '3 个工作日内',
        '10:96 schema standard.clauses[0].stages[0].within',
        '- { id: one, text: 答复, cases: [late], channels: [phone], stages: [{ stage: answer, ' +
          'within: { value: 3, unit: workday } }] }',
      ],
    ],
  },
  {
    name: 'how long it may be extended',
    kind: 'response-time',
    fields: 'timed: first-reply',
    lines: [
      '{ id: one, text: 答复, key: 一级, stages: [{ stage: answer, within: { value: 3, ' +
        'unit: workday } }], extension: { by: { value: 20, unit: workday }, agreedBy: [greeter] } }',
    ],
    right: [
      [', agreedBy: [greeter]', ', customerAgrees: true'],
      ['value: 20, unit: workday', 'value: 2, unit: week'],
    ],
    wrong: [
      [
        '{ value: 20, unit: workday }',
        '20 个工作日',
        '10:120 schema standard.clauses[0].extension.by',
        '- { id: one, text: 答复, key: 一级, stages: [{ stage: answer, within: { value: 3, ' +
          'unit: workday } }], extension: { by: { value: 20, unit: workday }, agreedBy: [greeter] } }',
      ],
      ['value: 20, unit: workday', 'value: 20, unit: piece', '10:139 schema standard.clauses[0].extension.by.unit'],
      [
        'agreedBy: [greeter]',
        'agreedBy: greeter',
        '10:160 schema standard.clauses[0].extension.agreedBy',
        '- { id: one, text: 答复, key: 一级, stages: [{ stage: answer, within: { value: 3, ' +
          'unit: workday } }], extension: { by: { value: 20, unit: workday }, agreedBy: [greeter] } }',
      ],
    ],
  },
  {
    name: 'who is told when it is missed',
    kind: 'response-time',
    fields: 'timed: first-reply',
    lines: [
      '{ id: one, text: 答复, key: 一级, stages: [{ stage: answer, within: { value: 3, ' +
        'unit: workday } }], missed: { tells: [waiter], told: [greeter], within: { value: 1, ' +
        'unit: hour } } }',
    ],
    right: [
      ['tells: [waiter], ', ''],
      [', within: { value: 1, unit: hour }', ', owed: [{ value: 1, unit: piece }]'],
    ],
    wrong: [
      ['tells: [waiter], told: [greeter], ', '', '10:121 schema standard.clauses[0].missed.within'],
      ['value: 1, unit: hour', 'value: 1, unit: piece', '10:173 schema standard.clauses[0].missed.within.unit'],
      [
        '{ tells: [waiter], told: [greeter], within: { value: 1, unit: hour } }',
        '{}',
        '10:111 schema standard.clauses[0].missed',
      ],
      [
        'tells: [waiter], told: [greeter], within: { value: 1, unit: hour }',
        'credit: 10%',
        '10:121 schema standard.clauses[0].missed.credit',
        '- { id: one, text: 答复, key: 一级, stages: [{ stage: answer, within: { value: 3, ' +
          'unit: workday } }], missed: { credit: [{ value: 10, unit: percent }] } }',
      ],
    ],
  },
  {
    name: 'a share of a stage',
    kind: 'response-time',
    fields: 'timed: first-reply',
    lines: [
      '{ id: one, text: 接起来, key: 一级, stages: [{ stage: answer, within: { value: 20, unit: second }, ' +
        'share: { value: 80, unit: percent }, over: month }] }',
    ],
    right: [
      ['value: 80, unit: percent', 'fraction: [4, 5], unit: whole'],
      [' }, over: month }', ' }, over: month }, { stage: answer, within: { value: 60, unit: second } }'],
    ],
    wrong: [
      [
        '{ value: 80, unit: percent }',
        '80%',
        '10:108 schema standard.clauses[0].stages[0].share',
        '- { id: one, text: 接起来, key: 一级, stages: [{ stage: answer, within: { value: 20, ' +
          'unit: second }, share: { value: 80, unit: percent }, over: month }] }',
      ],
      ['over: month', 'over: 每月', '10:144 schema standard.clauses[0].stages[0].over'],
      [
        'over: month',
        'over: any 15 minutes',
        '10:144 schema standard.clauses[0].stages[0].over',
        '- { id: one, text: 接起来, key: 一级, stages: [{ stage: answer, within: { value: 20, unit: second }, share: ' +
          '{ value: 80, unit: percent }, over: { count: 15, unit: minute } }] }',
      ],
      ['value: 80', 'value: 180', '10:117 schema standard.clauses[0].stages[0].share.value'],
    ],
  },
  {
    name: 'how long a form is kept, and from when',
    file: 'vocabulary/forms.yml',
    text:
      'entries:\n  - id: valuables\n    zh: 寄存单\n    en: Receipt\n    keepFor: { value: 6, ' +
      'unit: month }\n    keptFrom: { zh: 最后一次就诊, en: the last visit }\n',
    right: [
      ['value: 6, unit: month', 'value: 1, unit: year'],
      ['    keptFrom: { zh: 最后一次就诊, en: the last visit }\n', '    customerSigns: true\n'],
    ],
    wrong: [
      ['{ value: 6, unit: month }', '六个月', '5:14 schema entries[0].keepFor', 'keepFor: { value: 6, unit: month }'],
      ['    keepFor: { value: 6, unit: month }\n', '', '5:15 schema entries[0].keptFrom'],
      [
        'keptFrom:',
        'keptform:',
        '6:5 schema entries[0].keptform',
        'keptFrom: { zh: 最后一次就诊, en: the last visit }',
      ],
      ['value: 6', 'value: 0', '5:14 schema entries[0].keepFor'],
    ],
  },
  {
    name: 'opening hours',
    file: 'vocabulary/hours.yml',
    text:
      'entries:\n  - { id: hotline, zh: 热线, en: Hotline, ' +
      'always: true }\n  - id: desk\n    zh: 柜台\n    en: Desk\n    week: [{ days: [mon, tue], ' +
      "from: '09:00', to: '18:00' }]\n    closedOn: [new-year]\n    special: [{ date: 2026-12-25, " +
      'closed: true }]\n',
    right: [
      ["days: [mon, tue], from: '09:00', to: '18:00'", "days: [fri, sat], from: '18:00', to: '02:00'"],
      ['closed: true', "from: '09:00', to: '12:00'"],
    ],
    wrong: [
      [
        '[mon, tue]',
        'mon-fri',
        '6:20 schema entries[1].week[0].days',
        "week: [{ days: [mon, tue, wed, thu, fri], from: '09:00', to: '18:00' }]",
      ],
      [
        "from: '09:00'",
        'from: 9点',
        '6:38 schema entries[1].week[0].from',
        "week: [{ days: [mon, tue], from: '09:00', to: '18:00' }]",
      ],
      ['closedOn: [new-year]', 'closedOn: new-year', '7:15 schema entries[1].closedOn', 'closedOn: [new-year]'],
      ['    week:', '    always: true\n    week:', '6:13 schema entries[1].always'],
    ],
  },
  {
    name: 'places that belong to others',
    file: 'vocabulary/axes.yml',
    text:
      'axes:\n  - id: region\n    zh: 地区\n    en: Region\n    values: [{ id: city, zh: 市区, ' +
      'en: City }]\n  - id: store\n    zh: 门店\n    en: Store\n    values:\n      - { id: north, ' +
      'zh: 北店, en: North, partOf: { region: city } }\n      - { id: south, zh: 南店, en: South }\n',
    right: [
      [', partOf: { region: city }', ''],
      ['en: South }', 'en: South, partOf: { region: city } }'],
    ],
    wrong: [
      [
        'region: city',
        'region: ctiy',
        '10:59 where-when axes[1].values[0].partOf.region',
        '- { id: north, zh: 北店, en: North, partOf: { region: city } }',
      ],
      ['region: city', 'store: south', '10:58 where-when axes[1].values[0].partOf.store'],
      [
        'region: city',
        'regoin: city',
        '10:51 where-when axes[1].values[0].partOf.regoin',
        '- { id: north, zh: 北店, en: North, partOf: { region: city } }',
      ],
    ],
  },
];
