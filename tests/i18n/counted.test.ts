import ts from 'typescript';
import { expect, test } from 'vitest';
import { counted } from '../../src/i18n/counted.ts';
import { fill } from '../../src/i18n/fill.ts';
import { projectFiles, projectText } from '../helpers/project.ts';

test.each([
  ['{n} {n:term|terms} in all', { n: 1 }, '1 term in all'],
  ['{n} {n:term|terms} in all', { n: 0 }, '0 terms in all'],
  ['{n} {n:term|terms} in all', { n: '21' }, '21 terms in all'],
  ['{n} {n:term|terms} of {code}', { code: 'AP-03' }, '{n} {n:term|terms} of AP-03'],
  ['the other {n}{n:| all} go', { n: 1 }, 'the other 1 go'],
])('%s is filled with %j', (text, values, filled) => {
  expect(counted(text, values)).toBe(filled);
});

/** The texts of a file of words. */
function textsOf(path: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, projectText(path), ts.ScriptTarget.Latest));
  return found;
}

test('no English word of a page counts one thing in the plural', () => {
  const one = { n: 1, of: 1, days: 1, total: 1, times: 1, count: 1 };
  const texts = projectFiles(['src/i18n/words'], /\.ts$/).flatMap(textsOf);
  const counting = texts.filter((text) => fill(text, one) !== text);
  expect(counting.length).toBeGreaterThan(50);
  expect(counting.filter((text) => /\b1 (?:[a-z]+ )?[a-z]+s\b/.test(counted(text, one)))).toEqual([]);
});

test('a word with two forms is filled by its count', () => {
  const tables = projectFiles(['src/i18n/words'], /\.ts$/).map(projectText).join('\n');
  const keys = [...tables.matchAll(/^\s+(\w+):\s+'[^'\n]*\{\w+:[^'\n]*'/gm)].map(([, key = '']) => key);
  expect(keys).toContain('stepsCount');
  const code = projectFiles(['src'], /\.(?:ts|astro)$/)
    .map(projectText)
    .join('\n');
  const filled = [...new Set(keys)].filter((key) => new RegExp(`\\bfill\\(\\w+\\.${key}\\b`).test(code));
  // Other tables have words of these names, with one form.
  expect(filled).toEqual(['count', 'scoreText']);
});
