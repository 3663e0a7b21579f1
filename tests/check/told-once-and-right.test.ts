import { expect, test } from 'vitest';
import { rules } from '../../src/check/index.ts';
import { readContent } from '../../src/corpus/index.ts';
import { exampleDir } from '../helpers/example-manuals.ts';
import { issuesOf } from '../helpers/run-rule.ts';

const files = new Map(readContent(exampleDir).map(({ path, text }) => [path, text] as const));
/** What says only that something was changed: an edit is here for what else is told of it. */
const ofAnyEdit: ReadonlySet<string> = new Set([
  'translation',
  'written-for',
  'approval',
  'revision-marks',
  'published',
]);

/** What is told of the example manual once a text of it is changed, beside what is told of it as it is. */
function toldOf(...edits: readonly (readonly [path: string, was: string, now: string])[]): string[] {
  const changed = new Map(files);
  for (const [path, was, now] of edits) {
    const text = changed.get(path) ?? '';
    if (!text.includes(was)) throw new Error(`${path} does not say ${was}`);
    changed.set(
      path,
      text.replace(was, () => now),
    );
  }
  const messages = (all: ReadonlyMap<string, string>) =>
    issuesOf(rules, Object.fromEntries(all))
      .filter(({ rule }) => !ofAnyEdit.has(rule))
      .map(
        ({ file, line, rule, message, fix }) => `${file}:${line} ${rule}: ${message.en}${fix ? ` => ${fix.text}` : ''}`,
      );
  const before = new Set(messages(files));
  return messages(changed).filter((one) => !before.has(one));
}

const turnDown = 'docs/zh/rooms/winter-turn-down.mdx';
const keep = 'docs/en/rooms/lost-property.mdx';
const rounds = 'docs/en/rooms/rounds.mdx';
const call = ['docs/zh/front-office/check-in.mdx', 'docs/en/front-office/check-in.mdx'] as const;

test('a page that cannot be read is told once, and not at each drawing that it shows', () => {
  expect(toldOf([turnDown, 'min: 1, max: 2', 'min: 3, max: 2'])).toEqual([
    expect.stringContaining(`${turnDown}:13 schema: The lower end (min) must not be greater`),
  ]);
});

test('half a year is not twelve months', () => {
  const cupboard = 'lock it in the cupboard';
  expect(toldOf([keep, cupboard, `${cupboard} for half a year`])).toEqual([expect.stringContaining('half a year')]);
  expect(toldOf([keep, cupboard, `${cupboard} for at least a year`])).toEqual([]);
});

test('a limit that the field has may be said in the translation alone', () => {
  const floor = 'Look over floor, mirrors and towels';
  expect(toldOf([rounds, `'${floor}'`, `'${floor}, with the bins no more than two-thirds full'`])).toEqual([]);
});

test('a telephone number is the same in both languages', () => {
  const number = '13812345678';
  expect(
    toldOf(
      [call[0], '\n## 怎么做\n', `\n## 怎么做\n\n房间里打 ${number}。\n`],
      [call[1], '\n## How to do it\n', `\n## How to do it\n\nRing ${number}.\n`],
    ),
  ).toEqual([]);
});

test('the address of a link is no word of a text', () => {
  const lines = 'docs/en/gift-shop/lines.mdx';
  const told = toldOf([lines, 'Few words', '[Few words](/en/gift-shop/principles/#no-push)']);
  expect(told.filter((one) => one.includes('“not”') || one.includes('“no”'))).toEqual([]);
});

test('a date with the day first is the only one that it can be', () => {
  expect(toldOf(['vocabulary/hours.yml', '2026-12-24', '24.12.2026'])).toEqual([expect.stringContaining('2026-12-24')]);
});
