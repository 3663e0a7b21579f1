import { expect, test } from 'vitest';
import { buildCorpus } from '../../src/corpus/index.ts';
import { newPages, nextCode, type TemplateFacts } from '../../src/corpus/template.ts';
import { type Kind, kinds } from '../../src/schema/index.ts';
import { raw } from '../helpers/pages.ts';

const textsOf = (facts: TemplateFacts) =>
  newPages({ authority: 'zh', all: ['zh', 'en'] }, facts).map(({ text }) => text);

test.each(Object.keys(kinds) as Kind[])(
  'the template of %s is readable, and lacks only what an author must say',
  (kind) => {
    const [zh = '', en = ''] = textsOf({ kind, code: 'AP-10', today: '2028-02-29' });
    const { files } = buildCorpus([raw('docs/zh/appearance/new.mdx', zh), raw('docs/en/appearance/new.mdx', en)]);
    for (const file of files) {
      expect(file.yaml.errors).toEqual([]);
      const paths = file.schemaIssues.map((issue) => issue.path.join('.'));
      const known = /\.(?:code|kind|of|source|number|effective|review|date|appliesTo)\b/;
      expect(paths.filter((path) => known.test(path))).toEqual([]);
      expect(paths).toEqual(expect.arrayContaining(['title', 'description']));
      expect(file.schemaIssues.filter((issue) => issue.code === 'unrecognized_keys')).toEqual([]);
    }
    expect(files.find(({ locale }) => locale === 'zh')?.schemaIssues.map((issue) => issue.path.join('.'))).toEqual(
      expect.arrayContaining([
        'standard.obligation',
        'standard.basis',
        'standard.clauses.0.id',
        'standard.revision.owner',
      ]),
    );
  },
);

test('every field of the template stands under its sentence', () => {
  const [zh = '', en = ''] = textsOf({ kind: 'phrasing', code: 'PH-01', today: '2026-03-01' });
  expect(zh).toContain('      # 情境，取自情境表\n      situation:\n');
  expect(zh).toContain('    review: 2027-03-01\n');
  expect(zh).toMatch(/# replacedBy: .*✓/);
  expect(en).toContain('# The title: a short name\ntitle:\n');
});

test('the next code is never one that was used', () => {
  expect(nextCode('AP', [])).toBe('AP-01');
  expect(nextCode('AP', ['AP-01', 'AP-09', 'CM-44'])).toBe('AP-10');
  expect(nextCode('AP', ['AP-99'])).toBe('AP-100');
});
