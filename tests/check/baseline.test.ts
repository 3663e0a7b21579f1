import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Report, rules, runCheck } from '../../src/check/index.ts';
import { corpusFromDisk } from '../../src/corpus/index.ts';
import { corpusOf } from '../helpers/corpus-from-strings.ts';
import { faultRows } from './fault-rows/index.ts';
import { body, type Files, good, path, withFault } from './helpers/faulty-page.ts';

function check(files: Files): { report: Report; published: readonly string[] } {
  const corpus = corpusOf(files);
  const report = runCheck({ corpus, today: '2026-11-21', assets: new Set(), productPages: [] }, rules);
  return { report, published: corpus.standards.map((standard) => standard.authority.file.path) };
}

/** Rules that tell of these pages what no fault row is about: they stand alone. */
const ofAnyPage: ReadonlySet<string> = new Set(['manual-outline', 'translation']);

/** Half of what work that grows with the square takes, of four times as much. */
const mostGrowth = 2;
const limits = { timeout: 120_000 };

describe('faults that other tools let through or blame on something else', () => {
  test('the page without fault has none', () => {
    const { report, published } = check({ [path]: good });
    expect(
      report.issues.filter(
        (issue) => issue.file === path && issue.rule !== 'translation' && issue.rule !== 'manual-outline',
      ),
    ).toEqual([]);
    expect(published).toEqual([path]);
  });

  test.each(faultRows)('$fault', ({ files, rule, at, field, corrected, file = path, level = 'error', alone }) => {
    const { report } = check(files);
    const issue = report.issues.find((found) => found.rule === rule && found.file === file);
    expect(
      issue,
      JSON.stringify(
        report.issues.map((found) => [found.file, found.rule, found.line, found.column, found.message.en]),
      ),
    ).toBeDefined();
    expect([issue?.line, issue?.column]).toEqual(at);
    // An error keeps the page from being published.
    expect(issue?.level).toBe(level);
    const told = report.issues.filter((found) => found.file === file && !ofAnyPage.has(found.rule));
    if (alone) expect(told.map((found) => `${found.rule}: ${found.message.en}`)).toEqual([expect.any(String)]);
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
    expect(
      report.issues.filter(
        (issue) => issue.level === 'error' && issue.rule !== 'translation' && issue.rule !== 'coverage',
      ),
    ).toEqual([]);
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
    [
      '5 MB of fields',
      clauses(90_000, (index) => `- { id: a${index}, polarity: do, part: hair, text: 第 ${index} 条说明 }`),
    ],
    [
      '5 MB of slips in fields',
      clauses(100_000, (index) => `- { id：a${index}, polarity：do, text：第 ${index} 条说明 }`),
    ],
    ['5 MB of fields that are never closed', withFault('---\n\n', `${'甲: 乙\n'.repeat(500_000)}\n`)],
    ['5 MB of terms', { 'terms/x.yml': `terms:\n${'  - { id: x, term: { zh: 甲, en: A } }\n'.repeat(130_000)}` }],
  ])('%s take no more time for each byte than a page does', { timeout: 120_000 }, (_name, large) => {
    expect(nanosecondsPerByte(large)).toBeLessThan(nanosecondsPerByte(pages));
  });

  test.each<[string, number, (count: number) => Files]>([
    [
      'fields',
      5_000,
      (count) => clauses(count, (index) => `- { id: a${index}, polarity: do, part: hair, text: 第 ${index} 条说明 }`),
    ],
    [
      'slips',
      5_000,
      (count) => clauses(count, (index) => `- { id：a${index}, polarity：do, text：第 ${index} 条说明 }`),
    ],
    [
      'unknown fields',
      20_000,
      (count) =>
        withFault('standard:', `${Array.from({ length: count }, (_, at) => `k${at}: 甲\n`).join('')}standard:`),
    ],
    ['search words', 50_000, (count) => withFault('[头发,', `[${'头发, '.repeat(count)}`)],
    ['blank lines', 480_000, (count) => withFault('standard:', `${'\n'.repeat(count)}standard：`)],
    [
      'blanks in braces',
      480_000,
      (count) => withFault('standard:', `greeting: { text: {company}好${' '.repeat(count)}您好 }\nstandard:`),
    ],
    ['blank lines of a body', 480_000, (count) => body('\n'.repeat(count))],
  ])('%s just below the limit take no more time for each byte than a quarter of them', limits, (_name, count, made) => {
    // Work that grows with the square takes four times as long for each byte. What slowed a run down is measured again.
    let least = Infinity;
    for (let run = 0; run < 5 && least >= mostGrowth; run += 1)
      least = Math.min(least, nanosecondsPerByte(made(count)) / nanosecondsPerByte(made(count / 4)));
    expect(least).toBeLessThan(mostGrowth);
  });

  const pages: Files = Object.fromEntries(
    Array.from({ length: 50 }, (_, index) => [
      `docs/zh/appearance/page-${index}.mdx`,
      good.replace('AP-03', `AP-${index + 10}`),
    ]),
  );
  // The first runs find the code not compiled yet.
  beforeAll(() => {
    for (let run = 0; run < 6; run += 1) check(pages);
  }, 120_000);

  function nanosecondsPerByte(files: Files): number {
    const bytes = Object.values(files).reduce((sum, text) => sum + text.length, 0);
    // The thread's own time: what else the machine does is left out.
    const start = process.threadCpuUsage();
    check(files);
    const { user, system } = process.threadCpuUsage(start);
    return ((user + system) * 1e3) / bytes;
  }
});
