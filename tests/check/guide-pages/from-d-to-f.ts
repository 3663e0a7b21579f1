import { type Faulty } from '../../helpers/english-company.ts';
import { hair, hairPath, page } from '../../helpers/english-standard.ts';

const trimmed = 'clauses:\n  - { id: front, text: Trim it every month }';
const plain = (body: string) => `---\ntitle: How we write\ndescription: For authors.\n---\n${body}\n`;

/** The faults of the English rule pages from `duplicate-slug` to `frontmatter-syntax`. */
export const fromDtoF: Readonly<Record<string, Faulty>> = {
  'duplicate-slug': { files: { [hairPath]: hair(), 'docs/en/appearance/men-hair/index.mdx': hair() } },
  duplicates: {
    files: {
      'docs/en/serving/guests.mdx': page({
        code: 'SV-01',
        title: 'Receiving guests',
        fields: 'clauses:\n  - { id: rise, text: "Stand up, smile, and hand over papers with both hands" }',
      }),
      'docs/en/serving/papers.mdx': page({
        code: 'SV-02',
        title: 'Handing over papers',
        fields: 'clauses:\n  - { id: stand, text: "Stand up, smile and hand over papers with both hands" }',
      }),
    },
  },
  duties: {
    files: {
      'docs/en/dining/breakfast.mdx': page({
        code: 'DN-01',
        title: 'Breakfast',
        fields: `clauses:
  - { id: board, text: Write the allergens on the board, responsible: [waiter], accountable: [manager, chef] }
  - { id: flowers, obligation: should, text: Put a flower on each table }`,
      }),
    },
  },
  encoding: { files: { [hairPath]: hair({ title: "Men's\u0000 hair" }) } },
  figures: {
    files: {
      'docs/en/premises/poster-height.mdx': page({
        code: 'PR-13',
        kind: 'measure',
        title: 'How high posters hang',
        description: 'They hang 90 to 110 cm above the floor.',
        fields: 'clauses:\n  - { id: height, text: Height of the poster, quantity: { min: 100, max: 120, unit: cm } }',
      }),
    },
  },
  'file-places': {
    files: {
      'term/extra.yml': `terms:
  - id: float
    term: { en: float }
    definition: { en: The money in the till before opening. }
    basis: [house]
`,
    },
  },
  'file-size': { files: { 'docs/en/guide.mdx': plain('Customers come first. '.repeat(380).trim()) } },
  'former-addresses': {
    files: { [hairPath]: hair({ fields: `formerly: [looks/hair, appearance/men-hair]\n${trimmed}` }) },
  },
  'frequency-conflict': {
    files: {
      'docs/en/visits/visits.mdx': page({
        code: 'VI-03',
        kind: 'visit-frequency',
        title: 'How often we call',
        fields: `clauses:
  - { id: c, grade: c, every: { count: 1, unit: month }, channel: phone, text: Telephone }
  - { id: c-again, grade: c, every: { times: 3, unit: month }, channel: phone, text: Telephone }`,
      }),
    },
  },
  'frontmatter-syntax': { files: { [hairPath]: hair({ description: 'Two rules: short and clean.' }) } },
};
