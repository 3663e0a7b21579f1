import type { MadeConstruct } from './construct.ts';

/** Who decides, who does it and how many there are. */
export const people: readonly MadeConstruct[] = [
  {
    name: 'who must agree together',
    kind: 'authority',
    lines: ['{ id: one, text: 一起签字, decides: [waiter, greeter], together: true }'],
    right: [
      ['together: true', 'together: false'],
      ['decides: [waiter, greeter]', 'decides: [waiter, greeter, service-director]'],
    ],
    wrong: [
      ['decides: [waiter, greeter]', 'decides: [waiter]', '9:59 schema standard.clauses[0].together'],
      [
        'together: true',
        'together: 是',
        '9:68 schema standard.clauses[0].together',
        '- { id: one, text: 一起签字, decides: [waiter, greeter], together: true }',
      ],
      ['decides: [waiter, greeter]', 'decides: [waiter, waiter]', '9:48 data-entries standard.clauses[0].decides[1]'],
    ],
  },
  {
    name: 'the cases a level is for',
    kind: 'authority',
    lines: ['{ id: one, text: 当场答应, decides: [waiter], cases: [goodwill], escalatesTo: [greeter] }'],
    right: [
      ['cases: [goodwill]', 'excludesCases: [late]'],
      ['cases: [goodwill]', 'condition: 有小票'],
    ],
    wrong: [
      [
        'cases: [goodwill]',
        'cases: [godwill]',
        '9:57 vocabulary-ids standard.clauses[0].cases[0]',
        '- { id: one, text: 当场答应, decides: [waiter], cases: [goodwill], escalatesTo: [greeter] }',
      ],
      [
        'cases: [goodwill]',
        'cases: [goodwill], excludesCases: [goodwill]',
        '9:84 authority-levels standard.clauses[0].excludesCases[0]',
      ],
      [
        'cases: [goodwill]',
        'cases: goodwill',
        '9:56 schema standard.clauses[0].cases',
        '- { id: one, text: 当场答应, decides: [waiter], cases: [goodwill], escalatesTo: [greeter] }',
      ],
    ],
  },
  {
    name: 'whom to ask who can decide',
    kind: 'authority',
    lines: [
      '{ id: one, text: 当场答应, decides: [waiter], amount: { value: 300, unit: CNY, ' +
        'comparator: at-most }, escalatesTo: [greeter] }',
      '{ id: two, text: 请示, decides: [greeter], amount: { value: 300, unit: CNY, comparator: more-than } }',
    ],
    right: [
      ['escalatesTo: [greeter]', 'escalatesTo: [greeter, service-director]'],
      ['value: 300, unit: CNY, comparator: at-most', 'min: 0, max: 300, unit: CNY'],
    ],
    wrong: [
      ['escalatesTo: [greeter]', 'escalatesTo: [waiter]', '9:119 authority-levels standard.clauses[0].escalatesTo[0]'],
      [
        'amount: { value: 300, unit: CNY, comparator: at-most }',
        'amount: 不超过 300 元',
        '9:57 schema standard.clauses[0].amount',
        '- { id: one, text: 当场答应, decides: [waiter], amount: { value: 300, unit: yuan, ' +
          'comparator: at-most }, escalatesTo: [greeter] }',
      ],
      [
        'value: 300, unit: CNY, comparator: more-than',
        'value: 500, unit: CNY, comparator: more-than',
        '10:65 authority-levels standard.clauses[1].amount.value',
      ],
    ],
  },
  {
    name: 'the fewest there are',
    kind: 'checklist',
    lines: ['{ id: one, text: 桌边有人, headcount: [{ role: waiter, people: 1, atLeast: 2, to: 4, of: 位客人 }] }'],
    right: [
      ['atLeast: 2, ', ''],
      ['people: 1, atLeast: 2', 'people: 2, atLeast: 3'],
    ],
    wrong: [
      ['atLeast: 2', 'atLeast: 0', '9:78 schema standard.clauses[0].headcount[0].atLeast'],
      [
        'atLeast: 2',
        'atLeast: 两人',
        '9:78 schema standard.clauses[0].headcount[0].atLeast',
        '- { id: one, text: 桌边有人, headcount: [{ role: waiter, people: 1, atLeast: 2, to: 4, of: 位客人 }] }',
      ],
      [
        'atLeast: 2',
        'at-least: 2',
        '9:69 schema standard.clauses[0].headcount[0].at-least',
        '- { id: one, text: 桌边有人, headcount: [{ role: waiter, people: 1, atLeast: 2, to: 4, of: 位客人 }] }',
      ],
    ],
  },
  {
    name: 'who does it, answers for it, stands in, is asked and told',
    kind: 'checklist',
    lines: [
      '{ id: one, text: 核对菜单, responsible: [waiter], accountable: [service-director], ' +
        'deputies: [greeter], consulted: [service-quality], informed: [all] }',
    ],
    right: [
      ['deputies: [greeter], ', ''],
      ['informed: [all]', 'informed: [greeter, service-quality]'],
    ],
    wrong: [
      [
        'accountable: [service-director]',
        'accountable: [service-director, service-quality]',
        '9:85 duties standard.clauses[0].accountable[1]',
      ],
      ['consulted: [service-quality]', 'consulted: [waiter]', '9:119 duties standard.clauses[0].consulted[0]'],
      [
        'responsible: [waiter]',
        'responsible: waitr',
        '9:43 schema standard.clauses[0].responsible',
        '- { id: one, text: 核对菜单, responsible: [waitr], accountable: [service-director], ' +
          'deputies: [greeter], consulted: [service-quality], informed: [all] }',
      ],
    ],
  },
  {
    name: 'who does a step together, and who signs',
    kind: 'procedure',
    lines: [
      '{ id: one, text: 打开保险柜, role: waiter, with: [greeter], signedBy: [waiter, greeter], forms: [valuables] }',
    ],
    right: [
      ['signedBy: [waiter, greeter], ', ''],
      ['with: [greeter]', 'with: [greeter, service-director]'],
    ],
    wrong: [
      ['with: [greeter]', 'with: [waiter]', '9:52 duties standard.clauses[0].with[0]'],
      [
        'signedBy: [waiter, greeter]',
        'signedBy: waiter、greeter',
        '9:72 schema standard.clauses[0].signedBy',
        '- { id: one, text: 打开保险柜, role: waiter, with: [greeter], signedBy: [waiter, greeter], forms: [valuables] }',
      ],
      [
        'forms: [valuables]',
        'forms: [valuable]',
        '9:99 vocabulary-ids standard.clauses[0].forms[0]',
        '- { id: one, text: 打开保险柜, role: waiter, with: [greeter], signedBy: [waiter, greeter], forms: [valuables] }',
      ],
    ],
  },
];
