import { expect, test } from 'vitest';
import { cardClausesRule } from './rule.ts';
import { standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/a/x.mdx';
const steps =
  'clauses:\n  - { id: enter, stage: entry, text: 甲 }\n  - { id: greet, text: 乙 }\n  - { id: seat, text: 丙 }\n';
const lines =
  'clauses:\n  - { id: no, polarity: dont, situation: refusal, text: 不行。, replacedBy: yes-then }\n' +
  '  - { id: yes-then, polarity: do, situation: refusal, text: 我能为您做的是…… }\n';
const page = (kind: string, clauses: string, chosen: string) => ({
  [path]: standardPage({ code: 'AP-01', kind, fields: `${clauses}card: { decks: [d]${chosen} }` }),
});

test.each<[string, Record<string, string>, string[]]>([
  ['all of a procedure', page('procedure', steps, ''), []],
  ['its first step and not the last', page('procedure', steps, ', clauses: [greet]'), []],
  [
    'a procedure from its second step',
    page('procedure', steps, ', clauses: [enter, seat]'),
    [`${path}:12:32 card-clauses standard.card.clauses =>   card: { decks: [d], clauses: [enter, greet, seat] }`],
  ],
  [
    'a list over several lines has no line to paste',
    page('procedure', steps, ',\n  clauses: [enter,\n    seat]'),
    [`${path}:13:14 card-clauses standard.card.clauses`],
  ],
  ['a line with its replacement', page('phrasing', lines, ', clauses: [no, yes-then]'), []],
  ['a line to say alone', page('phrasing', lines, ', clauses: [yes-then]'), []],
  [
    'a line without its replacement',
    page('phrasing', lines, ', clauses: [no]'),
    [`${path}:11:32 card-clauses standard.card.clauses =>   card: { decks: [d], clauses: [no, yes-then] }`],
  ],
])('%s', (_name, files, expected) => {
  expect(brief(issuesOf(cardClausesRule, files))).toEqual(expected);
});

test('as the author sees it', () => {
  expect(textOf(cardClausesRule, page('procedure', steps, ', clauses: [seat]'))).toMatchInlineSnapshot(`
    "docs/zh/a/x.mdx:12:32  错误 error  card-clauses  standard.card.clauses
      卡上没有流程的第一步“greet”
        → 加上第一步；印不下就换大一号的卡，或少印后面的步骤，卡上会写明印了几步
      The first step of the procedure, \`greet\`, is not on the card
        → Add it; if it does not fit, use a larger size or leave out later steps, which the card will say
      12 |   card: { decks: [d], clauses: [seat] }
                                          ^^^^^^
    改成 |   card: { decks: [d], clauses: [greet, seat] }
      /zh/authoring/rules/card-clauses/"
  `);
});
