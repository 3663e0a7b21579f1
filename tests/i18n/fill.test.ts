import ts from 'typescript';
import { expect, test } from 'vitest';
import { fill } from '../../src/i18n/fill.ts';
import { projectFiles, projectText } from '../helpers/project.ts';

test.each([
  ['{n} {n:term|terms} in all', { n: 1 }, '1 term in all'],
  ['{n} {n:term|terms} in all', { n: 0 }, '0 terms in all'],
  ['{n} {n:term|terms} in all', { n: '21' }, '21 terms in all'],
  ['{n} {n:term|terms} of {code}', { code: 'AP-03' }, '{n} {n:term|terms} of AP-03'],
  ['the other {n}{n:| all} go', { n: 1 }, 'the other 1 go'],
])('%s is filled with %j', (text, values, filled) => {
  expect(fill(text, values)).toBe(filled);
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
  expect(counting.filter((text) => /\b1 (?:[a-z]+ )?[a-z]+s\b/.test(fill(text, one)))).toEqual([]);
});
