import { expect, test } from 'vitest';
import { fileSizeRule } from './rule.ts';
import { mostBytesOf } from '../../../schema/index.ts';
import { issuesOf } from '../../../../tests/helpers/run-rule.ts';

const mostBytes = mostBytesOf('plain');
const head = '---\ntitle: x\ndescription: y\n---\n';
/** Short paragraphs of a character, up to a size of the file in bytes. */
const sized = (bytes: number, character = 'a') =>
  head +
  `${character.repeat(98)}\n\n`
    .repeat(Math.ceil(bytes / (98 * Buffer.byteLength(character) + 2)))
    .slice(0, Math.floor((bytes - head.length) / Buffer.byteLength(character)));

test.each<[string, string, number]>([
  ['just small enough', sized(mostBytes), 0],
  ['one too many', `${sized(mostBytes)}a`, 1],
  ['Chinese characters count three bytes each', sized(mostBytes + 30_000, '字'), 1],
  ['a paragraph just short enough', head + 'a'.repeat(8_000), 0],
  ['a paragraph too long', `${head}甲\n\n${'a'.repeat(8_001)}\n\n乙`, 1],
])('%s', (_name, text, count) => {
  expect(issuesOf(fileSizeRule, { 'docs/zh/guide/x.mdx': text })).toHaveLength(count);
});

test('a drawing is part of every page that shows it, so it is smaller than a page may be', () => {
  const most = mostBytesOf('drawings');
  expect(most).toBeLessThan(mostBytes / 10);
  const drawing = (bytes: number) => ({ 'drawings/x.svg': '<svg/>'.padEnd(bytes) });
  expect(issuesOf(fileSizeRule, drawing(most))).toHaveLength(0);
  expect(issuesOf(fileSizeRule, drawing(most + 1)).map(({ message }) => message.en)).toEqual([
    'The file has 25 KB, the most is 24 KB; it was not read',
  ]);
});

test('the record of printed cards may grow with the cards', () => {
  const record = JSON.stringify({ printed: {} }).padEnd(mostBytes + 1);
  expect(issuesOf(fileSizeRule, { 'cards.lock.json': record })).toHaveLength(0);
});
