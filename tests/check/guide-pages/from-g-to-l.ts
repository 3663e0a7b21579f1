import { clauseTrace, traceOf } from '../../../src/corpus/index.ts';
import { type Faulty } from '../../helpers/english-company.ts';
import { hair, hairPath, page } from '../../helpers/english-standard.ts';

const plain = (body: string) => `---\ntitle: How we write\ndescription: For authors.\n---\n${body}\n`;
const source = 'Take care that hair does not cover your eyebrows';
const fringe = { id: 'p6', polarity: 'do', part: 'hair', text: 'Hair does not cover your eyebrows' };
const importHead = `manual: appearance
source: { name: appearance.docx, sha256: ${'0a'.repeat(32)} }
paragraphs:
`;

/** The faults of the English rule pages from `greeting-window` to `left-out`. */
export const fromGtoL: Readonly<Record<string, Faulty>> = {
  'greeting-window': {
    files: {
      'docs/en/phrasing/greeting.mdx': page({
        code: 'PH-01',
        kind: 'phrasing',
        title: 'Greeting by the clock',
        fields: `clauses:
  - { id: morning, polarity: do, situation: greeting, text: Good morning., time: { from: '00:00', to: '12:00' } }
  - { id: noon, polarity: do, situation: greeting, text: Good afternoon., time: { from: '11:00', to: '24:00' } }`,
      }),
    },
  },
  'heading-skeleton': {
    files: { [hairPath]: hair({ body: '## Why\n\nIt puts customers at ease.\n\n## Common slip\n\nForgetting it.' }) },
  },
  history: {
    files: {
      [hairPath]: hair({
        revision: "number: '1.1', effective: 2026-03-01, review: 2027-03-01, owner: manager, approvedBy: manager",
      }),
    },
  },
  'import-left': {
    files: {
      [hairPath]: hair(),
      'import/appearance.yml': `${importHead}  - { n: 1, text: Trim it every month }
  - { n: 2, text: A uniform stands for the company; look after it. }
standards:
  - code: AP-03
    from: [1]
    clauses:
      - { id: front, from: [1], as: aaaaaa }
`,
    },
  },
  'import-unsure': {
    files: {
      'docs/en/appearance/men-fringe.mdx': page({
        code: 'AP-16',
        kind: 'appearance',
        title: "Men's fringe",
        fields: `state: draft\nclauses:\n  - { id: p6, polarity: do, part: hair, text: ${fringe.text} }`,
      }),
      'import/appearance.yml': `${importHead}  - { n: 1, text: Fringe }
  - { n: 6, text: ${source} }
standards:
  - code: AP-16
    from: [1]
    clauses:
      - id: p6
        from: [6]
        as: ${clauseTrace(fringe)}
        unsure: [{ field: polarity, reason: denial, weight: 0.5, as: ${traceOf(fringe.polarity)} }]
`,
    },
  },
  'internal-links': {
    files: {
      [hairPath]: hair(),
      'docs/en/guide.mdx': plain("\nSee [Men's hair](/en/appearance/men-hiar/)."),
    },
  },
  laws: {
    today: '2027-01-01',
    files: {
      'basis.yml': `documents:
  - id: house
    title: { en: House rules }
  - id: food-code
    kind: law
    title: { en: Food service code }
    number: No. 12
    edition: { en: of 2024 }
    address: https://www.example.org/food-code
    validFrom: 2024-01-01
    validTo: 2026-12-31
    articles:
      - { id: '36', en: Stating allergens }
`,
      'docs/en/dining/breakfast.mdx': page({
        code: 'DN-01',
        title: 'Breakfast',
        fields: 'clauses:\n  - { id: board, text: Write the allergens on the board, basis: [food-code#36] }',
      }),
    },
  },
  'left-out': { alone: 'left-out', files: { [hairPath]: hair().replace('title:', 'titel:') } },
};
