import { body, type FaultRow, good, path, withFault } from '../helpers/faulty-page.ts';

const terms = (text: string): Pick<FaultRow, 'files' | 'file'> => ({
  files: { 'synonyms.yml': text },
  file: 'synonyms.yml',
});

const bank = (title: string): Pick<FaultRow, 'files' | 'file'> => ({
  files: {
    [path]: good,
    'questions/hair.yml': `bank: hair
number: Q-1
version: '1'
updated: 2026-01-01
${title}
questions:
  - { id: a, stem: { zh: 剃吗, en: Shave }, type: judgement, answer: 'true', tests: AP-03, basis: [house] }
`,
  },
  file: 'questions/hair.yml',
});

/** Faults of files that were edited in a hurry: half of a merge taken out, signs of another keyboard. */
export const strangersFiles: FaultRow[] = [
  ...['<<<<<<< HEAD', '>>>>>>> other', '======='].map((line): FaultRow => ({
    fault: `a lone ${line} among the fields`,
    files: withFault('description:', `${line}\ndescription:`),
    rule: 'merge-markers',
    at: [3, 1],
    corrected: '',
  })),
  ...['<<<<<<< HEAD', '>>>>>>> other', '======='].map((line): FaultRow => ({
    fault: `a lone ${line} in the body`,
    files: body(`让客户放心。\n${line}\n请先问好。`),
    rule: 'merge-markers',
    at: [27, 1],
    corrected: '',
  })),
  {
    fault: 'a lone ======= that is a paragraph',
    files: body('让客户放心。\n\n=======\n'),
    rule: 'merge-markers',
    at: [28, 1],
    corrected: '',
  },
  {
    fault: 'two of three markers among the fields',
    files: { [path]: Object.values(withFault('title:', '<<<<<<< HEAD\ntitle: 甲\n=======\ntitle:'))[0] ?? '' },
    rule: 'merge-markers',
    at: [2, 1],
  },
  {
    fault: 'a lone <<<<<<< in a data file',
    ...terms('<<<<<<< HEAD\ngroups:\n  - [发型, 头发]\n'),
    rule: 'merge-markers',
    at: [1, 1],
    corrected: '',
  },
  {
    fault: 'a full-width colon and comma that swallow keys',
    files: withFault('polarity: do, part: hair', 'polarity：do， part: hair'),
    rule: 'frontmatter-syntax',
    at: [9, 28],
    corrected: '    - { id: front, polarity: do, part: hair, text: 前面的头发留在眉毛以上 }',
  },
  {
    fault: 'a full-width colon before full-width braces',
    ...bank('title：｛ zh: 发型, en: Hair ｝'),
    rule: 'frontmatter-syntax',
    at: [5, 6],
    corrected: 'title: { zh: 发型, en: Hair }',
  },
  {
    fault: 'a full-width colon before a full-width brace',
    ...bank('title：｛ zh: 发型, en: Hair }'),
    rule: 'frontmatter-syntax',
    at: [5, 6],
    corrected: 'title: { zh: 发型, en: Hair }',
  },
  {
    fault: 'a full-width colon before a full-width bracket',
    files: withFault('basis: [house]', 'basis：［house]'),
    rule: 'frontmatter-syntax',
    at: [21, 8],
    corrected: '  basis: [house]',
  },
  {
    fault: 'dashes of a Chinese keyboard as the first line',
    files: withFault('---\ntitle', '———\ntitle'),
    rule: 'frontmatter-syntax',
    at: [1, 1],
    corrected: '---',
  },
];
