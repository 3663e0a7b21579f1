import { expect, test } from 'vitest';
import { buildCorpus, contentForClass, corpusFromDisk, readContent } from '../../src/corpus/index.ts';
import { exampleDir } from '../helpers/example-manuals.ts';

/** The example manuals, where a public clause names one that is kept closer, and one file is changed for that. */
const closer = readContent(exampleDir).map((file) => {
  const { path, text } = file;
  if (path.endsWith('welcome.mdx')) return { ...file, text: text.replace(/\]\(\/\w+\/front-office\/\)/, ']') };
  if (path === 'docs/zh/gift-shop/lighting.mdx')
    return {
      ...file,
      text: text
        .replace('{ id: case,', '{ id: case, secrecy: internal,')
        .replace('decks: [shop-counter]', '$&, clauses: [shelf, case]'),
    };
  return file;
});
const content = buildCorpus(closer);
const { files, named, searchWords, standards } = contentForClass(content, 'public');
const left = buildCorpus(files);

test('standards of closer manuals are gone, with all that rests on them', () => {
  expect(named).toEqual([]);
  expect(left.invalid.map(({ path }) => path)).toEqual([]);
  expect([...new Set(left.standards.map(({ manual }) => manual))]).toEqual(['gift-shop']);
  expect(left.decks.map(({ deck }) => deck)).toEqual(['shop-counter']);
  expect(left.ledger).toEqual([]);
  const gone = content.standards.filter(({ manual }) => manual !== 'gift-shop').map(({ code }) => code);
  for (const { path, text } of files)
    for (const code of gone) expect(text.includes(code), `${path}: ${code}`).toBe(false);
});

test('a clause that is kept closer is gone in every language, and from its card', () => {
  const [standard] = left.standards.filter(({ code }) => code === 'GS-02');
  expect(standard?.facts.clauses.map(({ id }) => id)).toEqual(['shelf', 'window']);
  expect(standard?.facts.card?.clauses).toEqual(['shelf']);
  const words = content.standards.find(({ code }) => code === 'GS-02')?.translations.en?.translation.clauses['case'];
  const texts = files.map(({ text }) => text).join('\n');
  expect(texts).not.toContain('玻璃柜, quantity');
  expect(JSON.stringify(words)).toContain('text');
  expect(standard?.translations.en?.translation.clauses['case']).toBeUndefined();
});

test('search words of a page that loses a clause are named, since they name none; others are not', () => {
  expect(standards).toBe(left.standards.length);
  expect(searchWords.map(({ path }) => path)).toEqual([
    'docs/zh/gift-shop/lighting.mdx',
    'docs/en/gift-shop/lighting.mdx',
  ]);
  const [zh] = searchWords;
  expect(zh?.words).toEqual(
    expect.arrayContaining(left.standards.find(({ code }) => code === 'GS-02')?.facts.asked ?? []),
  );
  expect(zh?.words.length).toBeGreaterThan(0);
  expect(contentForClass(content, 'confidential').searchWords).toEqual([]);
});

test('whoever may read all gets all but the report for editors', () => {
  const all = contentForClass(content, 'confidential');
  const codes = (corpus: typeof content) =>
    corpus.standards.filter(({ facts }) => facts.audience !== 'editors').map(({ code }) => code);
  expect(codes(buildCorpus(all.files))).toEqual(codes(content));
  expect(left.site.editorsPage).toBe(false);
});

test('where a public page still names what is left out, the place is told', () => {
  const { named: places } = contentForClass(corpusFromDisk(exampleDir), 'public');
  expect(places.map(({ path, line, name }) => `${path}:${line} ${name}`)).toEqual([
    'docs/en/welcome.mdx:8 /front-office/',
    'docs/zh/welcome.mdx:8 /front-office/',
  ]);
});
