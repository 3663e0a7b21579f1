import { gbkOf } from '../../helpers/gbk.ts';

/** A page without fault; each row of the table puts one fault into it. */
export const good = `---
title: 男员工发型
description: 前不遮眉。
standard:
  code: AP-03
  kind: appearance
  obligation: must
  clauses:
    - { id: front, polarity: do, part: hair, text: 前面的头发留在眉毛以上 }
  declared:
    count: 1
  revision:
    number: '1.0'
    effective: 2026-03-01
    review: 2027-03-01
    owner: service-quality
    approvedBy: service-director
  history:
    - { number: '1.0', date: 2026-02-20 }
  aliases: [头发, 刘海, 染发, 光头]
  basis: [house]
---

## 为什么

让客户放心。
`;
/** Where the page stands. */
export const path = 'docs/zh/appearance/men-hair.mdx';
/** Content by path. */
export type Files = Record<string, string | Uint8Array>;
/** The page with some of its text changed. */
export const withFault = (from: string, to: string): Files => ({ [path]: good.replace(from, to) });
/** The page with another body. */
export const body = (text: string): Files => ({ [path]: good.replace('让客户放心。', text) });

interface Row {
  fault: string;
  files: Files;
  rule: string;
  /** Line and column. */
  at: [line: number, column: number];
  /** The field, for faults of data. */
  field?: string;
  /** The line or lines to paste; absent where the meaning cannot be known. */
  corrected?: string;
  file?: string;
}

const marked = '<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> other';
const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghij'
  .split('')
  .map(
    (name, index) =>
      `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefghi'[index] ?? ''}`).join(', ')}]`,
  )
  .join('\n')}\n`;

/*
 * A full disk is no fault of content: a check writes nothing, and a build that cannot finish leaves the published site
 * alone.
 */
export const faultRows: Row[] = [
  {
    fault: 'tab indent',
    files: withFault('    owner:', '\towner:'),
    rule: 'frontmatter-syntax',
    at: [16, 1],
    corrected: '  owner: service-quality',
  },
  { fault: 'NUL in body', files: body('让客\0户放心。'), rule: 'encoding', at: [26, 3], corrected: '让客户放心。' },
  {
    fault: 'NUL in frontmatter',
    files: withFault('男员工', '男\0员工'),
    rule: 'encoding',
    at: [2, 9],
    corrected: 'title: 男员工发型',
  },
  {
    fault: 'duplicate key',
    files: withFault('    approvedBy', '    owner: greeter\n    approvedBy'),
    rule: 'frontmatter-syntax',
    at: [17, 5],
  },
  {
    fault: 'duplicate key, same value',
    files: withFault('    approvedBy', '    owner: service-quality\n    approvedBy'),
    rule: 'frontmatter-syntax',
    at: [17, 5],
    corrected: '',
  },
  { fault: 'GBK', files: { [path]: gbkOf(good) }, rule: 'encoding', at: [2, 8] },
  {
    fault: 'UTF-16',
    files: { [path]: new Uint8Array([0xff, 0xfe, ...Buffer.from(good, 'utf16le')]) },
    rule: 'encoding',
    at: [2, 8],
  },
  {
    fault: 'no frontmatter',
    files: { [path]: '## 为什么\n\n让客户放心。\n' },
    rule: 'frontmatter-syntax',
    at: [1, 1],
    corrected: '---\ntitle: 为什么\ndescription: \n---\n## 为什么',
  },
  {
    fault: 'unclosed frontmatter',
    files: withFault('---\n\n', '\n'),
    rule: 'frontmatter-syntax',
    at: [22, 1],
    corrected: '---',
  },
  {
    fault: 'empty file',
    files: { [path]: '' },
    rule: 'frontmatter-syntax',
    at: [1, 1],
    corrected: '---\ntitle: \ndescription: \n---',
  },
  {
    fault: '———',
    files: { [path]: good.replaceAll('---', '———') },
    rule: 'frontmatter-syntax',
    at: [1, 1],
    corrected: '---',
  },
  {
    fault: 'owner：人事部',
    files: withFault('owner: service-quality', 'owner：service-quality'),
    rule: 'frontmatter-syntax',
    at: [16, 10],
    corrected: '    owner: service-quality',
  },
  {
    fault: 'owner:人事部',
    files: withFault('owner: service-quality', 'owner:service-quality'),
    rule: 'frontmatter-syntax',
    at: [16, 10],
    corrected: '    owner: service-quality',
  },
  {
    fault: 'title：',
    files: withFault('title: ', 'title：'),
    rule: 'frontmatter-syntax',
    at: [2, 6],
    corrected: 'title: 男员工发型',
  },
  {
    fault: 'title: 标准: 男士',
    files: withFault('title: 男员工发型', 'title: 标准: 男士'),
    rule: 'frontmatter-syntax',
    at: [2, 10],
    corrected: 'title: "标准: 男士"',
  },
  {
    fault: '2026-02-30',
    files: withFault('2026-03-01', '2026-02-30'),
    rule: 'schema',
    at: [14, 16],
    field: 'standard.revision.effective',
  },
  {
    fault: '2026年1月1日',
    files: withFault('2026-03-01', '2026年1月1日'),
    rule: 'schema',
    at: [14, 16],
    field: 'standard.revision.effective',
    corrected: '    effective: 2026-01-01',
  },
  {
    fault: '2026/1/1',
    files: withFault('2026-03-01', '2026/1/1'),
    rule: 'schema',
    at: [14, 16],
    field: 'standard.revision.effective',
    corrected: '    effective: 2026-01-01',
  },
  {
    fault: 'full-width digit',
    files: withFault('count: 1', 'count: １'),
    rule: 'schema',
    at: [11, 12],
    field: 'standard.declared.count',
    corrected: '    count: 1',
  },
  {
    fault: 'NBSP indent',
    files: withFault('    owner:', '\u00a0\u00a0\u00a0\u00a0owner:'),
    rule: 'frontmatter-syntax',
    at: [16, 1],
    corrected: '    owner: service-quality',
  },
  {
    fault: 'full-width-space indent',
    files: withFault('    owner:', '\u3000\u3000owner:'),
    rule: 'frontmatter-syntax',
    at: [16, 1],
    corrected: '    owner: service-quality',
  },
  {
    fault: 'misspelt key',
    files: withFault('owner:', 'ownr:'),
    rule: 'schema',
    at: [16, 5],
    field: 'standard.revision.ownr',
    corrected: '    owner: service-quality',
  },
  {
    fault: 'zero-width space in key',
    files: withFault('owner:', 'ow\u200bner:'),
    rule: 'schema',
    at: [16, 5],
    field: 'standard.revision.ow\u200bner',
    corrected: '    owner: service-quality',
  },
  { fault: 'merge markers, body .mdx', files: body(marked), rule: 'merge-markers', at: [26, 1] },
  {
    fault: 'merge markers, body .md',
    files: { 'docs/zh/appearance/men-hair.md': good.replace('让客户放心。', marked) },
    file: 'docs/zh/appearance/men-hair.md',
    rule: 'merge-markers',
    at: [26, 1],
  },
  {
    fault: 'merge markers, frontmatter',
    files: withFault('description: 前不遮眉。', marked),
    rule: 'merge-markers',
    at: [3, 1],
  },
  {
    fault: 'YAML alias bomb',
    files: withFault('standard:', `${bomb}standard:`),
    rule: 'frontmatter-syntax',
    at: [5, 8],
  },
  {
    fault: 'smart quotes in attribute',
    files: body('<Aside type=“note”>注意</Aside>'),
    rule: 'body-safe',
    at: [26, 13],
    corrected: '<Aside type="note">注意</Aside>',
  },
  {
    fault: '<5 度',
    files: body('气温<5 度时关门。'),
    rule: 'body-safe',
    at: [26, 4],
    corrected: '气温\\<5 度时关门。',
  },
  { fault: '{A} 客户', files: body('{A} 客户优先。'), rule: 'body-safe', at: [26, 1], corrected: '\\{A\\} 客户优先。' },
  { fault: 'unknown component', files: body('<Bogus />'), rule: 'body-safe', at: [26, 1] },
  {
    fault: 'duplicate slug',
    files: { [path]: good, 'docs/zh/appearance/men-hair/index.mdx': good.replace('AP-03', 'AP-04') },
    file: 'docs/zh/appearance/men-hair/index.mdx',
    rule: 'duplicate-slug',
    at: [1, 1],
  },
  {
    fault: 'broken internal link',
    files: { ...body('见[发型](/zh/appearance/men-hiar/)。') },
    rule: 'internal-links',
    at: [26, 7],
    corrected: '见[发型](/zh/appearance/men-hair/)。',
  },
  { fault: 'missing image', files: body('![发型](./nope.png)'), rule: 'internal-links', at: [26, 7] },
  {
    fault: 'full-width table',
    files: body('｜等级｜频次｜\n｜－－｜－－｜\n｜A｜每月｜'),
    rule: 'wide-table',
    at: [26, 1],
    corrected: '|等级|频次|\n|---|---|\n|A|每月|',
  },
  { fault: '5 MB file', files: body('让客户放心。\n\n'.repeat(240_000)), rule: 'file-size', at: [1, 1] },
  {
    fault: 'export x </a>\\ at the end of the file',
    files: { [path]: `${good}\nexport x </a>\\` },
    rule: 'body-safe',
    at: [28, 8],
  },
];
