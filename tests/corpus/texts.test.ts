import { expect, test } from 'vitest';
import { localize, textOn, textsOf } from '../../src/corpus/index.ts';
import { corpusOf, standardPage } from '../helpers/corpus-from-strings.ts';
import { exampleDir } from '../helpers/example-manuals.ts';
import { ledgerFiles, published, standardIn } from '../helpers/published.ts';
import { asPublished, corpusFromDisk, isChanged, changesSince, lineOf } from '../../src/corpus/index.ts';

const path = 'docs/zh/a/x.mdx';
const page = (number: string, effective: string, text: string) => ({
  [path]: standardPage({ code: 'AP-01', fields: `clauses:\n  - { id: front, text: ${text} }` })
    .replaceAll("'1.0'", `'${number}'`)
    .replace(/effective: [\d-]+/, `effective: ${effective}`),
});
const first = published(page('1.0', '2026-03-01', '一次'), 'AP-01', '2026-03-01');
const second = published(page('1.1', '2027-01-01', '两次'), 'AP-01', '2026-11-01', first);
const corpus = corpusOf({ ...page('1.1', '2027-01-01', '两次'), ...ledgerFiles([first, second]) });
const standard = standardIn(corpus, 'AP-01');
const textAt = (day: string) => localize(textOn(corpus, standard, day), 'zh').facts.clauses[0];

test.each([
  ['2026-11-28', '一次'],
  ['2026-12-31', '一次'],
  ['2027-01-01', '两次'],
])('on %s the text in force is %s', (day, text) => {
  expect(textAt(day)).toMatchObject({ id: 'front', text });
});

test('texts follow one another without a gap', () => {
  expect(textsOf(corpus, standard).map(({ facts }) => [facts.revision.effective, facts.revision.expires])).toEqual([
    ['2026-03-01', '2026-12-31'],
    ['2027-01-01', undefined],
  ]);
});

test('a revision that begins before the one it follows has overtaken it', () => {
  const third = published(page('1.2', '2026-12-01', '三次'), 'AP-01', '2026-11-20', second);
  const now = corpusOf({ ...page('1.2', '2026-12-01', '三次'), ...ledgerFiles([first, second, third]) });
  const texts = textsOf(now, standardIn(now, 'AP-01'));
  expect(texts.map(({ facts }) => facts.revision.number)).toEqual(['1.0', '1.2']);
});

test('every standard of the example manuals is read back from its line as it was', () => {
  const content = corpusFromDisk(exampleDir);
  for (const one of content.standards) {
    const line = lineOf(one, '2026-11-28', undefined);
    const back = asPublished(content, one, line);
    expect(back?.code).toBe(one.code);
    if (back)
      expect([one.code, isChanged(changesSince(line, back)), changesSince(line, back).isTranslatedAnew]).toEqual([
        one.code,
        false,
        false,
      ]);
    expect(back?.hashes).toEqual(one.hashes);
    // An earlier text goes on the cards that its standard goes on.
    expect(back?.facts.card).toEqual(one.facts.card);
  }
});
