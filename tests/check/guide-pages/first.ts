import { lineOf } from '../../../src/corpus/index.ts';
import { corpusIn, type Faulty, page } from '../../helpers/english-company.ts';
import { ledgerFiles, standardIn } from '../../helpers/published.ts';

const revision = (number: string, effective = '2026-03-01') =>
  `number: '${number}', effective: ${effective}, review: 2027-03-01, owner: manager, approvedBy: manager`;
const hair = (text: string, number = '1.0', history = '') =>
  page({
    code: 'AP-03',
    kind: 'checklist',
    title: "Men's hair",
    fields: `clauses:\n  - { id: front, text: ${text} }`,
    revision: revision(number, number === '1.0' ? undefined : '2026-12-01'),
    history: `{ number: '1.0', date: 2026-02-20 }${history}`,
  });
const hairPath = 'docs/en/appearance/men-hair.mdx';
const issued = lineOf(standardIn(corpusIn({ [hairPath]: hair('Trim it every month') }), 'AP-03'), '2026-03-01');
const marked = ", { number: '1.1', date: 2026-05-20, marks: [{ clause: front, mark: M, note: Every two weeks now }] }";

/** The faults of the English rule pages from `acronym-letters` to `card-clauses`. */
export const first: Readonly<Record<string, Faulty>> = {
  'acronym-letters': {
    files: {
      'docs/en/selling/fab.mdx': page({
        code: 'SE-01',
        kind: 'acronym',
        title: 'FA in a minute',
        fields: `letters: FA
clauses:
  - { id: feature, letter: F, text: Feature }
  - { id: advantage, letter: A }`,
      }),
    },
  },
  aliases: {
    files: {
      [hairPath]: page({
        code: 'AP-03',
        title: "Men's hair",
        fields: 'clauses:\n  - { id: front, text: Trim it every month }',
        aliases: 'haircut, dyed hair',
      }),
    },
  },
  'alt-text': {
    files: { 'docs/en/welcome.mdx': '---\ntitle: Welcome\ndescription: Where to begin.\n---\n\n![](./badge.png)\n' },
    assets: ['docs/en/badge.png'],
  },
  approval: {
    files: { ...ledgerFiles([issued]), [hairPath]: hair('Trim it every two weeks', '1.1', marked) },
  },
  attempts: {
    files: {
      'docs/en/desk/refusals.mdx': page({
        code: 'DE-01',
        kind: 'phrasing',
        title: 'Saying no',
        fields: `clauses:
  - { id: first, polarity: do, situation: refusal, attempt: 1, text: There is no boat today. }
  - { id: third, polarity: do, situation: refusal, attempt: 3, text: I will call the manager. }`,
      }),
    },
  },
  audience: {
    files: {
      'docs/en/complaints/sources.mdx': page({
        code: 'CP-09',
        title: 'Where the steps come from',
        fields: 'audience: trainers\nclauses:\n  - { id: old, text: The old handbook has five steps }',
      }),
      'docs/en/complaints/six-steps.mdx': page({
        code: 'CP-01',
        title: 'Answering a complaint',
        fields: 'clauses:\n  - { id: listen, text: Hear it to the end }\nsee: [CP-09]',
      }),
    },
  },
  'authority-levels': {
    files: {
      'docs/en/shop/discount.mdx': page({
        code: 'DI-01',
        kind: 'authority',
        title: 'Who may give a discount',
        fields: `clauses:
  - id: desk
    text: Agree on the spot
    decides: [assistant]
    percent: { value: 15, unit: percent, comparator: at-most }
  - id: manager
    text: Ask the manager
    decides: [manager]
    percent: { value: 20, unit: percent, comparator: at-least }`,
      }),
    },
  },
  'banned-terms': {
    files: {
      'terms/words.yml': `terms:
  - id: guest
    term: { en: guest }
    definition: { en: Whoever stays with us. }
    banned: { en: [punter] }
    basis: [house]
`,
      'docs/en/phrasing/calls.mdx': page({
        code: 'CA-01',
        title: 'On the telephone',
        fields: 'clauses:\n  - { id: answer, text: Call each punter by name }',
      }),
    },
  },
  'body-safe': {
    files: {
      [hairPath]: page({
        code: 'AP-03',
        title: "Men's hair",
        fields: 'clauses:\n  - { id: front, text: Trim it every month }',
        body: '## Why\n\nHair <5 cm dries soon.',
      }),
    },
  },
  'card-clauses': {
    files: {
      'docs/en/restaurant/welcoming.mdx': page({
        code: 'RE-01',
        kind: 'procedure',
        title: 'Welcoming guests',
        fields: `clauses:
  - { id: stand, text: Stand at the door }
  - { id: lead, text: Lead the guests to their table }
card: { decks: [pocket], clauses: [lead] }`,
      }),
    },
  },
};
