import type { SourceFile } from '../../../corpus/index.ts';
import { many } from '../../../lib/many.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { fixed } from '../../text/fixed.ts';

const zhHint =
  '用编辑器另存为 UTF-8：VS Code 点右下角的编码名称，选“通过编码保存”，再选 UTF-8；记事本在“另存为”里把编码选成 UTF-8';
const enHint =
  'Save it as UTF-8: in VS Code click the encoding at the bottom right, “Save with Encoding”, UTF-8; ' +
  'in Notepad choose UTF-8 under “Save as”';

const words = {
  gbk: fixed(
    ['文件是 GBK 编码，不是 UTF-8，文字会变成乱码', zhHint],
    ['The file is encoded in GBK, not UTF-8, so its text would be garbled', enHint],
  ),
  'utf-16': fixed(['文件是 UTF-16 编码，不是 UTF-8', zhHint], ['The file is encoded in UTF-16, not UTF-8', enHint]),
  unknown: fixed(
    ['文件编码无法识别，有些字节不是 UTF-8', zhHint],
    ['The encoding is not known: some bytes are not UTF-8', enHint],
  ),
  binary: {
    zh: (p: { what: string }) => ({
      message: `这不是文字文件，而是 ${p.what} 文件改了结尾`,
      hint: '改结尾不会变成页面；用 Word 等软件打开原文件，把文字复制到新页面里',
    }),
    en: (p: { what: string }) => ({
      message: `This is no text but a ${p.what} file with another ending`,
      hint: 'A new ending makes no page of it; open the original and copy its words into a new page',
    }),
  },
  bom: fixed(
    ['文件开头有字节顺序标记（BOM），不影响使用', `不必改；想去掉就另存为不带 BOM 的 UTF-8`],
    [
      'The file begins with a byte order mark, which does no harm',
      'Nothing needs doing; to drop it, save as UTF-8 without BOM',
    ],
  ),
  nul: {
    zh: (p: { count: number }) => ({
      message: `文件里有 ${p.count} 个空字符（NUL），看不见，但不是文字`,
      hint: '删去它们；可能是复制时带进来的，请核对前后的字有没有丢',
    }),
    en: (p: { count: number }) => ({
      message: `The file holds ${many(p.count, 'NUL character')}, invisible and no text`,
      hint: 'Take out what is not to be seen, and see whether a character beside it was lost in copying',
    }),
  },
};

/** Files are UTF-8, so that no character is lost between one editor's machine and the next. */
export const encodingRule = defineRule({
  id: 'encoding',
  title: { zh: '文件编码', en: 'File encoding' },
  level: 'error',
  summary: { zh: '文件用 UTF-8 保存，没有空字符', en: 'Files are saved as UTF-8, without NUL characters' },
  words,
  *find({ corpus }) {
    for (const file of corpus.files) {
      const what = binaryKind(file.text);
      if (what) {
        yield { file, say: 'binary', with: { what } };
        continue;
      }
      if (file.encoding === 'utf-8-bom') yield { file, level: 'note', say: 'bom', with: {} };
      else if (file.encoding !== 'utf-8') yield wrongEncoding(file);
      if (file.encoding !== 'utf-16le' && file.encoding !== 'utf-16be' && file.text.includes('\0'))
        yield nulFinding(file);
    }
  },
});

/** How files begin that are no text, and what they are called. */
const beginnings: readonly (readonly [string, RegExp])[] = [
  ['Word / Excel / ZIP', /^PK[\u0003\u0005\u0007]/],
  ['PDF', /^%PDF-/],
  ['RTF', /^\{\\rtf/],
  ['PNG', /^.?PNG\r?\n\u001a/],
  ['GIF', /^GIF8[79]a/],
  ['JPEG', /^.{2,9}(?:JFIF|Exif)\0/s],
  ['HEIC / MP4', /^\0{3}.ftyp/s],
  ['7z', /^7z[^\n]{0,2}'\u001c/],
];

function binaryKind(text: string): string | undefined {
  const start = text.slice(0, 16);
  return beginnings.find(([, beginning]) => beginning.test(start))?.[0];
}

function wrongEncoding(file: SourceFile): Finding<typeof words> {
  const place = file.encoding === 'unknown' ? file.text.indexOf('\ufffd') : file.text.search(/[^\0-\x7f]/);
  const start = Math.max(0, place);
  const say = file.encoding === 'gbk' ? 'gbk' : file.encoding === 'unknown' ? 'unknown' : 'utf-16';
  return { file, span: { start, end: start + 1 }, say, with: {} };
}

function nulFinding(file: SourceFile): Finding<typeof words> {
  const start = file.text.indexOf('\0');
  const run = /^\0+/.exec(file.text.slice(start, start + 10_000))?.[0].length ?? 1;
  const lineEnd = file.text.indexOf('\n', start);
  const rest = file.text.slice(start, lineEnd === -1 ? undefined : lineEnd);
  return {
    file,
    span: { start, end: start + run },
    say: 'nul',
    with: { count: file.text.split('\0').length - 1 },
    fix: { start, end: start + rest.length, text: rest.replaceAll('\0', ''), safe: false },
  };
}
