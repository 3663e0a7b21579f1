import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { smallCorpus } from '../helpers/changed-site.ts';

/** Bytes after gzip that the scripts of one tool may take, beside those of every page. */
const most = 25 * 1024;
/** Bytes after gzip of everything that the first visit of a standard loads: on average, and where it says most. */
const visit = { mean: 19 * 1024, most: 22 * 1024 };

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

const sheetsOn = (page: string) => named(textOf(page), /<link rel="stylesheet" href="([^"]+)"/g);

test('the first visit of a standard is light', () => {
  const pages = standards.flatMap(({ slug }) => [`/zh/${slug}/index.html`, `/en/${slug}/index.html`]);
  const weights = pages.map((page) => {
    const scripts = named(textOf(page), /<script[^>]* src="([^"]+)"/g);
    return weightOf([page, ...sheetsOn(page), ...withImports(scripts)]);
  });
  expect(weights.length).toBeGreaterThan(50);
  expect(weights.reduce((sum, one) => sum + one, 0) / weights.length).toBeLessThanOrEqual(visit.mean);
  expect(Math.max(...weights)).toBeLessThanOrEqual(visit.most);
});

test('no page loads the looks of Starlight', () => {
  const sheets = new Set(
    [...standards.map(({ slug }) => `/zh/${slug}/index.html`), '/zh/index.html'].flatMap(sheetsOn),
  );
  expect([...sheets].filter((sheet) => textOf(sheet).includes('--sl-'))).toEqual([]);
});

/** What only some pages hold, by what tells the page of it and by what its script looks for; here no text waits. */
const living = {
  'a text that waits for its day': [/<template data-text=/, 'HTMLTemplateElement'],
  'lists of places': [/ data-axis=/, 'select[data-axis]'],
  'limits of place and time': [/ data-folded=| data-(?:not-now|here)\b/, '[data-not-now]'],
  'opening hours': [/ data-hours="/, '[data-hours]'],
} as const;

test.each(Object.entries(living))('the script of %s comes where there is one, and nowhere else', (_, [sign, mark]) => {
  const pages = standards.map(({ slug }) => `${slug}/`);
  const having = pages.filter((page) => sign.test(textOf(`/zh/${page}index.html`)));
  const loading = pages.filter((page) => [...withImports(scriptsOn(page))].some((file) => textOf(file).includes(mark)));
  expect(loading).toEqual(having);
});

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
