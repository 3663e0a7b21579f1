import { expect, test } from 'vitest';
import { decode, type Encoding } from '../../src/corpus/decode.ts';

const text = '---\ntitle: 男员工发型\n---\n';
const utf8 = Buffer.from(text);
const utf16le = Buffer.from(text, 'utf16le');
const utf16be = Buffer.from(utf16le).swap16();
/** 男员工发型 as an editor with a Chinese code page saves it. */
const gbk = Buffer.concat([
  Buffer.from('---\ntitle: '),
  Buffer.from('c4d0d4b1b9a4b7a2d0cd', 'hex'),
  Buffer.from('\n---\n'),
]);

test.each<[string, Uint8Array, Encoding, string]>([
  ['UTF-8', utf8, 'utf-8', text],
  ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8]), 'utf-8-bom', text],
  ['UTF-16, little end first', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16le]), 'utf-16le', text],
  ['UTF-16, big end first', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16be]), 'utf-16be', text],
  ['UTF-16 of Latin text without a mark', Buffer.from('title: Hair\n', 'utf16le'), 'utf-16le', 'title: Hair\n'],
  ['GBK', gbk, 'gbk', text],
  ['an empty file', Buffer.alloc(0), 'utf-8', ''],
  ['one NUL in a body stays where it is', Buffer.from('a\0b'), 'utf-8', 'a\0b'],
])('%s', (_name, bytes, encoding, expected) => {
  expect(decode(bytes)).toEqual({ text: expected, encoding });
});

test('bytes that are no text at all are unknown, and do not throw', () => {
  expect(decode(Buffer.from([0x61, 0xff, 0xff, 0x80, 0x0a])).encoding).toBe('unknown');
});
