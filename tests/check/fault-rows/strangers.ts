import { body, type FaultRow, type Files, good, path, withFault } from '../helpers/faulty-page.ts';

const field = (line: string): Files => withFault('  basis:', `  ${line}\n  basis:`);
const deck = (line: string): Files => ({
  [path]: good,
  'decks/front-desk.yml': `deck: front-desk\norder: 1\npurpose: { zh: 甲, en: A }\nsecrecy: internal\n${line}\n`,
});
const people = 'entries:\n  - { id: men, zh: 男员工, en: Men }\n  - { id: women, zh: 女员工, en: Women }\n';

/** Entries of a list between which something else than a half-width comma stands. */
const lostCommas: FaultRow[] = [
  {
    fault: 'codes with an enumeration comma',
    files: field('see: [AP-03#front、AP-03]'),
    rule: 'schema',
    at: [21, 9],
    field: 'standard.see[0]',
    corrected: '  see: [AP-03#front, AP-03]',
    alone: true,
  },
  {
    fault: 'bases with an enumeration comma',
    files: withFault('[house]', '[001o-2、001n-2]'),
    rule: 'schema',
    at: [21, 11],
    field: 'standard.basis[0]',
    corrected: '  basis: [001o-2, 001n-2]',
    alone: true,
  },
  {
    fault: 'bases of which only some have their comma',
    files: withFault('[house]', '[001o-2，001n-2, house]'),
    rule: 'schema',
    at: [21, 11],
    corrected: '  basis: [001o-2, 001n-2, house]',
    alone: true,
  },
  {
    fault: 'codes with a blank',
    files: field('see: [AP-03#front AP-03]'),
    rule: 'schema',
    at: [21, 9],
    corrected: '  see: [AP-03#front, AP-03]',
    alone: true,
  },
  {
    fault: 'codes on one line of a list in lines',
    files: field('see:\n    - AP-03#front、AP-03'),
    rule: 'schema',
    at: [22, 7],
    corrected: '    - AP-03#front\n    - AP-03',
    alone: true,
  },
  {
    fault: 'ids of a closed list with an enumeration comma',
    files: field('appliesTo: { people: [men、women] }'),
    rule: 'vocabulary-ids',
    at: [21, 25],
    corrected: '  appliesTo: { people: [men, women] }',
    alone: true,
  },
  {
    fault: 'names of a closed list with an enumeration comma',
    files: { ...field('appliesTo: { people: [男员工、女员工] }'), 'vocabulary/people.yml': people },
    rule: 'vocabulary-ids',
    at: [21, 25],
    corrected: '  appliesTo: { people: [men, women] }',
    alone: true,
  },
  {
    fault: 'sizes with an enumeration comma',
    files: deck('sizes: [a7、a6]\nlegend: true'),
    file: 'decks/front-desk.yml',
    rule: 'schema',
    at: [5, 9],
    corrected: 'sizes: [a7, a6]',
    alone: true,
  },
  {
    fault: 'scenarios with a semicolon',
    // A file that cannot be read counts by its name.
    files: { ...deck('sizes: [a7]\nscenarios: [one；two]'), 'scenarios/one.yml': '', 'scenarios/two.yml': '' },
    file: 'decks/front-desk.yml',
    rule: 'schema',
    at: [6, 13],
    corrected: 'scenarios: [one, two]',
    alone: true,
  },
];

const clause = '{ id: front, polarity: do, part: hair, text:';

const severalOnce: FaultRow[] = [
  {
    fault: 'several Chinese keys on one line',
    files: withFault(clause, '{ 编号: front, polarity: do, 部位: hair, 文字:'),
    rule: 'schema',
    at: [9, 9],
    corrected: `    - ${clause} 前面的头发留在眉毛以上 }`,
    alone: true,
  },
  {
    fault: 'a stage in Chinese',
    files: {
      [path]: good
        .replace('kind: appearance', 'kind: procedure')
        .replace('{ id: front, polarity: do, part: hair,', '{ id: front, 阶段: step,'),
    },
    rule: 'schema',
    at: [9, 20],
    corrected: '    - { id: front, stage: step, text: 前面的头发留在眉毛以上 }',
  },
  {
    fault: 'merge markers that make a heading',
    files: body('<<<<<<< HEAD\n主动一点。\n=======\n再主动一点。\n>>>>>>> lan'),
    rule: 'merge-markers',
    at: [26, 1],
    alone: true,
  },
  {
    fault: 'merge markers round two headings',
    files: body('让客户放心。\n\n<<<<<<< HEAD\n## 检查\n\n=======\n## 检查\n\n>>>>>>> lan'),
    rule: 'merge-markers',
    at: [28, 1],
    alone: true,
  },
];

const holidays = (english: string): Files => ({
  [path]: good,
  'vocabulary/holidays.yml':
    'entries:\n  - { id: new-year, zh: 元旦, en: New Year }\n' +
    `  - { id: spring-festival, zh: 春节, en: ${english} }\n`,
});

/** Words that stand in the wrong language, and names that two entries have. */
const wrongWords: FaultRow[] = [
  {
    fault: 'a Chinese word in an English list of synonyms',
    files: { [path]: good, 'synonyms.yml': 'groups:\n  - { zh: [戒指, 指环], en: [ring, 婚礼] }\n' },
    file: 'synonyms.yml',
    rule: 'data-entries',
    at: [2, 32],
    alone: true,
  },
  {
    fault: 'a holiday with the name of another',
    files: holidays('New year'),
    file: 'vocabulary/holidays.yml',
    rule: 'data-entries',
    at: [3, 40],
    alone: true,
  },
];

const bank = (fields: string): Files => ({
  [path]: good,
  'questions/hair.yml': `bank: hair
number: Q-1
version: '1'
updated: 2026-01-01
title: { zh: 甲, en: A }
questions:
  - { id: a, stem: { zh: 剃吗, en: Shave }, tests: AP-03, basis: [house], ${fields} }
`,
});
const options = 'type: choice, options: [{ id: a, text: { zh: 甲, en: A } }, { id: b, text: { zh: 乙, en: B } }]';
const question = '  - { id: a, stem: { zh: 剃吗, en: Shave }, tests: AP-03, basis: [house]';
const range = good.replace('part: hair,', 'part: hair, amount: { min: 4, max: 2, unit: cm },');

/** Faults of which others followed, and cures that were not offered. */
const cures: FaultRow[] = [
  {
    fault: 'an answer in capitals',
    files: bank(`${options}, answer: B`),
    file: 'questions/hair.yml',
    rule: 'schema',
    at: [7, 176],
    corrected: `${question}, ${options}, answer: b }`,
  },
  {
    fault: 'a judgement in Chinese',
    files: bank('type: judgement, answer: 对'),
    file: 'questions/hair.yml',
    rule: 'schema',
    at: [7, 98],
    corrected: `${question}, type: judgement, answer: 'true' }`,
  },
  {
    fault: 'a range the wrong way round',
    files: { [path]: range },
    rule: 'schema',
    at: [9, 61],
    corrected:
      '    - { id: front, polarity: do, part: hair, amount: { min: 2, max: 4, unit: cm }, text: 前面的头发留在眉毛以上 }',
    alone: true,
  },
  {
    fault: 'a review before the rule began',
    files: withFault('review: 2027-03-01', 'review: 2025-03-01'),
    rule: 'dates',
    at: [15, 13],
    alone: true,
  },
];

/** Faults as a newcomer makes them: the culprit is told once, with its cure. */
export const strangersFaults: FaultRow[] = [...lostCommas, ...severalOnce, ...wrongWords, ...cures];
