import type { Construct } from './construct.ts';

/** What is promised by when, and how a procedure goes on. */
export const promises: readonly Construct[] = [
  {
    name: 'answers by amount',
    file: 'paying-back',
    right: [
      ['value: 100, unit: USD, comparator: less-than', 'min: 0, max: 100, unit: USD'],
      ['text: 小额, amount: { value: 100, unit: USD, comparator: less-than }', 'text: 小额'],
    ],
    wrong: [
      [
        'value: 100, unit: USD, comparator: at-least',
        'value: 200, unit: USD, comparator: at-least',
        '17:33 procedure-flow standard.clauses[1].answers[1].amount',
      ],
      [
        'value: 100, unit: USD, comparator: at-least',
        'value: 50, unit: USD, comparator: at-least',
        '17:33 procedure-flow standard.clauses[1].answers[1].amount',
      ],
      [
        'value: 100, unit: USD, comparator: at-least',
        'value: 100, unit: 美元, comparator: at-least',
        '17:53 schema standard.clauses[1].answers[1].amount.unit',
        '{ text: 大额, amount: { value: 100, unit: USD, comparator: at-least }, to: cheque },',
      ],
    ],
  },
  {
    name: 'refund and credit',
    file: 'missed-promise',
    right: [
      ['credit: [{ value: 10, unit: percent }]', 'credit: [{ value: 10, unit: percent }, { value: 50, unit: CNY }]'],
      ['refund: [{ value: 100, unit: percent }], ', ''],
    ],
    wrong: [
      [
        'credit: [{ value: 10, unit: percent }]',
        'credit: { value: 10, unit: percent }',
        '16:68 schema standard.clauses[0].missed.credit',
        'missed: { refund: [{ value: 100, unit: percent }], credit: [{ value: 10, unit: ' +
          'percent }], tells: [manager] },',
      ],
      [
        'value: 100, unit: percent',
        'value: 100, unit: per-cent',
        '16:48 schema standard.clauses[0].missed.refund[0].unit',
      ],
      ['下月的账上抵扣', '下月的账上抵扣 20%', '17:34 figures standard.clauses[0].remedy'],
    ],
  },
  {
    name: 'from a figure to a figure, and limits that add up',
    file: 'cooling',
    right: [
      ['value: 4, unit: hour', 'value: 3, unit: hour'],
      ['to: { value: 5, unit: celsius }', 'to: { value: 4, unit: celsius }'],
    ],
    wrong: [
      [
        'to: { value: 5, unit: celsius }',
        'to: { value: 41, unit: fahrenheit }',
        '21:78 schema standard.clauses[1].change.to.unit',
      ],
      ['value: 4, unit: hour', 'value: 5, unit: hour', '9:23 procedure-flow standard.timeLimit.value'],
      ['from: { value: 21, unit: celsius }, ', '', '21:50 schema standard.clauses[1].change.from'],
    ],
  },
  {
    name: 'so many tries at most',
    file: 'right-patient',
    right: [
      ['atMost: 2', 'atMost: 3'],
      ['answers: [{ text: 对得上, to: give }', 'answers: [{ text: 都对得上, to: give }'],
    ],
    wrong: [
      [
        'to: stop }',
        'to: stpo }',
        '15:35 references standard.clauses[0].repeats.to',
        'repeats: { atMost: 2, to: stop },',
      ],
      ['atMost: 2', 'atMost: 0', '15:28 schema standard.clauses[0].repeats.atMost'],
      ['atMost: 2, ', '', '15:28 schema standard.clauses[0].repeats.atMost'],
    ],
  },
  {
    name: 'a form that is filed',
    file: 'vocabulary/forms.yml',
    right: [
      ['keepFor: { value: 6, unit: month }', 'keepFor: { value: 1, unit: year }\n    customerSigns: true'],
      ['file: /media/valuables.pdf', 'file: /media/table-plan.pdf'],
    ],
    wrong: [
      [
        'value: 6, unit: month',
        'value: 6, unit: 个月',
        '6:32 schema entries[0].keepFor.unit',
        'keepFor: { value: 6, unit: month }',
      ],
      [
        'signedBy: [clerk, supervisor]',
        'signedBy: [clerk, supervisr]',
        '7:23 vocabulary-ids entries[0].signedBy[1]',
        'signedBy: [clerk, supervisor]',
      ],
      ['file: /media/valuables.pdf', 'file: /media/receipt.pdf', '8:11 media entries[0].file'],
    ],
  },
  {
    name: 'a share within a limit over a period',
    file: 'calls-answered',
    right: [
      ['over: quarter', 'over: month'],
      [', over: quarter', ''],
    ],
    wrong: [
      [
        'value: 80, unit: percent',
        'value: 180, unit: percent',
        '16:82 schema standard.clauses[0].stages[0].share.value',
      ],
      ['share: { value: 80, unit: percent }, ', '', '16:72 schema standard.clauses[0].stages[0].over'],
      ['value: 20, unit: second', 'value: 20, unit: piece', '16:56 schema standard.clauses[0].stages[0].within.unit'],
    ],
  },
  {
    name: 'stages, pauses and an extension',
    file: 'written-complaints',
    right: [
      ['customerAgrees: true', 'customerAgrees: false'],
      ['pauses: [等顾客补材料]', 'pauses: [等顾客补材料, 等保险公司]'],
    ],
    wrong: [
      [
        'agreedBy: [manager]',
        'agreedBy: [mananger]',
        '36:67 vocabulary-ids standard.clauses[1].extension.agreedBy[0]',
        'extension: { by: { value: 20, unit: workday }, agreedBy: [manager], customerAgrees: true },',
      ],
      [
        'stage: answer, within: { value: 5',
        'stage: answer, within: { value: 2',
        '22:38 commitments standard.clauses[0].stages[1].within',
      ],
      [
        'pauses: [等顾客补材料]',
        'pauses: 等顾客补材料',
        '35:17 schema standard.clauses[1].pauses',
        'pauses: [等顾客补材料],',
      ],
    ],
  },
];
