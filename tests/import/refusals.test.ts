import { zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readSourceFile, Refusal } from '../../src/import/index.ts';
import { docx, line } from './sources/build.ts';

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const xml = (text: string) => new TextEncoder().encode(text);
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const body = (inner: string) => xml(`<w:document xmlns:w="${word}"><w:body>${inner}</w:body></w:document>`);
const zip = (parts: Zippable) => zipSync(parts, { level: 9 });
const picture = '<w:p><w:r><w:pict/></w:r></w:p>';

/** What reading some bytes is refused with. */
async function refusalOf(source: Uint8Array): Promise<string> {
  try {
    await readSourceFile(source);
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    throw error;
  }
  return 'read';
}

const utf16 = (text: string) => [...text].map((char) => `${char}\0`).join('');
const old = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const deep = '<w:sdt>'.repeat(9000) + '</w:sdt>'.repeat(9000);

describe('what is not read is refused, with a reason that names the way out', () => {
  test.each<[string, Uint8Array, string]>([
    ['an old Word file', bytes(`${old}${'\0'.repeat(600)}`), 'old-word'],
    ['a file with a password', bytes(`${old}${'\0'.repeat(600)}${utf16('EncryptedPackage')}`), 'encrypted'],
    ['rich text', bytes('{\\rtf1 text}'), 'format'],
    ['nothing', new Uint8Array(), 'format'],
    ['an archive of something else', zip({ 'a.xml': xml('<a/>') }), 'format'],
    ['a PDF that is none', bytes('%PDF-1.7 nothing'), 'damaged'],
    ['an archive that is cut short', bytes('PK\x03\x04'), 'damaged'],
    ['a file that unpacks to far more', zip({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) }), 'bomb'],
    [
      'too many parts',
      zip(Object.fromEntries(Array.from({ length: 6000 }, (_one, n) => [`word/p${n}.xml`, xml('')]))),
      'bomb',
    ],
    ['entities', zip({ 'word/document.xml': xml('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }), 'entities'],
    ['XML that is none', zip({ 'word/document.xml': xml('<w:document') }), 'damaged'],
    ['a document without text', zip({ 'word/document.xml': body('<w:p/>') }), 'empty'],
    ['more than a manual has', new Uint8Array(21 * 1024 * 1024), 'too-large'],
  ])('%s', async (_name, source, reason) => {
    expect(await refusalOf(source)).toBe(reason);
  });

  test('a part that is nested without end is refused, and ends nothing else', async () => {
    expect(['damaged', 'empty']).toContain(await refusalOf(zip({ 'word/document.xml': body(deep) })));
  });
});

test('macros, pictures and paths that lead elsewhere are not unpacked, and the text is read all the same', async () => {
  const part = body('<w:p><w:r><w:t>不得染发</w:t></w:r></w:p>');
  const evil = zip({
    '../../outside.xml': xml('<a/>'),
    'word/vbaProject.bin': new Uint8Array(2 * 1024 * 1024),
    'word/media/image1.emf': new Uint8Array(2 * 1024 * 1024),
    'word/document.xml': part,
  });
  const { blocks } = await readSourceFile(evil);
  expect(blocks.map(({ text }) => text)).toEqual(['不得染发']);
});

test('a document of pictures is told as a scan', async () => {
  const refused = await refusalOf(zip({ 'word/document.xml': body(picture) }));
  expect(['scan', 'empty']).toContain(refused);
});

test('a file is known by its bytes, and the same bytes are read alike', async () => {
  const source = await docx([line('一、头发', { bold: true }), line('1、不得染发')]);
  expect(await readSourceFile(source)).toEqual(await readSourceFile(source));
});
