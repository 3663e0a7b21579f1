import { expect, test } from 'vitest';
import { fileSizeRule } from './rule.ts';
import { maxFileBytes } from '../../../corpus/index.ts';
import { issuesOf } from '../../../../tests/helpers/run-rule.ts';

const head = '---\ntitle: x\ndescription: y\n---\n';
/** Short paragraphs of a character, up to a size of the file in bytes. */
const sized = (bytes: number, character = 'a') =>
  head +
  `${character.repeat(98)}\n\n`
    .repeat(Math.ceil(bytes / (98 * Buffer.byteLength(character) + 2)))
    .slice(0, Math.floor((bytes - head.length) / Buffer.byteLength(character)));

test.each<[string, string, number]>([
  ['just small enough', sized(maxFileBytes), 0],
  ['one too many', `${sized(maxFileBytes)}a`, 1],
  ['Chinese characters count three bytes each', sized(maxFileBytes + 30_000, '字'), 1],
  ['a paragraph just short enough', head + 'a'.repeat(8_000), 0],
  ['a paragraph too long', `${head}甲\n\n${'a'.repeat(8_001)}\n\n乙`, 1],
])('%s', (_name, text, count) => {
  expect(issuesOf(fileSizeRule, { 'docs/zh/guide/x.mdx': text })).toHaveLength(count);
});
