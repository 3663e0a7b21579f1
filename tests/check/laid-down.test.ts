import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { figuresRule } from '../../src/check/rules/figures/rule.ts';
import { vocabularyIdsRule } from '../../src/check/rules/vocabulary-ids/rule.ts';
import { sameSenseRule } from '../../src/check/rules/same-sense/rule.ts';
import { readContent } from '../../src/corpus/index.ts';
import { projectDir } from '../helpers/project.ts';
import { issuesOf } from '../helpers/run-rule.ts';

const trades = new Map(
  readContent(resolve(projectDir, 'tests/trade-manuals')).map(({ path, text }) => [path, text] as const),
);

/** The manuals of many trades with one text of a page in other words. */
function withText(path: string, was: string, now: string): Record<string, string> {
  const text = trades.get(path) ?? '';
  if (!text.includes(was)) throw new Error(`${path} does not say ${was}`);
  return Object.fromEntries([...trades, [path, text.replace(was, () => now)]]);
}

const hands = 'docs/en/rules/clean-hands.mdx';
const rub = 'Rub with the disinfectant';
const toldIn = (now: string) =>
  issuesOf([figuresRule, sameSenseRule], withText(hands, rub, now)).map(({ message }) => message.en);

test('a translation may say the figure of the field in words that the original leaves to it', () => {
  expect(toldIn(`${rub} for 20–30 seconds`)).toEqual([]);
});

test('any other figure in a translation alone is told', () => {
  expect(toldIn(`${rub} for 45–50 seconds`)).toEqual([expect.stringContaining('45–50 seconds')]);
});

test('a deck whose file ends in .yaml is there', () => {
  const decks = [...trades].map(([path, text]) => [path.replace(/^(decks\/.*)\.yml$/, '$1.yaml'), text]);
  const found = issuesOf(vocabularyIdsRule, Object.fromEntries(decks) as Record<string, string>);
  expect(found.map(({ file }) => file)).toEqual([]);
});
