import type { MadeConstruct } from './construct.ts';

/** How a step goes on, what is said, what may be used and what shows that it was done. */
export const ways: readonly MadeConstruct[] = [
  {
    name: 'a question and its answers',
    kind: 'procedure',
    lines: [
      '{ id: one, text: 有小票吗？, answers: [{ text: 有, to: two }, { text: 没有, to: done }] }',
      '{ id: two, text: 核对 }',
      '{ id: done, stage: exit, text: 办好 }',
    ],
    right: [
      ['text: 没有, to: done', 'text: 没有, standard: AP-03'],
      [', to: done }', ', to: done }, { text: 不知道, to: two }'],
    ],
    wrong: [
      ['text: 没有', 'text: 有', '9:71 procedure-flow standard.clauses[0].answers[1].text'],
      [', { text: 没有, to: done }', '', '9:40 schema standard.clauses[0].answers'],
      [
        'to: done',
        'to: dome',
        '9:79 references standard.clauses[0].answers[1].to',
        '- { id: one, text: 有小票吗？, answers: [{ text: 有, to: two }, { text: 没有, to: done }] }',
      ],
    ],
  },
  {
    name: 'back to an earlier step',
    kind: 'procedure',
    lines: [
      '{ id: one, text: 请客人输入密码 }',
      '{ id: two, text: 对吗？, answers: [{ text: 对, to: done }, { text: 不对, to: one }], ' +
        'repeats: { atMost: 3, to: stop } }',
      '{ id: done, stage: exit, text: 办好 }',
      '{ id: stop, stage: exit, text: 换别的办法 }',
    ],
    right: [
      ['atMost: 3', 'atMost: 2'],
      ['{ text: 不对, to: one }', '{ text: 不对, to: one }, { text: 不知道, to: stop }'],
    ],
    wrong: [
      [
        'atMost: 3',
        'times: 3',
        '10:97 schema standard.clauses[1].repeats.times',
        '- { id: two, text: 对吗？, answers: [{ text: 对, to: done }, { text: 不对, to: one }], ' +
          'repeats: { atMost: 3, to: stop } }',
      ],
      [
        'atMost: 3',
        'atMost: 三次',
        '10:105 schema standard.clauses[1].repeats.atMost',
        '- { id: two, text: 对吗？, answers: [{ text: 对, to: done }, { text: 不对, to: one }], ' +
          'repeats: { atMost: 3, to: stop } }',
      ],
      ['to: stop }', 'to: two }', '10:112 procedure-flow standard.clauses[1].repeats.to'],
    ],
  },
  {
    name: 'from a figure to a figure',
    kind: 'procedure',
    lines: [
      '{ id: one, text: 放凉, change: { from: { value: 60, unit: celsius }, to: { value: 21, ' +
        'unit: celsius } }, timeLimit: { value: 2, unit: hour } }',
    ],
    right: [
      ['value: 2, unit: hour', 'fraction: [1, 2], unit: hour'],
      ['value: 21', 'value: 20'],
    ],
    wrong: [
      ['value: 21', 'value: 60', '9:78 procedure-flow standard.clauses[0].change.to'],
      [
        '{ value: 60, unit: celsius }',
        '60 °C',
        '9:44 schema standard.clauses[0].change.from',
        '- { id: one, text: 放凉, change: { from: { value: 60, unit: celsius }, to: { value: 21, ' +
          'unit: celsius } }, timeLimit: { value: 2, unit: hour } }',
      ],
      ['value: 2, unit: hour', 'value: 2, unit: piece', '9:139 schema standard.clauses[0].timeLimit.unit'],
    ],
  },
  {
    name: 'in which language and how it is read',
    kind: 'phrasing',
    lines: [
      '{ id: one, polarity: do, situation: greeting, language: yue, reading: nei5 hou2, meaning: 您好, text: 你好 }',
    ],
    right: [
      ['reading: nei5 hou2, ', ''],
      ['language: yue', 'language: zh-HK'],
    ],
    wrong: [
      [
        'language: yue',
        'language: 粤语',
        '9:63 schema standard.clauses[0].language',
        '- { id: one, polarity: do, situation: greeting, language: yue, reading: nei5 hou2, meaning: 您好, text: 你好 }',
      ],
      ['language: yue, reading: nei5 hou2, ', '', '9:62 schema standard.clauses[0].meaning'],
      ['language: yue, ', '', '9:62 schema standard.clauses[0].reading'],
    ],
  },
  {
    name: 'at which attempt, and to whom',
    kind: 'phrasing',
    lines: ['{ id: one, polarity: do, situation: greeting, attempt: 1, caller: outside, text: 请再说一遍 }'],
    right: [
      ['attempt: 1', 'attempt: last'],
      ['caller: outside', 'caller: inside, occasion: on-duty'],
    ],
    wrong: [
      [
        'attempt: 1',
        'attempt: 第一次',
        '9:62 schema standard.clauses[0].attempt',
        '- { id: one, polarity: do, situation: greeting, attempt: 1, caller: outside, text: 请再说一遍 }',
      ],
      [
        'attempt: 1',
        'attempt: lst',
        '9:62 schema standard.clauses[0].attempt',
        '- { id: one, polarity: do, situation: greeting, attempt: last, caller: outside, text: 请再说一遍 }',
      ],
      [
        'caller: outside',
        'caller: 外线',
        '9:73 schema standard.clauses[0].caller',
        '- { id: one, polarity: do, situation: greeting, attempt: 1, caller: outside, text: 请再说一遍 }',
      ],
    ],
  },
  {
    name: 'what may be used, by name and colour',
    kind: 'checklist',
    lines: ["{ id: one, text: 丝巾, permitted: [{ name: 黑, swatch: '#000000' }, { name: 白 }] }"],
    right: [
      ["swatch: '#000000'", "swatch: '#101010'"],
      ['permitted', 'forbidden'],
    ],
    wrong: [
      [
        "'#000000'",
        "'000'",
        '9:59 schema standard.clauses[0].permitted[0].swatch',
        "- { id: one, text: 丝巾, permitted: [{ name: 黑, swatch: '#000000' }, { name: 白 }] }",
      ],
      [
        "[{ name: 黑, swatch: '#000000' }, { name: 白 }]",
        '黑、白',
        '9:39 schema standard.clauses[0].permitted',
        '- { id: one, text: 丝巾, permitted: [{ name: 黑 }, { name: 白 }] }',
      ],
      ['name: 白', 'name: 黑', '9:72 words-and-fields standard.clauses[0].permitted[1]'],
    ],
  },
  {
    name: 'how binding, and what shows it was done',
    kind: 'checklist',
    fields: 'scoring: { total: 2, pass: 1 }',
    lines: ['{ id: one, obligation: should, polarity: do, text: 擦台面, points: 2, evidence: [tick, photo] }'],
    right: [
      ['obligation: should', 'obligation: may'],
      ['points: 2', 'points: 2, details: [台面, 台边]'],
    ],
    wrong: [
      ['evidence: [tick, photo]', 'evidence: [tick, tick]', '10:91 data-entries standard.clauses[0].evidence[1]'],
      [
        'evidence: [tick, photo]',
        'evidence: 打勾',
        '10:84 schema standard.clauses[0].evidence',
        '- { id: one, obligation: should, polarity: do, text: 擦台面, points: 2, evidence: [tick] }',
      ],
      ['pass: 1', 'pass: 50%', '8:30 schema standard.scoring.pass'],
      [
        'points: 2',
        'points: 2 分',
        '10:71 schema standard.clauses[0].points',
        '- { id: one, obligation: should, polarity: do, text: 擦台面, points: 2, evidence: [tick, photo] }',
      ],
    ],
  },
  {
    name: 'a place where no place is',
    kind: 'checklist',
    lines: ['{ id: one, text: 登记, where: { store: [north], region: [city] } }'],
    right: [
      ['store: [north], ', ''],
      [', region: [city]', ''],
    ],
    wrong: [
      ['region: [city]', 'region: [county]', '9:61 where-when standard.clauses[0].where.region'],
      [
        'region: [city]',
        'region: [市区]',
        '9:62 where-when standard.clauses[0].where.region[0]',
        '- { id: one, text: 登记, where: { store: [north], region: [city] } }',
      ],
      [
        'region: [city]',
        'region: city',
        '9:61 schema standard.clauses[0].where.region',
        '- { id: one, text: 登记, where: { store: [north], region: [city] } }',
      ],
    ],
  },
];
