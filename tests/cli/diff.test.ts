import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Point } from '../../scripts/calls/diff.ts';
import { type Corpus, linesToPublish } from '../../src/corpus/index.ts';
import { damagedText } from '../../scripts/diff/damaged.ts';
import { differences } from '../../scripts/diff/differences.ts';
import { sameDayText } from '../../scripts/diff/same-day.ts';
import { markdownOf } from '../../scripts/diff/markdown.ts';
import { tempDir } from '../helpers/cli.ts';
import { corpusOf } from '../helpers/corpus-from-strings.ts';
import { ledgerFiles, published } from '../helpers/published.ts';
import { revisedPage } from '../helpers/revised-page.ts';
import { runHere } from '../helpers/run-here.ts';

const now = revisedPage({ number: '1.2', text: '十五分钟内，上桌', isEditorial: true });
const first = published(revisedPage({ number: '1.0', text: '十分钟内上桌' }));
const second = published(revisedPage({ number: '1.1', text: '十五分钟内上桌' }), 'AP-01', '2026-04-01', first);
const third = published(now, 'AP-01', '2026-05-01', second);
const corpus = corpusOf({ ...now, ...ledgerFiles([first, second, third]) });

test.each([
  ['1.0', false],
  ['1.1', true],
])('from %s to an editorial revision only slips were put right: %s', (number, isEditorial) => {
  const { standards } = corpus;
  const found = differences({
    corpus,
    from: { code: 'AP-01', number },
    to: undefined,
    standards,
    locale: 'en',
    json: false,
  });
  expect(found.map(({ editorial }) => editorial)).toEqual([isEditorial]);
  expect(markdownOf(found, 'en').includes('wording only')).toBe(isEditorial);
});

test('a fact of the whole standard is told in words, with what it was and is', () => {
  const files = { 'docs/zh/a/x.mdx': now['docs/zh/a/x.mdx']?.replace('obligation: must', 'obligation: may') ?? '' };
  const said = { ...files, ...ledgerFiles([third, published(files, 'AP-01', '2026-06-01', third)]) };
  const whole = corpusOf(said);
  const from = { day: '2026-05-02' };
  const found = differences({
    corpus: whole,
    from,
    to: undefined,
    standards: whole.standards,
    locale: 'zh',
    json: false,
  });
  expect(markdownOf(found, 'zh')).toContain('- **整条标准**  约束力：必须 → 可以');
});

test.each<[string, Point]>([
  ['day before it was first issued', { day: '2026-02-01' }],
  ['number below the last', { code: 'AP-01', number: '1.0' }],
])('a standard that was withdrawn is told with day, successor and number, from a %s', (_, from) => {
  const ended = {
    'docs/zh/a/x.mdx':
      now['docs/zh/a/x.mdx']?.replace(
        '  obligation: must',
        '  state: withdrawn\n  withdrawn: { on: 2026-06-01, replacedBy: AP-02 }\n  obligation: must',
      ) ?? '',
  };
  const lines = [first, second, third];
  const ending = linesToPublish(corpusOf({ ...ended, ...ledgerFiles(lines) }), '2026-05-20');
  const whole = corpusOf({ ...ended, ...ledgerFiles([...lines, ...ending]) });
  const call = { corpus: whole, to: undefined, standards: whole.standards, locale: 'en' as const, json: false };
  expect(markdownOf(differences({ ...call, from }), 'en')).toContain('1.2 · Withdrawn from 2026-06-01; go by AP-02');
  expect(differences({ ...call, from: { day: '2026-05-20' } })).toEqual([]);
});

test('a ledger that was altered is told beside what it says', () => {
  const call = {
    contentDir: '/manuals',
    from: { day: '2026-02-01' },
    to: undefined,
    locale: 'en' as const,
    json: false,
  };
  const told = (whole: Corpus) => damagedText({ ...call, corpus: whole, standards: whole.standards });
  expect(told(corpus)).toBeUndefined();
  const altered = corpusOf({ ...now, ...ledgerFiles([first, { ...second, approvedBy: 'somebody' }, third]) });
  expect(told(altered)).toContain('The ledger has faults, and what is said above may be untrue: ledger/AP-01.jsonl');
  expect(told(corpusOf({ ...now, ...ledgerFiles([first, second], [first, second, third]) }))).toContain('ledger/AP-01');
});

test('a day on which something was published says how to see what came that day', () => {
  const call = { contentDir: '/manuals', corpus, to: undefined, standards: corpus.standards, locale: 'en' as const };
  const said = (day: string) => sameDayText({ ...call, from: { day }, json: false });
  expect(said('2026-05-01')).toContain('npm run diff -- 2026-04-30 2026-05-01 --content');
  expect(said('2026-05-02')).toBeUndefined();
  const found = differences({ ...call, json: false, from: { day: '2026-04-30' }, to: { day: '2026-05-01' } });
  expect(found.map(({ from, to }) => [from, to])).toEqual([['1.1', '1.2']]);
});

test.each([
  ['ap-01', /要写明 AP-01 的哪个修订：AP-01@1\.0、AP-01@1\.1、AP-01@1\.2，例如 npm run diff -- AP-01@1\.1/],
  ['AP-09', /AP-09/],
])('a code alone is told what to write: %s', async (code, message) => {
  const dir = tempDir();
  for (const [path, text] of Object.entries({ ...now, ...ledgerFiles([first, second, third]) })) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  const ran = await runHere('diff', [code, '--content', dir]);
  expect(ran.code).toBe(2);
  expect(ran.stderr).toMatch(message);
});
