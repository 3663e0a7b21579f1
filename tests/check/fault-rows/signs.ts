import { type FaultRow, type Files, good, path, withFault } from '../helpers/faulty-page.ts';

const rule = 'frontmatter-syntax';
const clause = '    - { id: front, polarity: do, part: hair, text: 前面的头发留在眉毛以上 }';
const inBraces = (text: string) => clause.replace('前面的头发留在眉毛以上', text);
const words = (list: string) => withFault('aliases: [头发, 刘海, 染发, 光头]', `aliases: ${list}`);
const settings = (colours: string): Files => ({
  [path]: good,
  'site.yml': `brand: { zh: 甲, en: A }
tagline: { zh: 乙, en: B }
colours: ${colours}
languages: [zh, en]
authority: zh
baseUrl: https://standards.example.com
timeZone: Asia/Shanghai
popularSearches: { zh: [甲乙], en: [ab] }
linkHosts: [standards.example.com]
`,
});

/** Texts that begin with a sign of YAML, in braces, in brackets, behind a field and as an entry of a list. */
const atStart = [...'@*&!%`|>'].flatMap((sign): FaultRow[] => [
  {
    fault: `${sign} at the start of a text in braces`,
    files: withFault(clause, inBraces(`${sign}前面的头发`)),
    rule,
    at: [9, 52],
    corrected: inBraces(`"${sign}前面的头发"`),
  },
  {
    fault: `${sign} at the start of an entry in brackets`,
    files: words(`[${sign}头发, 刘海, 染发, 光头]`),
    rule,
    at: [20, 13],
    corrected: `  aliases: ["${sign}头发", 刘海, 染发, 光头]`,
  },
  {
    fault: `${sign} at the start of a line`,
    files: withFault('description: 前不遮眉。', `description: ${sign}前不遮眉。`),
    rule,
    at: [3, 14],
    corrected: `description: "${sign}前不遮眉。"`,
  },
]);

/** What is opened and never closed: closed where the file then reads best, or taken out. */
const open = [...'"\'[{'].flatMap((sign): FaultRow[] => {
  const isQuote = sign === '"' || sign === "'";
  const closed = (text: string) => (isQuote ? `${sign}${text}${sign}` : text);
  return [
    {
      fault: `${sign} left open in braces`,
      files: withFault(clause, inBraces(`${sign}前面的头发`)),
      rule,
      at: [9, 52],
      corrected: inBraces(closed('前面的头发')),
    },
    {
      fault: `${sign} left open before another field`,
      files: withFault(clause, `    - { id: front, text: ${sign}前面的头发, polarity: do, part: hair }`),
      rule,
      at: [9, 26],
      corrected: `    - { id: front, text: ${closed('前面的头发')}, polarity: do, part: hair }`,
    },
    {
      fault: `${sign} left open in brackets`,
      files: words(`[${sign}头发, 刘海, 染发, 光头]`),
      rule,
      at: [20, 13],
      corrected: `  aliases: [${closed('头发')}, 刘海, 染发, 光头]`,
    },
    {
      fault: `${sign} left open in a line`,
      files: withFault('description: 前不遮眉。', `description: ${sign}前不遮眉。`),
      rule,
      at: [3, 14],
      corrected: `description: ${closed('前不遮眉。')}`,
    },
  ];
});

const colours = (fault: string, written: string, at: [number, number], corrected: string): FaultRow => ({
  fault,
  files: settings(written),
  file: 'site.yml',
  rule,
  at,
  corrected,
});

/** Signs that YAML takes for its own where they begin a text, or stand behind a blank. */
export const signFaults: FaultRow[] = [
  ...atStart,
  ...open,
  ...[
    ['title: 男', 'title: [注]男', [2, 8], 'title: "[注]男员工发型"'] as const,
    ['description: 前', 'description: [重要] 前', [3, 14], 'description: "[重要] 前不遮眉。"'] as const,
    ['title: 男', 'title: {company}男', [2, 8], 'title: "{company}男员工发型"'] as const,
  ].map(([from, to, at, corrected]): FaultRow => ({
    fault: `${to} behind a field`,
    files: withFault(from, to),
    rule,
    at: [...at],
    corrected,
  })),
  ...['[注]头发', '@头发', '*头发*', '{company}好'].map((entry): FaultRow => ({
    fault: `${entry} as an entry of a list`,
    files: words(`\n    - ${entry}\n    - 刘海\n    - 染发\n    - 光头`),
    rule,
    at: [21, 7],
    corrected: `    - "${entry}"`,
  })),
  {
    fault: 'a text in data that begins with a word in brackets',
    files: {
      [path]: good,
      'terms/x.yml': `terms:
  - id: a
    term: { zh: 甲, en: A }
    definition:
      zh: [注]甲。
      en: A.
    basis: [house]
`,
    },
    file: 'terms/x.yml',
    rule,
    at: [5, 11],
    corrected: '      zh: "[注]甲。"',
  },
  colours(
    'two colours without quotes',
    '{ light: #7a3b1f, dark: #8fc1ea }',
    [3, 19],
    'colours: { light: "#7a3b1f", dark: "#8fc1ea" }',
  ),
  colours(
    'one colour without quotes',
    "{ light: '#7a3b1f', dark: #8fc1ea }",
    [3, 36],
    `colours: { light: '#7a3b1f', dark: "#8fc1ea" }`,
  ),
  colours(
    'a colour without quotes on its line',
    "\n  light: #7a3b1f\n  dark: '#8fc1ea'",
    [4, 10],
    '  light: "#7a3b1f"',
  ),
  colours(
    'a colour without quotes in braces over lines',
    "{\n    light: #7a3b1f,\n    dark: '#8fc1ea',\n  }",
    [4, 12],
    '    light: "#7a3b1f",',
  ),
  {
    fault: 'two # in braces',
    files: withFault(clause, '    - { id: front, polarity: do, part: hair, text: 按 #3 键, except: 按 #4 键 }'),
    rule,
    at: [9, 54],
    corrected: '    - { id: front, polarity: do, part: hair, text: "按 #3 键", except: "按 #4 键" }',
  },
  {
    fault: 'two # in brackets',
    files: words('[头发 #1, 刘海, 染发 #2, 光头]'),
    rule,
    at: [20, 16],
    corrected: '  aliases: ["头发 #1", 刘海, "染发 #2", 光头]',
  },
  {
    fault: '# at the start of brackets',
    files: words('[#头发, 刘海, 染发, 光头]'),
    rule,
    at: [20, 13],
    corrected: '  aliases: ["#头发", 刘海, 染发, 光头]',
  },
];
