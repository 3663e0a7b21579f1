import type { Construct } from './construct.ts';

/** What may be chosen, what is shown and said, and what it rests on. */
export const shown: readonly Construct[] = [
  {
    name: 'a colour that matches',
    file: 'make-up',
    right: [
      ['matches: [uniform]', 'matches: [uniform, jacket]'],
      ['matches: [uniform]', 'matches: [hat]'],
    ],
    wrong: [
      [
        'matches: [uniform]',
        'matches: [unifrom]',
        '15:19 vocabulary-ids standard.clauses[0].matches[0]',
        'matches: [uniform],',
      ],
      ['matches: [uniform]', 'matches: []', '15:9 schema standard.clauses[0].matches'],
      ['matches: [uniform]', 'matches: uniform', '15:18 schema standard.clauses[0].matches', 'matches: [uniform],'],
    ],
  },
  {
    name: 'what may be chosen',
    file: 'make-up',
    right: [
      ["{ name: 酒红, swatch: '#7b1e3a' }", '{ name: 酒红 }'],
      [
        "forbidden: [{ name: 黑, swatch: '#000000' }]",
        "forbidden: [{ name: 黑, swatch: '#000000' }, { name: 荧光绿 }]",
      ],
    ],
    wrong: [
      [
        "swatch: '#7b1e3a'",
        "swatch: '#7b1'",
        '16:41 schema standard.clauses[0].permitted[0].swatch',
        "permitted: [{ name: 酒红, swatch: '#77bb11' }, { name: 豆沙, swatch: '#b5656b' }],",
      ],
      [
        "forbidden: [{ name: 黑, swatch: '#000000' }]",
        'forbidden: [{ name: 透明 }]',
        '24:21 words-and-fields standard.clauses[1].forbidden[0]',
      ],
      [
        '{ name: 透明 }',
        '透明',
        '23:21 schema standard.clauses[1].permitted[0]',
        "permitted: [{ name: 透明 }, { name: 裸粉, swatch: '#e8c4b8' }],",
      ],
    ],
  },
  {
    name: 'pictures of a clause',
    file: 'right-pack',
    right: [
      ['/media/bunch.svg', '/media/one-flower.svg'],
      [', shows: right },\n            { file: /media/bunch', ' },\n            { file: /media/bunch'],
    ],
    wrong: [
      [
        '/media/bunch.svg',
        '/media/bunchs.svg',
        '17:21 media standard.clauses[0].media[1].file',
        '{ file: /media/bunch.svg, alt: 盒面堆满了花, shows: wrong },',
      ],
      [', alt: 盒面堆满了花', '', '17:51 schema standard.clauses[0].media[1].alt'],
      [
        'shows: wrong',
        'shows: 错误',
        '17:59 schema standard.clauses[0].media[1].shows',
        '{ file: /media/bunch.svg, alt: 盒面堆满了花, shows: wrong },',
      ],
    ],
  },
  {
    name: 'attached files',
    file: 'right-pack',
    right: [
      ['name: 包装步骤图', 'name: 步骤'],
      ['attachments: [{ file: /media/table-plan.pdf, name: 包装步骤图 }],', ''],
    ],
    wrong: [
      [
        '/media/table-plan.pdf',
        '/media/tabel-plan.pdf',
        '20:31 media standard.clauses[0].attachments[0].file',
        'attachments: [{ file: /media/table-plan.pdf, name: 包装步骤图 }],',
      ],
      ['/media/table-plan.pdf', '/media/ribbon.mp4', '20:31 media standard.clauses[0].attachments[0].file'],
      ['/media/table-plan.pdf', 'table-plan.pdf', '20:31 schema standard.clauses[0].attachments[0].file'],
    ],
  },
  {
    name: 'first, second and last attempt',
    file: 'phone-lines',
    right: [
      ['attempt: last', 'attempt: 4'],
      ['attempt: 3', 'attempt: 2'],
    ],
    wrong: [
      ['attempt: 2', 'attempt: 12', '22:64 schema standard.clauses[5].attempt'],
      ['attempt: 3', 'attempt: 4', '23:63 attempts standard.clauses[6].attempt'],
      [
        'attempt: last',
        'attempt: 最后',
        '24:62 schema standard.clauses[7].attempt',
        '- { id: last, polarity: do, situation: refusal, attempt: last, text: 我请经理来跟您说。 }',
      ],
    ],
  },
  {
    name: 'a line in another language',
    file: 'phone-lines',
    right: [
      ['language: yue, meaning', 'language: yue, reading: m4 goi1 dang2 zan6, meaning'],
      ['language: yue', 'language: zh-HK'],
    ],
    wrong: [
      [
        'language: yue',
        'language: 粤语',
        '12:71 schema standard.clauses[2].language',
        '- { id: cantonese, polarity: do, situation: phone-call, language: yue, meaning: 请稍等一下, text: 唔该等阵。 }',
      ],
      ['language: yue, meaning', 'reading: m4 goi1, meaning', '12:70 schema standard.clauses[2].reading'],
      [
        'caller: outside',
        'caller: outsdie',
        '10:67 schema standard.clauses[0].caller',
        '- { id: outside, polarity: do, situation: phone-call, caller: outside, wording: ' +
          "fixed, text: '您好，{hotel}。' }",
      ],
    ],
  },
  {
    name: 'a law with its days and articles',
    file: 'basis.yml',
    right: [
      ['validTo: 2031-12-31', 'validTo: 2032-12-31'],
      ['kind: law', 'kind: contract'],
    ],
    wrong: [
      ['validTo: 2031-12-31', 'validTo: 2023-12-31', '11:14 schema documents[1].validTo'],
      ['https://law.example', 'http://law.example', '9:14 schema documents[1].address'],
      ['kind: law', 'kind: 法规', '5:11 schema documents[1].kind'],
    ],
  },
  {
    name: 'a clause that rests on an article',
    file: 'allergens',
    right: [
      ["basis: ['food-code#36.2']", 'basis: [food-code]'],
      ["basis: ['food-code#36.2']", "basis: ['food-code#36.2', house]"],
    ],
    wrong: [
      [
        'food-code#36.2',
        'food-code#37.2',
        '10:75 vocabulary-ids standard.clauses[0].basis[0]',
        '- { id: sign, polarity: do, text: 在菜单上写明过敏原, legalRisk: true, basis: [food-code#36.2] }',
      ],
      [
        'food-code#36.2',
        'foodcode#36.2',
        '10:75 vocabulary-ids standard.clauses[0].basis[0]',
        '- { id: sign, polarity: do, text: 在菜单上写明过敏原, legalRisk: true, basis: [food-code#36.2] }',
      ],
      [
        'legalRisk: true',
        'legalRisk: 是',
        '10:61 schema standard.clauses[0].legalRisk',
        "- { id: sign, polarity: do, text: 在菜单上写明过敏原, legalRisk: true, basis: ['food-code#36.2'] }",
      ],
    ],
  },
];
