import { expect, test } from 'vitest';
import { numbered, type Piece } from '../../src/import/block.ts';
import { draftOf, firstFiles, importedAgain, named } from '../../src/import/index.ts';
import { corpusOf } from '../helpers/corpus-from-strings.ts';
import { exampleLists } from './helpers/lists.ts';

const head = { manual: 'rules', source: { name: 'a.docx', sha256: 'a'.repeat(64) } };
const pieces = (sections: Readonly<Record<string, readonly string[]>>): Piece[] =>
  Object.entries(sections).flatMap(([title, items]) => [
    { type: 'paragraph', text: title, level: 1 } as const,
    ...items.map((text) => ({ type: 'paragraph', text, list: 0 }) as const),
  ]);
const draftFrom = (sections: Readonly<Record<string, readonly string[]>>) =>
  draftOf({ blocks: numbered(pieces(sections)), isFlat: false }, exampleLists, 'a');
const codes = (from: number) => () => `XX-${String((from += 1)).padStart(2, '0')}`;
const first = { 洗手: ['饭前洗手', '不得戴戒指', '每天换毛巾'], 收银: ['唱收唱付'] };

function filesAfter(change: (path: string, text: string) => string = (_path, text) => text) {
  const draft = draftFrom(first);
  const files = firstFiles(corpusOf({}), head, draft, named(draft.standards, new Set(), codes(0)));
  return Object.fromEntries(files.map(({ path, text }) => [path, change(path, text)]));
}

function again(files: Readonly<Record<string, string>>, sections: Readonly<Record<string, readonly string[]>>) {
  const result = importedAgain(corpusOf(files), head, draftFrom(sections), codes(2));
  const { created, changed, told, gone } = result;
  const after = { ...files, ...Object.fromEntries([...created, ...changed].map(({ path, text }) => [path, text])) };
  return {
    after,
    gone,
    told: told.flatMap(({ code, outcomes }) => outcomes.map((one) => `${code} ${one.did} ${one.text}`)),
  };
}

const page = 'docs/zh/rules/xi-shou.mdx';
const record = 'import/rules.yml';

test('a source that says the same changes nothing, not a byte', () => {
  const files = filesAfter();
  expect(again(files, first)).toEqual({ after: files, told: [], gone: [] });
});

test('a clause that nobody has edited follows its source; what is new comes in, what is gone goes', () => {
  const files = filesAfter();
  const { after, told } = again(files, { 洗手: ['饭前认真洗手', '剪短指甲', '不得戴戒指'], 收银: ['唱收唱付'] });
  expect(told).toEqual(['XX-01 changed 饭前认真洗手', 'XX-01 added 剪短指甲', 'XX-01 removed 每天换毛巾']);
  const clauses = (after[page] ?? '').split('\n').filter((one) => one.includes('{ id: p'));
  expect(clauses.map((one) => one.trim())).toEqual([
    '- { id: p2, polarity: do, text: 饭前认真洗手 }',
    '- { id: p3-2, polarity: do, text: 剪短指甲 }',
    '- { id: p3, polarity: dont, text: 戴戒指 }',
  ]);
  expect(after['docs/zh/rules/shou-yin.mdx']).toBe(files['docs/zh/rules/shou-yin.mdx']);
});

test('a clause that someone has edited is left alone, and the check asks to look at it', () => {
  const files = filesAfter((path, text) =>
    path === page ? text.replace('text: 饭前洗手', 'text: 吃饭以前洗手') : text,
  );
  const { after, told } = again(files, { 洗手: ['饭前认真洗手', '不得戴戒指', '每天换毛巾'], 收银: ['唱收唱付'] });
  expect(told).toEqual(['XX-01 left 饭前认真洗手']);
  expect(after[page]).toBe(files[page]);
  expect(after[record]).toMatch(/id: p2, .*reason: changed/);
});

test('a clause that only got a better id still follows its source', () => {
  const files = filesAfter((path, text) => (path === page ? text.replace('id: p2,', 'id: before-meals,') : text));
  const { after, told } = again(files, { 洗手: ['饭前认真洗手', '不得戴戒指', '每天换毛巾'], 收银: ['唱收唱付'] });
  expect(told).toEqual(['XX-01 changed 饭前认真洗手']);
  expect(after[page]).toContain('- { id: before-meals, polarity: do, text: 饭前认真洗手 }');
  expect(after[record]).toContain('id: before-meals');
});

test('a standard that is issued is left alone', () => {
  const files = filesAfter((path, text) => (path === page ? text.replace('state: draft', 'state: issued') : text));
  const { after, told } = again(files, { 洗手: ['饭前认真洗手', '不得戴戒指'], 收银: ['唱收唱付'] });
  expect(told).toEqual(['XX-01 left 饭前认真洗手', 'XX-01 left 每天换毛巾']);
  expect(after[page]).toBe(files[page]);
});

test('a new heading is a new standard, and one that is gone is told and left', () => {
  const files = filesAfter();
  const { after, told, gone } = again(files, { 洗手: first.洗手, 送客: ['送到门口'] });
  expect({ told, gone }).toEqual({ told: [], gone: ['XX-02'] });
  expect(Object.keys(after).filter((path) => !(path in files))).toEqual([
    'docs/zh/rules/song-ke.mdx',
    'docs/en/rules/song-ke.mdx',
  ]);
  expect(after['docs/zh/rules/song-ke.mdx']).toContain('code: XX-03');
});

test('a paragraph that was put aside stays aside', () => {
  const draft = { 洗手: ['饭前洗手'], 说明: ['洗手液在水池边'] };
  const made = draftFrom(draft);
  const files = firstFiles(corpusOf({}), head, made, named(made.standards, new Set(), codes(0)));
  const texts = Object.fromEntries(files.map(({ path, text }) => [path, text]));
  const left = made.left.map(({ n }) => n);
  expect(left).toEqual([3, 4]);
  texts[record] = `${texts[record] ?? ''}notTaken:\n  - { n: 4, reason: not-a-rule }\n`;
  expect(again(texts, draft).after[record]).toContain('{ n: 4, reason: not-a-rule }');
});
