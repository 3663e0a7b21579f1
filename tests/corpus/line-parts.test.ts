import { expect, test } from 'vitest';
import { filled, lineParts } from '../../src/corpus/filled.ts';
import { localize } from '../../src/corpus/localize.ts';
import { clauseRow, gapLabels } from '../../src/search/build-clauses.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';

const corpus = exampleCorpus();

test('what is the same every time is filled in; what is not is a gap with its name', () => {
  expect(lineParts(corpus, '您好，{hotel}，我是{staff}。', 'zh')).toEqual([
    { text: '您好，', isGap: false },
    { text: '雾灯酒店', isGap: false },
    { text: '，我是', isGap: false },
    { text: '自己的名字', isGap: true },
    { text: '。', isGap: false },
  ]);
  expect(filled(corpus, 'Good day, {hotel}, {staff} speaking.', 'en')).toBe(
    'Good day, Foglamp Hotel, [your name] speaking.',
  );
});

test('a placeholder that no list has shows its id', () => {
  expect(lineParts(corpus, '{nobody}', 'zh')[1]).toEqual({ text: 'nobody', isGap: true });
});

test('a row of the search fills in what the page of the line fills in', () => {
  const greeting = corpus.standards.find(({ code }) => code === 'FO-02');
  if (!greeting) throw new Error('No greeting');
  const row = clauseRow(corpus, localize(greeting, 'zh'));
  expect(row).toContain('欢迎来到雾灯酒店');
  expect(row).not.toContain('{hotel}');
  expect(row).toContain('{staff}');
  expect(gapLabels(corpus, 'zh').map(([id]) => id)).toEqual(['guest', 'staff', 'minutes']);
});
