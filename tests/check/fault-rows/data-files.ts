import { type FaultRow, type Files, good, path } from '../helpers/faulty-page.ts';

const data = (file: string, text: string): Files => ({ [path]: good, [file]: text });
const told = (
  fault: string,
  file: string,
  text: string,
  rule: string,
  at: [number, number],
  field: string,
): FaultRow => ({
  fault,
  files: data(file, text),
  file,
  rule,
  at,
  field,
});
const term = (fields: string) =>
  `terms:\n  - { id: a, term: { zh: 甲乙, en: A }, definition: { zh: 乙。, en: B. }, ${fields} }\n`;
const bank = (question: string) =>
  "bank: hair\nnumber: Q-1\nversion: '1'\nupdated: 2026-01-01\ntitle: { zh: 甲, en: A }\nquestions:\n" +
  `  - { id: a, stem: { zh: 剃吗, en: Shave }, type: judgement, answer: 'true', basis: [house], ${question} }\n`;
const deck = (choice: string) =>
  `deck: front-desk\norder: 1\npurpose: { zh: 甲, en: A }\nsecrecy: internal\nsizes: [a7]\n${choice}\n`;
const entries = (...lines: readonly string[]) => `entries:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`;
const settings = (name: string, line: string) =>
  `brand: { zh: 甲, en: A }
tagline: { zh: 乙, en: B }
colours: { light: '#1f4f7a', dark: '#8fc1ea' }
languages: [zh, en]
authority: zh
baseUrl: https://manuals.example
timeZone: Asia/Shanghai
popularSearches: { zh: [甲乙], en: [ab] }
linkHosts: [manuals.example]
`.replace(new RegExp(`^${name}:.*$`, 'm'), line);
const grades = 'vocabulary/grades.yml';

/** Ids that nobody knows, entries that stand twice, circles and empty files, in every sort of data. */
export const dataFileFaults: FaultRow[] = [
  told(
    'a term of no standard',
    'terms/x.yml',
    term('basis: [house], see: [ZZ-99]'),
    'references',
    [2, 93],
    'terms[0].see[0]',
  ),
  told(
    'a question of no standard',
    'questions/hair.yml',
    bank('tests: ZZ-99'),
    'references',
    [7, 99],
    'questions[0].tests',
  ),
  told(
    'a deck of no standard',
    'decks/front-desk.yml',
    deck('standards: [ZZ-99]'),
    'references',
    [6, 13],
    'standards[0]',
  ),
  told(
    'a deck that has a standard twice',
    'decks/front-desk.yml',
    deck('standards: [AP-03, AP-03]'),
    'data-entries',
    [6, 20],
    'standards[1]',
  ),
  told('a deck of nothing', 'decks/front-desk.yml', deck('standards: []'), 'schema', [6, 1], 'standards'),
  told(
    'a bank of nothing',
    'questions/hair.yml',
    bank('tests: AP-03').replace(/questions:[\s\S]*/, 'questions: []\n'),
    'schema',
    [6, 1],
    'questions',
  ),
  told('an id of nothing', grades, entries("id: '', zh: 甲, en: A"), 'schema', [2, 7], 'entries[0].id'),
  {
    ...told('an id with capitals', grades, entries('id: VIP, zh: 甲, en: A'), 'schema', [2, 11], 'entries[0].id'),
    corrected: '  - { id: vip, zh: 甲, en: A }',
  },
  told('an entry in one language', grades, entries('id: a, zh: 甲'), 'schema', [2, 19], 'entries[0].en'),
  { fault: 'a list of nothing', files: data(grades, ''), file: grades, rule: 'schema', at: [1, 1] },
  { fault: 'bases of nothing', files: data('basis.yml', ''), file: 'basis.yml', rule: 'schema', at: [1, 1] },
  { fault: 'synonyms of nothing', files: data('synonyms.yml', ''), file: 'synonyms.yml', rule: 'schema', at: [1, 1] },
  told(
    'a circle of three',
    'vocabulary/places.yml',
    entries('id: a, zh: 甲, en: A, partOf: b', 'id: b, zh: 乙, en: B, partOf: c', 'id: c, zh: 丙, en: C, partOf: a'),
    'vocabulary-ids',
    [2, 36],
    'entries[0].partOf',
  ),
  told('a brand of nothing', 'site.yml', settings('brand', "brand: { zh: '', en: A }"), 'schema', [1, 10], 'brand.zh'),
  told('a brand in one language', 'site.yml', settings('brand', 'brand: { zh: 甲 }'), 'schema', [1, 15], 'brand.en'),
  told('a setting that there is not', 'site.yml', settings('linkHosts', 'color: red'), 'schema', [9, 1], 'color'),
];
