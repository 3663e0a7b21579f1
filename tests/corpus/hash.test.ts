import { expect, test } from 'vitest';
import { bodyHash, entryHash, headerHash, shortHash } from '../../src/corpus/hash.ts';

test('a hash is six letters, never a number to YAML', () => {
  const hashes = Array.from({ length: 500 }, (_, index) => shortHash(String(index)));
  expect(hashes.every((hash) => /^[a-p]{6}$/.test(hash))).toBe(true);
  expect(new Set(hashes).size).toBe(500);
});

test('an entry keeps its hash when only its order of fields, its id or its basis changes', () => {
  const hash = entryHash({ id: 'dye', text: '染发', except: '染回黑色', basis: ['001n-2'] });
  expect(entryHash({ except: '染回黑色', basis: ['house'], text: '染发', id: 'colour' })).toBe(hash);
  expect(entryHash({ id: 'dye', text: '染发', except: '染回黑色', note: undefined })).toBe(hash);
});

test.each([
  { text: '染发。', except: '染回黑色' },
  { text: '染发' },
  { text: '染发', except: '染回黑色', polarity: 'do' },
  { text: '染发', except: ['染回黑色'] },
])('%j is another meaning', (entry) => {
  expect(entryHash(entry)).not.toBe(entryHash({ text: '染发', except: '染回黑色' }));
});

test('numbers below an entry count, however deep', () => {
  const of = (max: number) => entryHash({ id: 'h', quantity: { min: 90, max, unit: 'cm' } });
  expect(of(110)).not.toBe(of(120));
});

test('a body is the same with other line endings and blank ends, and none when empty', () => {
  expect(bodyHash('## 为什么\r\n\r\n好\r\n')).toBe(bodyHash('\n## 为什么\n\n好'));
  expect(bodyHash('## 为什么\n\n好')).not.toBe(bodyHash('## 为什么\n\n坏'));
  expect(bodyHash(' \n')).toBeUndefined();
});

test('title and rule sentence are told apart', () => {
  expect(headerHash('a', 'b')).not.toBe(headerHash('ab', ''));
});

test('blank lines that are too many are no other text; those between paragraphs are', () => {
  expect(bodyHash('甲\n\n\n\n乙')).toBe(bodyHash('甲\n\n乙'));
  expect(bodyHash('甲\n乙')).not.toBe(bodyHash('甲\n\n乙'));
});
