import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { smallCorpus } from '../helpers/changed-site.ts';

/** Bytes after gzip that the scripts of one tool may take, beside those of every page. */
const most = 25 * 1024;

const siteDir = inject('smallSiteDir');
const { standards, decks, banks } = smallCorpus();
const [bank] = banks;
const tools = {
  home: '',
  'visit planner': 'visits/',
  'mystery visit': 'mystery-visit/',
  records: 'records/',
  practice: 'practice/',
  'question bank': `practice/questions/${bank?.bank}/`,
  changes: 'changes/',
  editors: 'editors/',
  cards: `cards/${decks[0]?.deck}/`,
};

const textOf = (path: string) => readFileSync(join(siteDir, path), 'utf8');
const named = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = '']) => name);
const scriptsOn = (page: string) => named(textOf(`/zh/${page}index.html`), /<script[^>]* src="(\/_assets\/[^"]+)"/g);
const together = /(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g;
const later = /\bimport\(\s*["'`](\.[^"'`]+)["'`]/g;

/** Scripts with all that they import. */
function withImports(scripts: readonly string[]): ReadonlySet<string> {
  const found = new Set(scripts);
  for (const script of found)
    for (const name of named(textOf(script), together)) found.add(join(dirname(script), name));
  return found;
}
const weightOf = (scripts: Iterable<string>) =>
  [...scripts].reduce((sum, script) => sum + gzipSync(textOf(script)).length, 0);
const without = (scripts: ReadonlySet<string>, others: ReadonlySet<string>) =>
  [...scripts].filter((script) => !others.has(script));

/** A page of words alone has what every page has. */
const everywhere = withImports(scriptsOn('glossary/'));

describe('the scripts of a tool are small', () => {
  test.each(Object.entries(tools))('%s', (_, page) =>
    expect(weightOf(without(withImports(scriptsOn(page)), everywhere))).toBeLessThanOrEqual(most),
  );

  // What is asked for while one types comes after the first answer.
  test('search, as it opens', () => {
    const sheet = [...everywhere].flatMap((script) =>
      named(textOf(script), later).map((name) => join(dirname(script), name)),
    );
    const opened = sheet.filter((script) => textOf(script).includes('aria-activedescendant'));
    expect(opened).toHaveLength(1);
    expect(weightOf(without(withImports(opened), everywhere))).toBeLessThanOrEqual(most);
  });
});

test('a standard, a manual and the glossary load no tool', () => {
  const own = new Set(
    Object.values(tools)
      .flatMap(scriptsOn)
      .filter((script) => !everywhere.has(script)),
  );
  expect(own.size).toBeGreaterThan(5);
  const plain = [...standards.map(({ slug }) => `${slug}/`), `${standards[0]?.manual}/`, 'glossary/'];
  expect(plain.filter((page) => scriptsOn(page).some((script) => own.has(script)))).toEqual([]);
});
