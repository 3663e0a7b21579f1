import { describe, expect, test, vi } from 'vitest';
import { buildCorpus, isValid, readSource } from '../../src/corpus/index.ts';
import { mostBytesOf, pageSchemas } from '../../src/schema/index.ts';
import { englishPage } from '../helpers/english-page.ts';
import { raw } from '../helpers/pages.ts';

const page = raw('docs/zh/guide/x.mdx', '---\ntitle: x\ndescription: y\n---\n');
const translated = (source: string) =>
  raw(
    'docs/en/phrasing/x.mdx',
    englishPage({ of: 'PH-01', title: 'A line', fields: `clauses:\n  hello: { text: Hello, source: ${source} }` }),
  );

describe('a hash that two parts of the schema read', () => {
  test.each([['" abcdef"'], ['"abcdef "'], ['"\u3000abcdef"'], ['"abcdef\\n"']])(
    '%s is read without the blanks around it',
    (source) => {
      const file = readSource(translated(source));
      expect(file.schemaIssues).toEqual([]);
      expect(file.value).toMatchObject({ translation: { clauses: { hello: { source: 'abcdef' } } } });
    },
  );

  test.each([['"abc def"'], ['" "'], ['""'], [''], ['1'], ['[abcdef]'], ['{ a: abcdef }'], ['"abcdefg "']])(
    '%s is an issue at its place',
    (source) => {
      const { schemaIssues } = readSource(translated(source));
      expect(schemaIssues.map(({ path }) => path)).toContainEqual(['translation', 'clauses', 'hello', 'source']);
    },
  );
});

test('a schema that throws makes one issue of its file, and the other files are read', () => {
  const stumbling = vi.spyOn(pageSchemas.translation, 'safeParse').mockImplementation(() => {
    throw new Error('Unmergable intersection');
  });
  try {
    const corpus = buildCorpus([translated('abcdef'), page]);
    expect(corpus.invalid.map(({ path }) => path)).toEqual(['docs/en/phrasing/x.mdx']);
    expect(corpus.invalid[0]?.schemaIssues).toMatchObject([
      { code: 'custom', path: [], params: { reason: 'unreadable-data' } },
    ]);
    expect(corpus.pages.map(({ file }) => file.path)).toEqual([page.path]);
  } finally {
    stumbling.mockRestore();
  }
});

test('a file above the limit is kept as it is and not read', () => {
  const large = raw(page.path, `${page.text}${'a'.repeat(98)}\n\n`.padEnd(mostBytesOf('plain'), 'a'));
  expect(isValid(readSource(large))).toBe(true);
  const file = readSource({ ...large, text: `${large.text}a` });
  expect(isValid(file)).toBe(false);
  expect(file).toMatchObject({
    yaml: { data: null, errors: [] },
    schemaIssues: [],
    fences: { yaml: '', body: '' },
    slug: 'guide/x',
  });
});
