import { expect, test } from 'vitest';
import { atomFeed } from '../../src/site/lists/feed.ts';
import { corpusOf, currentRevision, listPage } from '../helpers/corpus-from-strings.ts';
import { returnsTo } from '../../src/corpus/index.ts';
import { publicationsOf } from '../../src/corpus/ledger/publications.ts';
import { numberBefore } from '../../src/corpus/ledger/texts.ts';
import { withHash } from '../../src/corpus/ledger/publication.ts';
import type { LedgerLine } from '../../src/schema/index.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';
import { ledgerFiles, ledgerText, published } from '../helpers/published.ts';
import { revisedPage } from '../helpers/revised-page.ts';
import { siteContext } from '../helpers/site-context.ts';

const { site } = exampleCorpus();
const feedOf = (files: Record<string, string>, locale: 'zh' | 'en' = 'zh') =>
  atomFeed(siteContext('2026-11-29', { ...corpusOf(files), site }), locale);

test('a revision that was overtaken before it began is not told as coming', () => {
  const first = published(revisedPage({ number: '1.0', text: '一次' }));
  const coming = published(
    revisedPage({ number: '1.1', effective: '2026-12-10', text: '两次' }),
    'AP-01',
    '2026-11-28',
    first,
  );
  const now = revisedPage({ number: '1.2', effective: '2026-12-05', text: '两次' });
  const next = published(now, 'AP-01', '2026-11-28', coming);
  const files = { ...now, ...ledgerFiles([first, coming, next]) };
  expect(feedOf(files)).toContain('原定 2026-12-10 起执行，后被 1.2 取代');
  expect(feedOf(files, 'en')).toContain('was to hold from 2026-12-10; overtaken by 1.2');
  expect(feedOf(files, 'en')).not.toContain('in force from 2026-12-10');
  expect(feedOf(files, 'en')).toContain('in force from 2026-12-05');
});

test('a clause that moved is told as a move, with its note and a link, not as abolished', () => {
  const pages = (one: Record<string, string>, other: Record<string, string>, [from, to]: [string, string]) => {
    const marked = (text: string, mark: string) =>
      text
        .replace(currentRevision, currentRevision.replace('1.0', '1.1'))
        .replace(/history: .*/, `history: [{ number: '1.1', date: 2026-11-28, marks: [${mark}] }]`);
    return {
      'docs/zh/a/x.mdx': from === '' ? listPage('AP-01', one) : marked(listPage('AP-01', one), from),
      'docs/zh/a/y.mdx': to === '' ? listPage('AP-02', other) : marked(listPage('AP-02', other), to),
    };
  };
  const before = pages({ wipe: '擦净台面', sign: '摆正水牌' }, { dishes: '收回餐具' }, ['', '']);
  const after = pages({ wipe: '擦净台面' }, { dishes: '收回餐具', sign: '摆正水牌' }, [
    '{ clause: sign, mark: D, note: "移到 AP-02#sign" }',
    '{ clause: sign, mark: A, note: 两条规则合成一条 }',
  ]);
  const ledgers = Object.fromEntries(
    ['AP-01', 'AP-02'].map((code) => {
      const first = published(before, code);
      return [`ledger/${code}.jsonl`, ledgerText([first, published(after, code, '2026-11-28', first)])];
    }),
  );
  const feed = feedOf({ ...after, ...ledgers });
  expect(feed).toContain('移到 AP-02 一条标准：摆正水牌 — https://manuals.foglamp.example/zh/a/y/#sign');
  expect(feed).toContain('由 AP-01 一条标准 移来：摆正水牌 — 两条规则合成一条 — https://');
  expect(feed).not.toMatch(/不再有|新增|AP-02#sign/);
});

const twice = () => {
  const first = { ...published(revisedPage({ number: '1.0', text: '一次' }), 'AP-01', '2026-11-28'), publication: 1 };
  const later = (number: string, publication: number, before: LedgerLine) =>
    withHash({
      ...published(
        revisedPage({ number, effective: '2026-11-28', text: `第 ${number} 版` }),
        'AP-01',
        '2026-11-28',
        before,
      ),
      publication,
    });
  const second = later('1.1', 2, withHash(first));
  return [withHash(first), second, later('1.2', 3, second)];
};

test('publications of one day are told apart, the newest first', () => {
  const corpus = corpusOf({ ...revisedPage({ number: '1.2', text: '第 1.2 版' }), ...ledgerFiles(twice()) });
  const told = publicationsOf(corpus, corpus.standards);
  expect(told.map(({ number, place, lines }) => [number, place, lines.map(({ line }) => line.number)])).toEqual([
    [3, 2, ['1.2']],
    [2, 1, ['1.1']],
    [1, 0, ['1.0']],
  ]);
  expect(told.flatMap(({ lines }) => lines.map(({ isLast }) => isLast))).toEqual([true, false, false]);
});

test('each entry of the feed has a time of its own, in their order, from when the day begins in the company', () => {
  const feed = feedOf({ ...revisedPage({ number: '1.2', text: '第 1.2 版' }), ...ledgerFiles(twice()) });
  const times = [...feed.matchAll(/<updated>(.*?)<\/updated>/g)].map(([, time]) => time);
  // It is midnight in Shanghai eight hours earlier than in universal time.
  expect(site.timeZone).toBe('Asia/Shanghai');
  expect(times).toEqual([
    '2026-11-27T16:00:02.000Z',
    '2026-11-27T16:00:02.000Z',
    '2026-11-27T16:00:01.000Z',
    '2026-11-27T16:00:00.000Z',
  ]);
});

test('a day that is moved is told, with all that begins on it', () => {
  const first = withHash(published(revisedPage({ number: '1.0', text: '一次' }), 'AP-01', '2026-11-01'));
  const to = (number: string, effective: string, day: string, before: LedgerLine) =>
    published(revisedPage({ number, effective, text: '两次' }), 'AP-01', day, before);
  const second = to('1.1', '2026-12-10', '2026-11-28', first);
  const third = to('1.2', '2026-12-05', '2026-11-29', second);
  const files = {
    ...revisedPage({ number: '1.2', effective: '2026-12-05', text: '两次' }),
    ...ledgerFiles([first, second, third]),
  };
  const corpus = corpusOf(files);
  const told = publicationsOf(corpus, corpus.standards).flatMap(({ lines }) => lines);
  expect(told.map(({ line, before, instead }) => [line.number, before?.number, instead])).toEqual([
    ['1.2', '1.0', '2026-12-10'],
    ['1.1', '1.0', undefined],
    ['1.0', undefined, undefined],
  ]);
  expect(feedOf(files)).toMatch(/改为 2026-12-05 起执行，原定 2026-12-10\n.*一次.* → .*两次/);
  expect(feedOf(files, 'en')).toContain('in force from 2026-12-05 instead of 2026-12-10');
  const [standard] = corpus.standards;
  expect(standard && numberBefore(corpus, standard)).toBe('1.0');
});

test('what a rollback took back is said by its number', () => {
  const [first, second] = twice();
  const [back] =
    returnsTo(
      { 'AP-01': { hash: first?.hash ?? '' } },
      new Map([['AP-01', [first, second].filter((line) => line !== undefined)]]),
      '2026-11-28',
    ) ?? [];
  const lines = [first, second, back?.line].filter((line) => line !== undefined);
  const files = { ...revisedPage({ number: '1.1', text: '第 1.1 版' }), ...ledgerFiles(lines) };
  expect(feedOf(files)).toContain('修订 1.1 已撤回，修订 1.0 再次执行');
  expect(feedOf(files, 'en')).toContain('Revision 1.1 was taken back; revision 1.0 holds again');
});
