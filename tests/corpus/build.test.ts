import { expect, test } from 'vitest';
import {
  buildCorpus,
  hashesOfPage,
  localize,
  type RawFile,
  readContent,
  refreshTranslation,
} from '../../src/corpus/index.ts';
import { exampleCorpus, exampleDir } from '../helpers/example-manuals.ts';
import { exampleOf, withField } from '../helpers/examples.ts';
import { mdx, raw } from '../helpers/pages.ts';

const zh = (
  frontmatter = { title: '发型', description: '整洁。', standard: exampleOf('appearance') },
  body = '\n## 为什么\n\n好。\n',
) => raw('docs/zh/appearance/hair.mdx', mdx(frontmatter, body));
const enText = (source: string, clause: string) =>
  mdx({
    title: 'Hair',
    description: 'Tidy.',
    translation: {
      of: 'AP-03',
      source,
      body: source,
      aliases: ['haircut'],
      clauses: { dye: { text: 'Dye it', except: 'Back to black', source: clause } },
    },
  });
const en = (source = 'aaaaaa', clause = 'aaaaaa') => raw('docs/en/appearance/hair.mdx', enText(source, clause));

test('a page and its translation become one standard', () => {
  const corpus = buildCorpus([en(), zh()]);
  expect(corpus.invalid).toEqual([]);
  expect(corpus.standards).toHaveLength(1);
  expect(corpus.standards[0]).toMatchObject({
    code: 'AP-03',
    manual: 'appearance',
    slug: 'appearance/hair',
    authority: { locale: 'zh', title: '发型' },
    translations: { en: { locale: 'en', title: 'Hair', aliases: ['haircut'] } },
  });
});

test('a page that says it translates something else is not joined', () => {
  const other = raw('docs/en/appearance/hair.mdx', enText('aaaaaa', 'aaaaaa').replace('of: AP-03', 'of: AP-04'));
  expect(buildCorpus([zh(), other]).standards[0]?.translations).toEqual({});
});

test('what fails is kept as invalid, with its faults, and stands nowhere else', () => {
  const broken: RawFile[] = [
    zh({ title: '发型', description: '整洁。', standard: withField(exampleOf('appearance'), 'obligation', 'perhaps') }),
    raw('docs/zh/appearance/open.mdx', '---\ntitle: x\n'),
    raw('docs/zh/appearance/nul.mdx', '---\ntitle: x\ndescription: y\n---\na\0b'),
    raw('vocabulary/people.yml', 'entries:\n  - { id: men\n'),
    { path: 'docs/zh/appearance/gbk.mdx', text: '---\ntitle: x\ndescription: y\n---\n', encoding: 'gbk' },
  ];
  const corpus = buildCorpus(broken);
  expect(corpus.invalid.map(({ path }) => path).sort()).toEqual(broken.map(({ path }) => path).sort());
  expect([corpus.standards, corpus.pages, corpus.vocabulary.people]).toEqual([[], [], []]);
  expect(corpus.files.find(({ path }) => path.endsWith('hair.mdx'))?.schemaIssues).toHaveLength(1);
});

test('the order of the files does not matter', () => {
  const files = readContent(exampleDir);
  const shuffled = files
    .map((file, index) => ({ file, key: (index * 7919) % 10_007 }))
    .sort((a, b) => a.key - b.key)
    .map(({ file }) => file);
  const shape = (raws: readonly RawFile[]) => {
    const {
      standards,
      manuals,
      pages,
      banks,
      scenarios,
      terms,
      basis,
      vocabulary,
      invalid,
      files: sources,
    } = buildCorpus(raws);
    return JSON.stringify([
      standards,
      manuals,
      pages,
      banks,
      scenarios,
      terms,
      basis,
      vocabulary,
      invalid.map(({ path }) => path),
      sources.map(({ path }) => path),
    ]);
  };
  expect(shape(shuffled)).toBe(shape(files));
  expect(shape([...files].reverse())).toBe(shape(files));
});

test('the example manuals are all valid', () => {
  expect(exampleCorpus().invalid.map(({ path, schemaIssues }) => [path, schemaIssues])).toEqual([]);
});

test('a standard in English has the facts of the Chinese and its own words', () => {
  const [standard] = buildCorpus([zh(), en()]).standards;
  const localized = standard && localize(standard, 'en');
  expect(localized).toMatchObject({
    title: 'Hair',
    translated: true,
    facts: { code: 'AP-03', clauses: [{ id: 'dye', polarity: 'dont', text: 'Dye it', except: 'Back to black' }] },
  });
  expect([...(localized?.stale ?? [])]).toEqual(['dye']);
});

test('without a translation the Chinese words stand in, and are known to', () => {
  const [standard] = buildCorpus([zh()]).standards;
  const localized = standard && localize(standard, 'en');
  expect(localized).toMatchObject({ title: '发型', translated: false });
  expect([...(localized?.untranslated ?? [])]).toEqual(['dye']);
});

test('refreshing records the Chinese that a translation is of, and leaves the words', () => {
  const stale = buildCorpus([zh(), en()]);
  const [chinese, english] = ['zh', 'en'].map((locale) => stale.files.find((file) => file.locale === locale));
  if (!chinese || !english) throw new Error('both pages are in the corpus');
  const fresh = raw(english.path, refreshTranslation(english, hashesOfPage(chinese), 'missing'));
  const [standard] = buildCorpus([zh(), fresh]).standards;
  expect(standard?.translations.en?.translation).toMatchObject({
    source: standard?.hashes.header,
    body: standard?.hashes.body,
    clauses: { dye: { text: 'Dye it', source: standard?.hashes.entries['dye'] } },
  });
});

test('refreshing what is missing leaves a hash that is merely old; it says which translation to read again', () => {
  const corpus = buildCorpus([zh(), en('bbbbbb', 'bbbbbb')]);
  const [chinese, english] = ['zh', 'en'].map((locale) => corpus.files.find((file) => file.locale === locale));
  if (!chinese || !english) throw new Error('both pages are in the corpus');
  expect(refreshTranslation(english, hashesOfPage(chinese), 'missing')).toContain('source: bbbbbb');
  expect(refreshTranslation(english, hashesOfPage(chinese), 'all')).not.toContain('bbbbbb');
});
