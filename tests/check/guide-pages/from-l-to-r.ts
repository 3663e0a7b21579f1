import { type Faulty, issuedLine } from '../../helpers/english-company.ts';
import { frontPage, hair, hairPath, page } from '../../helpers/english-standard.ts';
import { ledgerFiles } from '../../helpers/published.ts';

const reply = (minutes: string) => ({
  'docs/en/messages/reply.mdx': page({
    code: 'ME-01',
    title: 'Answering messages',
    fields: `clauses:\n  - { id: front, text: Answer within ${minutes} minutes }`,
  }),
});
const issued = ledgerFiles([issuedLine(reply('three'), 'ME-01')]);
const ledger = 'ledger/ME-01.jsonl';

/** The faults of the English rule pages from `ledger` to `placeholders`. */
export const fromLtoR: Readonly<Record<string, Faulty>> = {
  ledger: { files: { ...reply('three'), ...issued, [ledger]: (issued[ledger] ?? '').replace('three', 'five') } },
  'manual-outline': {
    files: { [hairPath]: hair(), 'docs/en/appearance/index.mdx': frontPage('appearance', ['AP-03', 'AP-04']) },
  },
  markdown: {
    files: {
      'docs/en/complaints/waiting.mdx': page({
        code: 'CP-02',
        title: 'While guests wait',
        fields: 'clauses:\n  - { id: offer, text: Offer them a seat }',
        body: '## Why\n\nGuests wait 3~5 minutes, parties of 10~20 a little longer.',
      }),
    },
  },
  media: {
    files: {
      'docs/en/dining/breakfast.mdx': page({
        code: 'DN-01',
        title: 'Breakfast',
        fields: `clauses:
  - id: flowers
    text: Put a flower on each table
    permitted: [{ name: pale yellow, swatch: '#f2d98c' }]
    media:
      - { file: /media/one-flower.heic, alt: One flower in a narrow vase, shows: right }`,
      }),
    },
    assets: ['media/one-flower.heic'],
  },
  'merge-markers': {
    files: {
      [hairPath]: hair({
        body: '## Why\n\n<<<<<<< HEAD\nOnce a month.\n=======\nOnce a fortnight.\n>>>>>>> spring',
      }),
    },
  },
  'phrase-conflict': {
    files: {
      'docs/en/complaints/steps.mdx': page({
        code: 'CP-01',
        kind: 'procedure',
        title: 'Answering a complaint',
        fields: 'clauses:\n  - { id: hand-over, text: Hand over to a colleague, say: That is not my job. }',
      }),
      'docs/en/never/never.mdx': page({
        code: 'PH-08',
        kind: 'phrasing',
        title: 'What we never say',
        fields: `clauses:
  - { id: not-mine, polarity: dont, situation: refusal, text: That is not my job., replacedBy: who-can }
  - { id: who-can, polarity: do, situation: refusal, text: I will take you to whoever can. }`,
      }),
    },
  },
  'personal-data': {
    files: {
      'docs/en/phrasing/calls.mdx': page({
        code: 'PH-01',
        title: 'Who is called',
        fields: `clauses:\n  - { id: late, text: After ten ring Mr Parry on 07911 203 645 }`,
      }),
    },
  },
  placeholders: {
    files: {
      'docs/en/phrasing/greeting.mdx': page({
        code: 'PH-01',
        kind: 'phrasing',
        title: 'How we greet',
        fields: `clauses:
  - { id: hello, polarity: do, situation: greeting, text: 'Hello, and welcome to {compny}.' }`,
      }),
    },
  },
  'procedure-flow': {
    files: {
      'docs/en/shop/refund.mdx': page({
        code: 'RF-01',
        kind: 'procedure',
        title: 'Paying back',
        fields: `timeLimit: { value: 20, unit: minute }
clauses:
  - id: check
    text: Is it more than 300 dollars?
    answers:
      - { text: More, to: manager }
      - { text: Not more, to: refund }
  - { id: refund, text: Pay it back on the spot, to: done, timeLimit: { value: 5, unit: minute } }
  - { id: manager, text: Ask the manager to decide, role: manager, timeLimit: { value: 30, unit: minute } }
  - { id: done, stage: exit, text: The money is paid back }`,
      }),
    },
  },
  published: { files: { ...reply('five'), ...issued } },
  'record-sheet': {
    files: {
      'docs/en/shop/washroom.mdx': page({
        code: 'WA-01',
        title: 'The washroom',
        fields: `scoring: { total: 10, pass: 8 }
clauses:
  - { id: floor, text: The floor is dry, points: 5 }
  - { id: paper, text: There is spare paper, points: 4 }`,
      }),
    },
  },
};
