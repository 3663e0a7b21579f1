import { expect, test } from 'vitest';
import { correctedSince, movedSince, renamedSince, wordingBetween } from '../../src/corpus/index.ts';
import { publicationsOf } from '../../src/corpus/ledger/publications.ts';
import { corpusOf, listPage } from '../helpers/corpus-from-strings.ts';
import { englishPage } from '../helpers/english-page.ts';
import { ledgerFiles, ledgerText, published, standardIn } from '../helpers/published.ts';

const first = 'docs/zh/a/x.mdx';
const second = 'docs/zh/a/y.mdx';
const issued = {
  [first]: listPage('AP-01', { wipe: '擦净台面', sign: '摆正水牌' }),
  [second]: listPage('AP-02', { dishes: '收回餐具' }),
};
const ledgers = {
  'ledger/AP-01.jsonl': ledgerText([published(issued, 'AP-01')]),
  'ledger/AP-02.jsonl': ledgerText([published(issued, 'AP-02')]),
};
const renamedIn = (clauses: Record<string, string>) => {
  const page = { [first]: listPage('AP-01', clauses) };
  return renamedSince(published(issued), standardIn(corpusOf(page), 'AP-01'));
};

test.each<[string, Record<string, string>, ReturnType<typeof renamedSince>]>([
  ['another id', { clean: '擦净台面', sign: '摆正水牌' }, [{ was: 'wipe', is: 'clean' }]],
  ['another id and other words', { clean: '擦台面', sign: '摆正水牌' }, []],
  ['one that is new', { wipe: '擦净台面', sign: '摆正水牌', clean: '扫地' }, []],
  ['words that changed places', { wipe: '摆正水牌', sign: '擦净台面' }, []],
])('%s', (_, clauses, renamed) => {
  expect(renamedIn(clauses)).toEqual(renamed);
});

const moved = { from: { code: 'AP-01', clause: 'sign' }, to: { code: 'AP-02', clause: 'board' } };
const after = {
  [first]: listPage('AP-01', { wipe: '擦净台面' }),
  [second]: listPage('AP-02', { dishes: '收回餐具', board: '摆正水牌' }),
};

test('a clause that left one standard and stands in another is told as moved', () => {
  expect(movedSince(corpusOf({ ...after, ...ledgers }))).toEqual([moved]);
  expect(movedSince(corpusOf({ ...issued, ...ledgers }))).toEqual([]);
  expect(movedSince(corpusOf(after))).toEqual([]);
});

test('a publication says what moved in it', () => {
  const higher = Object.fromEntries(
    Object.entries(after).map(([path, text]) => [path, text.replaceAll("'1.0'", "'1.1'")]),
  );
  const linesOf = (code: string) => {
    const line = published(issued, code);
    return ledgerText([line, published(higher, code, '2026-04-01', line)]);
  };
  const corpus = corpusOf({
    ...higher,
    'ledger/AP-01.jsonl': linesOf('AP-01'),
    'ledger/AP-02.jsonl': linesOf('AP-02'),
  });
  expect(publicationsOf(corpus, corpus.standards).map(({ day, moved: told }) => [day, told])).toEqual([
    ['2026-04-01', [moved]],
    ['2026-03-01', []],
  ]);
});

test('a translation that was put right is told with its old and new words, and one that came later is new', () => {
  const page = listPage('AP-01', { wipe: '擦净台面', sign: '摆正水牌' });
  const withEnglish = (wipe: string) => ({
    [first]: page,
    'docs/en/a/x.mdx': englishPage({
      of: 'AP-01',
      fields: `clauses:\n  wipe: { text: ${wipe}, source: aaaaaa }\n  sign: { text: Set up the board, source: aaaaaa }`,
    }),
  });
  const bare = published({ [first]: page });
  const line = published(withEnglish('Wipe the tabel'), 'AP-01', '2026-04-01', bare);
  const now = standardIn(corpusOf({ ...withEnglish('Wipe the table'), ...ledgerFiles([bare, line]) }), 'AP-01');
  expect(correctedSince(line, now)).toEqual([{ locale: 'en', isNew: false, clauses: ['wipe'], page: [] }]);
  expect(correctedSince(bare, now)).toEqual([]);
  const next = published(withEnglish('Wipe the table'), 'AP-01', '2026-05-01', line);
  const corpus = corpusOf({ ...withEnglish('Wipe the table'), ...ledgerFiles([bare, line, next]) });
  const standard = standardIn(corpus, 'AP-01');
  expect(wordingBetween(corpus, standard, bare, line, 'zh').translations).toEqual([
    { locale: 'en', isNew: true, corrected: [] },
  ]);
  const [told] = wordingBetween(corpus, standard, line, next, 'zh').translations;
  expect(told?.corrected).toMatchObject([{ was: 'Wipe the tabel', is: 'Wipe the table' }]);
});
