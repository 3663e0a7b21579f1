import { expect, test } from 'vitest';
import { publishedRule } from './rule.ts';
import { returnsTo } from '../../../corpus/index.ts';
import { endingLine } from '../../../corpus/ledger/restoring.ts';
import type { LedgerLine } from '../../../schema/index.ts';
import { currentRevision, standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { englishPage } from '../../../../tests/helpers/english-page.ts';
import { ledgerFiles, ledgerText, published } from '../../../../tests/helpers/published.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/a/x.mdx';
const first = "{ number: '1.0', date: 2026-02-20 }";
const usual = ['{ id: front, polarity: do, text: 三分钟内回复 }', '{ id: dye, polarity: do, text: 染黑发 }'];
const page = (clauses: readonly string[], number = '1.0', history = first, more = '') =>
  standardPage({
    code: 'AP-01',
    kind: 'checklist',
    fields: `${more}clauses:\n${clauses.map((clause) => `  - ${clause}`).join('\n')}`,
    revision: currentRevision.replace('1.0', number),
    history: `[${history}]`,
  });
const clauses = usual.map((clause) => clause.replace(' polarity: do,', ''));
const [front = '', dye = ''] = clauses;
const issued = published({ [path]: page(clauses) });
const ledger = ledgerFiles([issued]);
const found = (text: string) => issuesOf(publishedRule, { ...ledger, [path]: text });
const second = (marks: string, more = '') => `${first}, { number: '1.1', date: 2026-03-20,${more} marks: [${marks}] }`;

test.each<[string, string, string[]]>([
  ['nothing changed', page(clauses), []],
  ['entries in another order', page([dye, front]), []],
  [
    'a figure under the old number',
    page([front.replace('三', '五'), dye]),
    [`${path}:9:26 published standard.clauses[0].text`],
  ],
  ['an entry that is gone', page([front]), [`${path}:10:23 published standard.revision.number`]],
  [
    'an entry that is new',
    page([...clauses, '{ id: wash, text: 洗头 }']),
    [`${path}:11:13 published standard.clauses[2].id`],
  ],
  [
    'an entry with another id',
    page(
      [front, dye.replace('id: dye', 'id: colour')],
      '1.1',
      second('{ clause: dye, mark: D }, { clause: colour, mark: A }'),
    ),
    [`${path}:10:13 published standard.clauses[1].id =>     - ${dye}`],
  ],
  [
    'an entry with another id, whose revision is not marked yet',
    page([front, dye.replace('id: dye', 'id: colour')], '1.1', second('')),
    [`${path}:10:13 published standard.clauses[1].id =>     - ${dye}`],
  ],
  [
    'an entry with another id and other words',
    page([front, '{ id: colour, text: 只染黑发 }']),
    [`${path}:10:13 published standard.clauses[1].id`],
  ],
  [
    'another entry in the place of one, not marked yet',
    page([front, '{ id: wash, text: 洗干净 }'], '1.1', second('')),
    [`${path}:10:13 published standard.clauses[1].id`],
  ],
  [
    'another entry in the place of one, marked as new and gone',
    page([front, '{ id: wash, text: 洗干净 }'], '1.1', second('{ clause: wash, mark: A }, { clause: dye, mark: D }')),
    [],
  ],
  [
    'another entry that is neither alike nor in its place',
    page(['{ id: wash, text: 洗干净 }', front]),
    [`${path}:9:13 published standard.clauses[0].id`],
  ],
  [
    'an entry that came and went between two publications',
    page(
      clauses,
      '1.2',
      `${second('{ clause: wash, mark: A }')}, { number: '1.2', date: 2026-04-01, marks: [{ clause: wash, mark: D }] }`,
    ),
    [],
  ],
  [
    'an entry that went and came back otherwise',
    page(
      [front.replace('三', '五'), dye],
      '1.2',
      `${second('{ clause: front, mark: D }')}, ` +
        "{ number: '1.2', date: 2026-04-01, marks: [{ clause: front, mark: A }] }",
    ),
    [],
  ],
  ['a lower number', page(clauses, '0.9'), [`${path}:11:23 published standard.revision.number`]],
  [
    'a change that is marked',
    page([front.replace('三', '五'), dye], '1.1', second('{ clause: front, mark: M, note: 改为五分钟 }')),
    [],
  ],
  [
    'a change without its mark',
    page([front.replace('三', '五'), dye], '1.1', second('')),
    [`${path}:12:60 published standard.history[1].number`],
  ],
  [
    'a mark without its change',
    page(clauses, '1.1', second('{ clause: dye, mark: M }')),
    [`${path}:12:114 published standard.history[1].marks[0].mark`],
  ],
  [
    'a wrong letter',
    page([front.replace('三', '五'), dye], '1.1', second('{ clause: front, mark: A }')),
    [
      `${path}:12:116 published standard.history[1].marks[0].mark => ` +
        `  history: [${second('{ clause: front, mark: M }')}]`,
    ],
  ],
  [
    'wording called editorial',
    page([front.replace('回复', '回覆'), dye], '1.1', second('{ clause: front, mark: M }', ' editorial: true,')),
    [],
  ],
  [
    'a figure called editorial',
    page([front.replace('三', '五'), dye], '1.1', second('{ clause: front, mark: M }', ' editorial: true,')),
    [`${path}:12:96 published standard.history[1].editorial`],
  ],
  [
    'a “not” called editorial',
    page([front, dye.replace('染', '不染')], '1.1', second('{ clause: dye, mark: M }', ' editorial: true,')),
    [`${path}:12:96 published standard.history[1].editorial`],
  ],
])('%s', (_, text, lines) => {
  expect(brief(found(text))).toEqual(lines);
});

test('a revision that was published is not lost from the history', () => {
  const other = page(clauses, '1.1', "{ number: '1.1', date: 2026-03-20, marks: [] }");
  expect(found(other).map(({ path: at }) => at)).toEqual(['standard.history']);
});

test('what an author reads', () => {
  expect(textOf(publishedRule, { ...ledger, [path]: page([front.replace('三', '五')]) })).toMatchSnapshot();
});

test('an id that may be another one is told once, whatever else changed with it', () => {
  const text = textOf(publishedRule, { ...ledger, [path]: page([front, '{ id: colour, text: 只染黑发 }']) });
  expect(text).toMatchSnapshot();
  expect(text).not.toContain('#dye −');
});

test('a clause that moved is told until both revisions say so', () => {
  const both = (from: string, to: string) => ({
    [path]: page([front], from === '' ? '1.0' : '1.1', from === '' ? first : second(from)),
    'docs/zh/a/y.mdx': page(
      ['{ id: wash, text: 洗手 }', dye],
      to === '' ? '1.0' : '1.1',
      to === '' ? first : second(to),
    ).replace('AP-01', 'AP-02'),
  });
  const before = {
    [path]: page(clauses),
    'docs/zh/a/y.mdx': page(['{ id: wash, text: 洗手 }']).replace('AP-01', 'AP-02'),
  };
  const ledgers = Object.fromEntries(
    ['AP-01', 'AP-02'].map((code) => [`ledger/${code}.jsonl`, ledgerText([published(before, code)])]),
  );
  const notes = (files: Record<string, string>) =>
    issuesOf(publishedRule, { ...files, ...ledgers }).filter(({ level }) => level === 'note').length;
  expect(notes(both('{ clause: dye, mark: D }', ''))).toBe(1);
  expect(notes(both('{ clause: dye, mark: D }', '{ clause: dye, mark: A }'))).toBe(0);
});

test('what was taken back and still stands on the page is told until it is published or put back', () => {
  const changed = page([front.replace('三', '五'), dye], '1.1', second('{ clause: front, mark: M }'));
  const line = published({ [path]: changed }, 'AP-01', '2026-03-20', issued);
  const [back] =
    returnsTo({ 'AP-01': { hash: issued.hash } }, new Map([['AP-01', [issued, line]]]), '2026-03-21') ?? [];
  const told = (text: string, ...lines: LedgerLine[]) =>
    issuesOf(publishedRule, { [path]: text, ...ledgerFiles(lines) }).map(({ level, message }) => [level, message.en]);
  const lines = [issued, line, back?.line].filter((one) => one !== undefined);
  expect(told(changed, ...lines)).toEqual([
    ['note', expect.stringContaining('Revision 1.1 of AP-01 was taken back') as string],
  ]);
  expect(told(page(clauses), ...lines)).toEqual([]);
  expect(told(changed, issued, line)).toEqual([]);
});

test('a withdrawal that was taken back is told as well', () => {
  const ended = page(clauses).replace(
    '  obligation: must',
    '  state: withdrawn\n  withdrawn: { on: 2026-03-20 }\n  obligation: must',
  );
  const end = endingLine(issued, '2026-03-20', 'withdrawn');
  const [back] = returnsTo({ 'AP-01': { hash: issued.hash } }, new Map([['AP-01', [issued, end]]]), '2026-03-21') ?? [];
  const lines = [issued, end, back?.line].filter((one) => one !== undefined);
  const told = issuesOf(publishedRule, { [path]: ended, ...ledgerFiles(lines) });
  expect(told.map(({ message }) => message.en)).toEqual([
    expect.stringContaining('The withdrawal of AP-01 was taken back'),
  ]);
});

test.each<[string, Record<string, string>]>([
  ['lost its end', ledgerFiles([issued], [issued, published({ [path]: page([front], '1.1', second('')) }, 'AP-01')])],
  ['was altered', ledgerFiles([{ ...issued, number: '1.2' }])],
])('where a ledger %s, only that is told: what it says of before is not known', (_, ledgers) => {
  const changed = page([front.replace('三', '五'), dye], '1.1', second('{ clause: front, mark: M }'));
  for (const text of [changed, page([front])])
    expect(issuesOf(publishedRule, { ...ledgers, [path]: text })).toEqual([]);
});

test('a field that was taken out of an entry stands nowhere: the entry is told', () => {
  const noted = front.replace(' }', ', note: 节假日也一样 }');
  const ledgers = ledgerFiles([published({ [path]: page([noted, dye]) })]);
  expect(brief(issuesOf(publishedRule, { ...ledgers, [path]: page([front, dye]) }))).toEqual([
    `${path}:9:13 published standard.clauses[0].id`,
  ]);
});

test('marks that were written into what was published excuse nothing', () => {
  const marks = ', marks: [{ clause: dye, mark: D }, { clause: colour, mark: A }] }';
  const changed = page([front, '{ id: colour, text: 只染黑发 }'], '1.0', first.replace(' }', marks));
  expect(found(changed).map(({ message }) => message.en)).toEqual([
    expect.stringContaining('is perhaps what was published as `dye`') as string,
  ]);
});

test('a translation that was corrected under the same number is told part by part, as a note', () => {
  const english = (title: string, text: string) =>
    englishPage({
      of: 'AP-01',
      title,
      fields: `clauses:\n  front: { text: ${text}, source: aaaaaa }\n  dye: { text: Dye it black, source: aaaaaa }`,
    });
  const files = { [path]: page(clauses), 'docs/en/a/x.mdx': english('Replies', 'Answer in three minutes') };
  const ledgers = ledgerFiles([published(files)]);
  const told = (title: string, text: string) =>
    issuesOf(publishedRule, { ...files, ...ledgers, 'docs/en/a/x.mdx': english(title, text) }).map(
      ({ file, line, level, path: at }) => `${file}:${line} ${level} ${at}`,
    );
  expect(told('Replies', 'Answer in three minutes')).toEqual([]);
  expect(told('Replies', 'Reply in three minutes')).toEqual(['docs/en/a/x.mdx:8 note translation.clauses.front']);
  expect(told('Replying', 'Answer in three minutes')).toEqual(['docs/en/a/x.mdx:2 note title']);
});
