import { englishPage } from '../../helpers/english-page.ts';
import { type FaultRow, type Files, good, path } from '../helpers/faulty-page.ts';

const english = (of = 'AP-03') =>
  englishPage({ of, title: 'Hair', source: 'aaaaaa', fields: 'clauses: { front: { text: Above, source: aaaaaa } }' });
const twoClauses = (first: string, second: string) =>
  `clauses:\n    ${first}front: { text: Above, source: aaaaaa }\n    ${second}back: { text: Behind, source: aaaaaa }`;
const en = path.replace('/zh/', '/en/');
/** A bank of which two questions name the standard. */
const bank = `bank: hair
number: Q-1
version: '1'
updated: 2026-01-01
title: { zh: 甲, en: A }
questions:
  - { id: a, stem: { zh: 剃吗, en: Shave }, type: judgement, answer: 'true', tests: AP-03, basis: [house] }
  - { id: b, stem: { zh: 染吗, en: Dye }, type: judgement, answer: 'true', tests: AP-03#front, basis: [house] }
`;
const all: Files = { [path]: good, [en]: english(), 'questions/hair.yml': bank };
const copied = (name: string): FaultRow => {
  const file = `docs/zh/appearance/${name}.mdx`;
  return {
    fault: `a copy named ${name}`,
    files: { ...all, [file]: good },
    file,
    rule: 'code-unique',
    at: [5, 9],
    field: 'standard.code',
    corrected: '  code: AP-04',
  };
};

/** Faults that make others: the one to mend is told, where it stands. */
export const culpritFaults: FaultRow[] = [
  ...[
    'men-hair-copy',
    'men-hair - 副本',
    'men-hair (1)',
    'men-hair 2',
    'copy of men-hair',
    '副本 men-hair',
    'gents',
  ].map(copied),
  {
    fault: 'a pair copied under a new name',
    files: {
      ...all,
      'docs/zh/appearance/men-hair-backup.mdx': good,
      'docs/en/appearance/men-hair-backup.mdx': english(),
    },
    file: 'docs/zh/appearance/men-hair-backup.mdx',
    rule: 'code-unique',
    at: [5, 9],
    field: 'standard.code',
  },
  {
    fault: 'a code turned into another',
    files: { ...all, [path]: good.replace('AP-03', 'AP-30') },
    rule: 'code-unique',
    at: [5, 9],
    field: 'standard.code',
    corrected: '  code: AP-03',
  },
  {
    fault: 'a Chinese page in the English folder',
    files: { ...all, [en]: good },
    file: en,
    rule: 'translation',
    at: [1, 1],
  },
  {
    fault: 'an English page in the Chinese folder',
    files: { ...all, [path]: english() },
    rule: 'translation',
    at: [1, 1],
  },
  { fault: 'both changed places', files: { ...all, [path]: english(), [en]: good }, rule: 'translation', at: [1, 1] },
  {
    fault: 'an id that stands twice in the list of bases',
    files: {
      ...all,
      [path]: good.replace('basis: [house]', 'basis: [001n-2]'),
      'basis.yml': `documents:
  - { id: 'house', title: { zh: 自定, en: House } }
  - { id: '001', title: { zh: 来源, en: Source }, systems: [{ id: 001o-2, zh: 甲, en: A }, { id: 001o-2, zh: 乙, en: B }] }
`,
    },
    file: 'basis.yml',
    rule: 'vocabulary-ids',
    at: [3, 95],
    field: 'documents[1].systems[1].id',
    corrected:
      // eslint-disable-next-line max-len -- one line of a file as it stands
      "  - { id: '001', title: { zh: 来源, en: Source }, systems: [{ id: 001o-2, zh: 甲, en: A }, { id: '001n-2', zh: 乙, en: B }] }",
  },
  {
    fault: 'a choice in Chinese',
    files: { ...all, [path]: good.replace('  clauses:', '  appliesTo: { people: [ＭＥＮ] }\n  clauses:') },
    rule: 'vocabulary-ids',
    at: [8, 25],
    field: 'standard.appliesTo.people[0]',
    corrected: '  appliesTo: { people: [men] }',
  },
  {
    fault: 'a dash too many before one translated clause',
    files: {
      ...all,
      [en]: english().replace('clauses: { front: { text: Above, source: aaaaaa } }', twoClauses('- ', '')),
    },
    file: en,
    rule: 'frontmatter-syntax',
    at: [8, 5],
    corrected: '    front: { text: Above, source: aaaaaa }',
  },
  {
    fault: 'translated clauses as a list',
    files: {
      ...all,
      [en]: english().replace('clauses: { front: { text: Above, source: aaaaaa } }', twoClauses('- ', '- ')),
    },
    file: en,
    rule: 'schema',
    at: [8, 5],
    field: 'translation.clauses',
    corrected: '    front: { text: Above, source: aaaaaa }\n    back: { text: Behind, source: aaaaaa }',
  },
  ...(
    [
      ["'1.1'", '1.1', 'frontmatter-syntax', [10, 5], undefined],
      ["'1.1'", '1.0', 'schema', [10, 5], "    '1.0': { front: A }"],
    ] as const
  ).map(([first, second, rule, at, corrected]): FaultRow => ({
    fault: `${second} beside ${first} in a history`,
    files: {
      ...all,
      [en]: english().replace(
        /\n---\n/,
        `\n  history:\n    ${first}: { front: A }\n    ${second}: { front: A }\n---\n`,
      ),
    },
    file: en,
    rule,
    at: [...at],
    ...(corrected !== undefined && { corrected }),
  })),
];
