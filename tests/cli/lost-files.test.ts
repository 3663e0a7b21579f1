import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../scripts/lib/check.ts';
import { companyOf } from '../../scripts/init/company.ts';
import { contentFiles } from '../../scripts/init/content-files.ts';
import { usualFor } from '../../src/corpus/index.ts';
import type { Locale } from '../../src/languages/index.ts';
import { raw } from '../helpers/pages.ts';
import { tempDir } from '../helpers/cli.ts';
import { testDay } from '../helpers/day.ts';

/** The folder of a company that has just begun, without one of its files. */
function folderWithout(locale: Locale, path: string): string {
  const dir = tempDir();
  for (const file of contentFiles(companyOf({ languages: [locale], name: 'Harbour', trade: 'hotel' }), testDay)) {
    mkdirSync(dirname(join(dir, file.path)), { recursive: true });
    writeFileSync(join(dir, file.path), file.text);
  }
  rmSync(join(dir, path), { force: true });
  return dir;
}

test.each<[Locale, string]>([
  ['en', 'site.yml'],
  ['zh', 'site.yml'],
  ['en', 'basis.yml'],
  ['zh', 'basis.yml'],
  ['en', 'vocabulary/roles.yml'],
])('in %s, %s that is lost is one fault, with lines that make a sound file', (locale, path) => {
  const dir = folderWithout(locale, path);
  const { issues } = checkContent(dir, testDay).report;
  expect(issues.map(({ file, level }) => `${level} ${file}`)).toEqual([`error ${path}`]);
  const lines = issues[0]?.fix?.text ?? '';
  expect(/\p{Script=Han}/u.test(lines)).toBe(locale === 'zh' && path !== 'vocabulary/roles.yml');
  writeFileSync(join(dir, path), lines);
  const again = checkContent(dir, testDay).report.issues.filter(({ rule }) => rule !== 'vocabulary-ids');
  expect(again.filter(({ level }) => level === 'error')).toEqual([]);
});

test.each([
  ['languages: [en]', 'languages: [en, fr]'],
  ['authority: en', 'authority: en\nauthority: en'],
])('one slip in the settings of a company with one language is one fault: %s → %s', (right, wrong) => {
  const dir = folderWithout('en', 'vocabulary/nothing.yml');
  const path = join(dir, 'site.yml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(right, wrong));
  const { issues } = checkContent(dir, testDay).report;
  expect(issues.map(({ file }) => file)).toEqual(['site.yml']);
});

test('without settings the language that carries the facts is the one that states them', () => {
  const fact = '---\ntitle: A\nstandard:\n  code: AP-01\n---\n';
  const words = '---\ntitle: 甲\ntranslation:\n  of: AP-01\n---\n';
  const both = usualFor([raw('docs/zh/a/x.mdx', words), raw('docs/en/a/x.mdx', fact)]);
  expect([both.authority, both.languages]).toEqual(['en', ['zh', 'en']]);
  expect(usualFor([raw('docs/en/a/x.mdx', fact)]).languages).toEqual(['en']);
  expect(usualFor([]).languages).toEqual(['zh', 'en']);
});
