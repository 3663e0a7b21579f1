import { expect, test } from 'vitest';
import { atomFeed } from '../../src/site/lists/feed.ts';
import { corpusOf, currentRevision, listPage } from '../helpers/corpus-from-strings.ts';
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
  expect(feed).not.toMatch(/不再有|现在还有|AP-02#sign/);
});
