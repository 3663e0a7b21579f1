import { beforeAll, describe, expect, test } from 'vitest';
import { buildClauseIndex, buildDetailIndex, buildNameIndex } from '../../src/search/build-index.ts';
import { deriveIndex } from '../../src/search/derive-index.ts';
import { fold } from '../../src/search/fold.ts';
import { indexAddress, indexFileNamed, type IndexSet } from '../../src/search/index-set.ts';
import { type DetailRow, type NameRow, toRows } from '../../src/search/index-types.ts';
import { addAsked, addClauses } from '../../src/search/add-clauses.ts';
import { addDetails } from '../../src/search/add-details.ts';
import { prepare, type Prepared } from '../../src/search/prepare.ts';
import { searchInstant } from '../../src/search/search.ts';
import { toTraditional } from '../../src/traditional/convert.ts';
import { CharacterPairs } from '../../src/traditional/pairs.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';

const source: IndexSet = {
  names: buildNameIndex(exampleCorpus(), 'zh'),
  details: buildDetailIndex(exampleCorpus(), 'zh'),
  clauses: buildClauseIndex(exampleCorpus(), 'zh'),
};
/** A text of a page that no index holds. */
const prose = '鬼魅魍魉龟鳖';
const pairs = new CharacterPairs();
pairs.note(prose, toTraditional(prose));
const convert = (text: string) => {
  pairs.note(text, toTraditional(text));
  return toTraditional(text);
};
const derived = deriveIndex(source, convert, () => pairs.all());
const titlesOf = ({ names }: IndexSet) => toRows<NameRow>(names.columns).map(([title]) => title);
const rulesOf = ({ details }: IndexSet) => toRows<DetailRow>(details.columns).map(([, rule]) => rule);
const limitsOf = ({ details }: IndexSet) => toRows<DetailRow>(details.columns).map((row) => row[6]);

test('what is shown is Traditional', () => {
  expect(titlesOf(derived)).toEqual(titlesOf(source).map(toTraditional));
  expect(titlesOf(derived)).not.toEqual(titlesOf(source));
  expect(rulesOf(derived)).toEqual(rulesOf(source).map(toTraditional));
  expect(limitsOf(derived)).toEqual(limitsOf(source).map(toTraditional));
  expect(limitsOf(derived)).not.toEqual(limitsOf(source));
  expect(derived.clauses.rows).toEqual(source.clauses.rows.map(toTraditional));
  // A row says by which of these it was found.
  expect(derived.names.columns[1]).toEqual(source.names.columns[1]?.map((words) => toTraditional(String(words))));
  expect([derived.clauses.words, derived.clauses.asked]).toEqual(
    [source.clauses.words, source.clauses.asked].map((texts) => texts.map(toTraditional)),
  );
  expect(derived.names.words.found).toBe(toTraditional(source.names.words.found));
  expect(derived.names.manuals.map(([id]) => id)).toEqual(source.names.manuals.map(([id]) => id));
  expect(derived.details.facets.map(([, , label]) => label)).toEqual(
    source.details.facets.map(([, , label]) => toTraditional(label)),
  );
});

test('what is only compared is as in the source', () => {
  expect(derived.names.columns.slice(2)).toEqual(source.names.columns.slice(2));
  const compared = ({ details }: IndexSet) => details.columns.filter((_, at) => ![1, 3, 6].includes(at));
  expect(compared(derived)).toEqual(compared(source));
  expect(derived.details.synonyms).toEqual(source.details.synonyms);
});

describe('folded', () => {
  let first: Prepared;
  let whole: Prepared;
  beforeAll(() => {
    first = prepare(derived.names);
    whole = loaded(derived);
  });

  test('titles are comparable with the first file alone', () => {
    for (const title of titlesOf(source))
      expect(fold(toTraditional(title), first.simplified)).toBe(fold(title, first.simplified));
  });

  test('every other text is with the second', () => {
    for (const text of [...rulesOf(source), ...source.clauses.rows, prose])
      expect(fold(toTraditional(text), whole.simplified)).toBe(fold(text, whole.simplified));
  });
});

test('every query finds what it finds in the source, Simplified, Traditional, pinyin or English', () => {
  const [here, there] = [loaded(source), loaded(derived)];
  const hits = (prepared: Prepared, query: string) => searchInstant(prepared, query).hits;
  const words = toRows<NameRow>(source.names.columns).flatMap(([title, aliases]) => [title, ...aliases.split('|')]);
  const others = ['tuifang', 'wenhou', 'check-out', 'greeting', '工号牌', '怎么说', '90'];
  for (const query of [...words, ...source.clauses.asked.flatMap((asked) => asked.split('|')), ...others]) {
    const found = hits(here, query);
    expect(hits(there, query), query).toEqual(found);
    expect(hits(there, toTraditional(query)), toTraditional(query)).toEqual(found);
  }
});

test('an address of an index file says what the file is', () => {
  const address = indexAddress('names', 'zh-hant', '{}');
  expect(indexFileNamed(address)).toEqual({ name: 'names', locale: 'zh-hant' });
  expect(indexFileNamed('/search/other-zh.abc.json')).toBeUndefined();
});

function loaded({ names, details, clauses }: IndexSet): Prepared {
  const prepared = prepare(names);
  addDetails(prepared, details);
  addClauses(prepared, clauses);
  addAsked(prepared);
  return prepared;
}
