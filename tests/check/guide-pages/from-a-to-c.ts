import { type Faulty, issuedLine } from '../../helpers/english-company.ts';
import { hair, hairPath, page } from '../../helpers/english-standard.ts';
import { ledgerFiles } from '../../helpers/published.ts';

const revision = (number: string, effective: string) =>
  `number: '${number}', effective: ${effective}, review: 2027-03-01, owner: manager, approvedBy: manager`;
const trimmed = (often: string, more = {}) =>
  hair({ fields: `clauses:\n  - { id: front, text: Trim it ${often} }`, ...more });
const issued = issuedLine({ [hairPath]: trimmed('every month') }, 'AP-03');
const marked = ", { number: '1.1', date: 2026-05-20, marks: [{ clause: front, mark: M, note: Every two weeks now }] }";

/** The faults of the English rule pages from `acronym-letters` to `card-clauses`. */
export const fromAtoC: Readonly<Record<string, Faulty>> = {
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
      [hairPath]: hair({ aliases: 'haircut, dyed hair' }),
    },
  },
  'alt-text': {
    files: { 'docs/en/welcome.mdx': '---\ntitle: Welcome\ndescription: Where to begin.\n---\n\n![](./badge.png)\n' },
    assets: ['docs/en/badge.png'],
  },
  approval: {
    files: {
      ...ledgerFiles([issued]),
      [hairPath]: trimmed('every two weeks', {
        revision: revision('1.1', '2026-12-01'),
        history: `{ number: '1.0', date: 2026-02-20 }${marked}`,
      }),
    },
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
      [hairPath]: hair({ body: '## Why\n\nHair <5 cm dries soon.' }),
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
