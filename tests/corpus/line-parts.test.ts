import { expect, test } from 'vitest';
import { filled, lineParts } from '../../src/corpus/filled.ts';
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
