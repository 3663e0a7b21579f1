import { expect, test } from 'vitest';
import { rules } from '../../src/check/index.ts';
import { guidePages, ruleSlug } from '../../src/guide/pages.ts';
import { issuesIn, printed } from '../helpers/english-company.ts';
import { first } from './guide-pages/first.ts';
import { second } from './guide-pages/second.ts';
import { fourth, third } from './guide-pages/third.ts';

const pages = guidePages(['en']);
const textOf = (id: string) => pages.find(({ slug }) => slug === ruleSlug(id))?.text ?? '';
const cases = Object.entries({ ...first, ...second, ...third, ...fourth });

test.each(cases)('the English page of %s shows what the check prints, with English alone', (id, faulty) => {
  const shown = /```text\n(src\/content\/.*?)\n```/s.exec(textOf(id))?.[1];
  expect(printed(issuesIn(faulty).filter(({ rule }) => rule === id))).toContain(shown);
});

/** The text of what a page shows first, without remarks in it. */
const exampleOf = (id: string) =>
  /^## Example\n\n(?:[^`\n].*\n\n)*```(?:yaml|md|xml)\n(.*?)\n```/ms.exec(textOf(id))?.[1]?.split('\n') ?? [];

test.each(cases)('the example of the English page of %s is what was checked', (id, { files }) => {
  const lines = new Set(Object.values(files).flatMap((text) => String(text).split('\n').map((line) => line.trim())));
  expect(exampleOf(id).filter((line) => !line.startsWith('# ') && !lines.has(line.trim()))).toEqual([]);
});

/** Rules that are about Chinese, or about two languages: no page on them could do without it. */
const aboutChinese: Readonly<Record<string, string>> = {};

test('only rules about Chinese have Chinese in their English pages', () => {
  const found = rules.map(({ id }) => id).filter((id) => /\p{Script=Han}/u.test(textOf(id)));
  expect(found.sort()).toEqual(Object.keys(aboutChinese).sort());
});
