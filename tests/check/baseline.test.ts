import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Report, rules, runCheck } from '../../src/check/index.ts';
import { corpusFromDisk } from '../../src/corpus/index.ts';
import { gbkOf } from '../helpers/gbk.ts';
import { corpusOf } from '../helpers/corpus-from-strings.ts';

/** A page without fault; each row of the table puts one fault into it. */
const good = `---
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
const path = 'docs/zh/appearance/men-hair.mdx';
type Files = Record<string, string | Uint8Array>;
const withFault = (from: string, to: string): Files => ({ [path]: good.replace(from, to) });
const body = (text: string): Files => ({ [path]: good.replace('让客户放心。', text) });

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
  .map((name, index) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefghi'[index] ?? ''}`).join(', ')}]`)
  .join('\n')}\n`;

/* A full disk is no fault of content: a check writes nothing, and a build that cannot finish leaves the published site alone. */
const rows: Row[] = [
  { fault: 'tab indent', files: withFault('    owner:', '\towner:'), rule: 'frontmatter-syntax', at: [16, 1], corrected: '  owner: service-quality' },
  { fault: 'NUL in body', files: body('让客\0户放心。'), rule: 'encoding', at: [26, 3], corrected: '让客户放心。' },
  { fault: 'NUL in frontmatter', files: withFault('男员工', '男\0员工'), rule: 'encoding', at: [2, 9], corrected: 'title: 男员工发型' },
  { fault: 'duplicate key', files: withFault('    approvedBy', '    owner: greeter\n    approvedBy'), rule: 'frontmatter-syntax', at: [17, 5] },
  {
    fault: 'duplicate key, same value',
    files: withFault('    approvedBy', '    owner: service-quality\n    approvedBy'),
    rule: 'frontmatter-syntax',
    at: [17, 5],
    corrected: '',
  },
  { fault: 'GBK', files: { [path]: gbkOf(good) }, rule: 'encoding', at: [2, 8] },
  { fault: 'UTF-16', files: { [path]: new Uint8Array([0xff, 0xfe, ...Buffer.from(good, 'utf16le')]) }, rule: 'encoding', at: [2, 8] },
  {
    fault: 'no frontmatter',
    files: { [path]: '## 为什么\n\n让客户放心。\n' },
    rule: 'frontmatter-syntax',
    at: [1, 1],
    corrected: '---\ntitle: 为什么\ndescription: \n---\n## 为什么',
  },
  { fault: 'unclosed frontmatter', files: withFault('---\n\n', '\n'), rule: 'frontmatter-syntax', at: [22, 1], corrected: '---' },
  { fault: 'empty file', files: { [path]: '' }, rule: 'frontmatter-syntax', at: [1, 1], corrected: '---\ntitle: \ndescription: \n---' },
  { fault: '———', files: { [path]: good.replaceAll('---', '———') }, rule: 'frontmatter-syntax', at: [1, 1], corrected: '---' },
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
  { fault: 'title：', files: withFault('title: ', 'title：'), rule: 'frontmatter-syntax', at: [2, 6], corrected: 'title: 男员工发型' },
  {
    fault: 'title: 标准: 男士',
    files: withFault('title: 男员工发型', 'title: 标准: 男士'),
    rule: 'frontmatter-syntax',
    at: [2, 10],
    corrected: 'title: "标准: 男士"',
  },
  { fault: '2026-02-30', files: withFault('2026-03-01', '2026-02-30'), rule: 'schema', at: [14, 16], field: 'standard.revision.effective' },
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
  { fault: 'merge markers, frontmatter', files: withFault('description: 前不遮眉。', marked), rule: 'merge-markers', at: [3, 1] },
  { fault: 'YAML alias bomb', files: withFault('standard:', `${bomb}standard:`), rule: 'frontmatter-syntax', at: [5, 8] },
  {
    fault: 'smart quotes in attribute',
    files: body('<Aside type=“note”>注意</Aside>'),
    rule: 'body-safe',
    at: [26, 13],
    corrected: '<Aside type="note">注意</Aside>',
  },
  { fault: '<5 度', files: body('气温<5 度时关门。'), rule: 'body-safe', at: [26, 4], corrected: '气温\\<5 度时关门。' },
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
  { fault: 'export x </a>\\ at the end of the file', files: { [path]: `${good}\nexport x </a>\\` }, rule: 'body-safe', at: [28, 8] },
];

function check(files: Files): { report: Report; published: readonly string[] } {
  const corpus = corpusOf(files);
  const report = runCheck({ corpus, today: '2026-11-21', assets: new Set(), linkHosts: [] }, rules);
  return { report, published: corpus.standards.map((standard) => standard.zh.file.path) };
}

describe('faults that other tools let through or blame on something else', () => {
  test('the page without fault has none', () => {
    const { report, published } = check({ [path]: good });
    expect(report.issues.filter((issue) => issue.file === path && issue.rule !== 'translation' && issue.rule !== 'manual-outline')).toEqual([]);
    expect(published).toEqual([path]);
  });

  test.each(rows)('$fault', ({ files, rule, at, field, corrected, file = path }) => {
    const { report } = check(files);
    const issue = report.issues.find((found) => found.rule === rule && found.file === file);
    expect(issue, JSON.stringify(report.issues.map((found) => [found.file, found.rule, found.line, found.column, found.message.en]))).toBeDefined();
    expect([issue?.line, issue?.column]).toEqual(at);
    // An error keeps the page from being published.
    expect(issue?.level).toBe('error');
    if (field !== undefined) expect(issue?.path).toBe(field);
    expect(issue?.fix?.text).toBe(corrected);
    expect(issue?.message.zh).toMatch(/\p{Script=Han}/u);
    expect(issue?.hint.zh).toMatch(/\p{Script=Han}/u);
  });

  test.each<[string, Files]>([
    ['BOM', { [path]: `\ufeff${good}` }],
    ['CRLF', { [path]: good.replaceAll('\n', '\r\n') }],
    ['spaces and Chinese letters in a file name', { 'docs/zh/appearance/男 员工.mdx': good }],
    ['decomposed letters in a file name', { 'docs/zh/appearance/cafe\u0301.mdx': good }],
  ])('%s is right and stays so', (_name, files) => {
    const { report, published } = check(files);
    expect(report.issues.filter((issue) => issue.level === 'error' && issue.rule !== 'translation' && issue.rule !== 'coverage')).toEqual([]);
    expect(published).toHaveLength(1);
  });

  test.each<[string, Files]>([
    ['20,000 nested quotations', body('>'.repeat(20_000))],
    ['50,000 brackets', body('['.repeat(50_000))],
    ['a __proto__ key', withFault('standard:', '__proto__: 1\nstandard:')],
    ['a page of backslashes', body('\\'.repeat(50_000))],
    ['10,000 stars', body('*a '.repeat(10_000))],
  ])('%s crash nothing', (_name, files) => {
    expect(() => check(files)).not.toThrow();
  });

  test('a link to a parent folder publishes nothing twice', () => {
    const dir = mkdtempSync(join(tmpdir(), 'content-'));
    try {
      mkdirSync(join(dir, 'docs/zh/appearance'), { recursive: true });
      writeFileSync(join(dir, path), good);
      symlinkSync(join(dir, 'docs'), join(dir, 'docs/zh/loop'));
      expect(corpusFromDisk(dir).files.map((file) => file.path)).toEqual([path]);
    } finally {
      rmSync(dir, { recursive: true });
    }
  });

  const clauses = (count: number, clause: (index: number) => string) => {
    const lines = Array.from({ length: count }, (_, index) => `    ${clause(index)}\n`).join('');
    return { [path]: good.replace('  declared:', `${lines}  declared:`) };
  };

  test.each<[string, Files]>([
    ['5 MB of body', body('让客户放心,**再**说一句。见[发型](/zh/appearance/men-hair/)。\n\n'.repeat(110_000))],
    ['5 MB of fields', clauses(90_000, (index) => `- { id: a${index}, polarity: do, part: hair, text: 第 ${index} 条说明 }`)],
    ['5 MB of slips in fields', clauses(100_000, (index) => `- { id：a${index}, polarity：do, text：第 ${index} 条说明 }`)],
    ['5 MB of fields that are never closed', withFault('---\n\n', `${'甲: 乙\n'.repeat(500_000)}\n`)],
    ['5 MB of terms', { 'terms/x.yml': `terms:\n${'  - { id: x, term: { zh: 甲, en: A } }\n'.repeat(130_000)}` }],
    ['fields just below the limit', clauses(5_000, (index) => `- { id: a${index}, polarity: do, part: hair, text: 第 ${index} 条说明 }`)],
    ['slips just below the limit', clauses(5_000, (index) => `- { id：a${index}, polarity：do, text：第 ${index} 条说明 }`)],
    ['unknown fields just below the limit', withFault('standard:', `${Array.from({ length: 20_000 }, (_, index) => `k${index}: 甲\n`).join('')}standard:`)],
    ['search words just below the limit', withFault('[头发,', `[${'头发, '.repeat(50_000)}`)],
    ['blank lines just below the limit', withFault('standard:', `${'\n'.repeat(480_000)}standard：`)],
    ['blank lines of a body just below the limit', body('\n'.repeat(480_000))],
  ])('%s take no more time for each byte than a page does', { timeout: 120_000 }, (_name, large) => {
    const nanosecondsPerByte = (files: Files) => {
      const bytes = Object.values(files).reduce((sum, text) => sum + text.length, 0);
      const runs = Array.from({ length: 3 }, () => {
        // The thread's own time: a busy machine changes nothing.
        const start = process.threadCpuUsage();
        check(files);
        const { user, system } = process.threadCpuUsage(start);
        return user + system;
      });
      return (Math.min(...runs) * 1e3) / bytes;
    };
    const pages: Files = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [`docs/zh/appearance/page-${index}.mdx`, good.replace('AP-03', `AP-${index + 10}`)]),
    );
    nanosecondsPerByte(pages);
    expect(nanosecondsPerByte(large) / nanosecondsPerByte(pages)).toBeLessThan(4);
  });
});
