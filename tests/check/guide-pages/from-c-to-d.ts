import { type Faulty } from '../../helpers/english-company.ts';
import { hair, hairPath, page } from '../../helpers/english-standard.ts';

const dressed = (fields: string, more = {}) => hair({ kind: 'appearance', fields, ...more });
const front = '{ id: front, polarity: do, part: hair, text: Keep the front above the eyebrows }';
const dye = (id: string) => `{ id: ${id}, polarity: dont, part: hair, text: Dye your hair }`;
const poster = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 200">';

/** The faults of the English rule pages from `characters` to `drawing`. */
export const fromCtoD: Readonly<Record<string, Faulty>> = {
  characters: {
    files: {
      'docs/en/appearance/shoes.mdx': page({
        code: 'AP-05',
        title: 'Oﬃce shoes',
        fields: 'clauses:\n  - { id: clean, text: Polish them daily }',
      }),
    },
  },
  'clause-ids': { files: { [hairPath]: dressed(`clauses:\n  - ${front}\n  - ${dye('front')}`) } },
  'code-unique': {
    files: {
      [hairPath]: dressed(`clauses:\n  - ${front}`),
      'docs/en/appearance/women-hair.mdx': page({
        code: 'AP-03',
        title: "Women's hair",
        fields: 'clauses:\n  - { id: tie, text: Tie long hair back }',
      }),
    },
  },
  commitments: {
    files: {
      'docs/en/shop/repairs.mdx': page({
        code: 'RP-01',
        kind: 'response-time',
        title: 'How soon we repair',
        fields: `timed: question
clauses:
  - id: urgent
    text: No power, or water running out
    key: urgent
    stages:
      - { stage: acknowledge, within: { value: 2, unit: hour } }
      - { stage: answer, within: { value: 30, unit: minute } }`,
      }),
    },
  },
  coverage: {
    files: {
      'basis.yml': `documents:
  - { id: house, title: { en: House } }
  - { id: '001', title: { en: Source }, systems: [{ id: 001o-2, en: Men's hair }] }
`,
    },
  },
  'data-entries': {
    files: {
      [hairPath]: dressed(`clauses:\n  - ${front}\n  - ${dye('dye')}`),
      'questions/appearance.yml': `bank: appearance
number: Q-AP
version: '1.0'
updated: 2026-02-20
title: { en: Questions on appearance }
questions:
  - id: dyed
    type: choice
    stem: { en: A colleague comes with blue hair. What is right? }
    options:
      - { id: a, text: { en: Dye it back } }
      - { id: b, text: { en: Dye it back } }
    answer: a
    tests: AP-03#dye
    basis: [house]
`,
    },
  },
  'data-ids': {
    files: {
      'vocabulary/grades.yml': 'entries:\n  - { id: a, en: Grade A }\n  - { id: a, en: Grade B }\n',
    },
  },
  dates: {
    files: {
      [hairPath]: dressed(`clauses:\n  - ${front}`, {
        revision: "number: '1.0', effective: 2026-03-01, review: 2026-02-01, owner: manager, approvedBy: manager",
      }),
    },
  },
  'declared-count': {
    files: { [hairPath]: dressed(`declared: { count: 3 }\nclauses:\n  - ${front}\n  - ${dye('dye')}`) },
  },
  draft: {
    files: {
      'docs/en/appearance/nails.mdx': `---
title: Nails
standard:
  code: AP-16
  kind: appearance
  state: draft
  obligation: must
  clauses:
    - { id: p6, polarity: do, text: Keep nails short }
  revision: { number: '1.0', effective: 2026-03-01, review: 2027-03-01, approvedBy: manager }
  history: [{ number: '1.0', date: 2026-02-20 }]
  basis: [house]
---
`,
    },
  },
  drawing: {
    files: {
      'docs/en/premises/poster-height.mdx': page({
        code: 'PR-13',
        kind: 'measure',
        title: 'How high posters hang',
        fields: `drawing: poster-height
clauses:
  - { id: height, text: Height of the poster, quantity: { min: 90, max: 110, unit: cm } }
  - { id: angle, text: Angle of view, quantity: { value: 15, unit: degree } }`,
      }),
      'drawings/poster-height.svg': `${poster}
<desc xml:lang="en">A poster, and how high it hangs</desc>
<rect x="120" y="40" width="90" height="120" class="thin"/>
<text x="286" y="148" text-anchor="end">{heigth}</text>
</svg>
`,
    },
  },
};
