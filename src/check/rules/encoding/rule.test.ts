import { expect, test } from 'vitest';
import { encodingRule } from './rule.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/appearance/x.mdx';
/** `---\ntitle: 男士\n---\n` as GBK bytes. */
const gbk = new Uint8Array([...Buffer.from('---\ntitle: '), 0xc4, 0xd0, 0xca, 0xbf, ...Buffer.from('\n---\n')]);
const utf16 = (text: string, mark = true) =>
  new Uint8Array([...(mark ? [0xff, 0xfe] : []), ...Buffer.from(text, 'utf16le')]);

test.each<[string, string | Uint8Array, string[]]>([
  ['GBK points at the first Chinese character', gbk, [`${path}:2:8 encoding`]],
  ['UTF-16 with a mark', utf16('---\ntitle: 男士\n---\n'), [`${path}:2:8 encoding`]],
  ['UTF-16 without a mark', utf16('---\ntitle: men\n---\n', false), [`${path}:1:1 encoding`]],
  ['bytes of no encoding', new Uint8Array([0x61, 0xff, 0xff, 0x0a]), [`${path}:1:2 encoding`]],
  ['NUL in the body', '---\ntitle: 男士\ndescription: 甲\n---\n\n短\0发\n', [`${path}:6:2 encoding => 短发`]],
  ['NUL in the frontmatter', '---\ntitle: 男\0士\n---\n', [`${path}:2:9 encoding => title: 男士`]],
  ['UTF-8', '---\ntitle: 男士\n---\n', []],
  ['UTF-8 with Windows line endings', '---\r\ntitle: 男士\r\n---\r\n', []],
])('%s', (_name, content, expected) => {
  expect(brief(issuesOf(encodingRule, { [path]: content }))).toEqual(expected);
});

test('a byte order mark is no more than a note', () => {
  expect(issuesOf(encodingRule, { [path]: '\ufeff---\ntitle: 男士\n---\n' })).toMatchObject([
    { level: 'note', line: 1 },
  ]);
});

test('as the author sees it', () => {
  expect(textOf(encodingRule, { [path]: gbk })).toMatchInlineSnapshot(`
    "docs/zh/appearance/x.mdx:2:8  错误 error  encoding
      文件是 GBK 编码，不是 UTF-8，文字会变成乱码
        → 用编辑器另存为 UTF-8：VS Code 点右下角的编码名称，选“通过编码保存”，再选 UTF-8；记事本在“另存为”里把编码选成 UTF-8
      The file is encoded in GBK, not UTF-8, so its text would be garbled
        → Save it as UTF-8: in VS Code click the encoding at the bottom right, “Save with Encoding”, UTF-8; \
in Notepad choose UTF-8 under “Save as”
      2 | title: 男士
                 ^^
      /zh/authoring/rules/encoding/"
  `);
});
