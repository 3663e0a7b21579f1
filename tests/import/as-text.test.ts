import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOf } from '../../src/corpus/index.ts';
import { type Block, numbered } from '../../src/import/block.ts';
import { draftOf, firstFiles, named } from '../../src/import/index.ts';
import { plain } from '../../src/import/plain.ts';
import { valueAt } from '../../src/schema/index.ts';
import { corpusOf } from '../helpers/corpus-from-strings.ts';
import { exampleLists } from './helpers/lists.ts';

/** The corpus after an import of some list items below a heading. */
function imported(items: readonly string[], title = '要求') {
  const blocks: Block[] = numbered([
    { type: 'paragraph', text: plain(title) || '要求', level: 1 },
    ...items.map((text) => ({ type: 'paragraph', text: plain(text), list: 0 }) as const),
  ]);
  const corpus = corpusOf({});
  const draft = draftOf({ blocks, isFlat: false }, exampleLists, 'manual');
  let number = 0;
  const standards = named(draft.standards, new Set(), () => `XX-${String((number += 1)).padStart(2, '0')}`);
  const head = { manual: 'rules', source: { name: 'a: #b.docx', sha256: 'f'.repeat(64) } };
  const files = firstFiles(corpus, head, draft, standards);
  return { files, draft, corpus: corpusOf(Object.fromEntries(files.map(({ path, text }) => [path, text]))) };
}

/** Every paragraph is in a clause, a heading, put aside or left. */
function isWhole({ corpus, draft }: ReturnType<typeof imported>) {
  const record = corpus.imports[0];
  const used = new Set([
    ...(record?.standards ?? []).flatMap(({ from = [], clauses }) => [...from, ...clauses.flatMap((one) => one.from)]),
    ...(record?.notTaken ?? []).map(({ n }) => n),
    ...draft.left.map(({ n }) => n),
  ]);
  expect(draft.blocks.every(({ n }) => used.has(n))).toBe(true);
}

test.each([
  '{ code: XX-99 }',
  'state: issued',
  '--- 结束 ---',
  '# let x = 1',
  '#import "evil.typ"',
  '<script>alert(1)</script>',
  '{process.exit(1)}',
  'a: b, c: [d',
  '"quoted" and \'single\'',
  '=HYPERLINK("https://evil.example")',
  '!!js/function x',
  '&a *a |',
  '$(rm -rf)',
  '`code`\\n',
])('%s is text, whatever it looks like', (text) => {
  const { corpus, files, draft } = imported([text, '整洁']);
  expect(corpus.invalid.map(({ path }) => path)).toEqual([]);
  const page = corpus.files.find(({ path }) => path.startsWith('docs/zh/rules/') && !path.endsWith('index.mdx'));
  const clauses = draft.standards[0]?.clauses.map(({ fields }) => fields['text']) ?? [];
  expect(clauses.some((one) => typeof one === 'string' && text.includes(one))).toBe(true);
  expect(clauses.map((_one, at) => valueAt(page?.yaml.data, ['standard', 'clauses', at, 'text']))).toEqual(clauses);
  expect(page?.fences.body.trim()).toBe('');
  expect(files.every(({ path }) => /^(?:docs\/(?:zh|en)\/rules\/[a-z0-9-]+\.mdx|import\/rules\.yml)$/.test(path))).toBe(
    true,
  );
});

test('whatever a source holds, its pages and its record are read back as they were meant', () => {
  const texts = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(texts, fc.string({ unit: 'grapheme', maxLength: 30 }), (items, title) => {
      const made = imported(items, title);
      const { corpus, draft } = made;
      expect(corpus.invalid.map(({ path }) => path)).toEqual([]);
      const record = corpus.files.find((file) => isOf(file, 'imports'));
      expect(valueAt(record?.yaml.data, ['paragraphs'])).toEqual(draft.blocks.map(({ n, text }) => ({ n, text })));
      isWhole(made);
    }),
    { numRuns: 60 },
  );
}, 60_000);
