import { expect } from 'vitest';
import { type Corpus, localize, staffCorpus } from '../../src/corpus/index.ts';
import { languageOf, type Locale } from '../../src/languages/index.ts';
import { buildClauseIndex } from '../../src/search/build-index.ts';
import { readClauseLines, writeClauseLine } from '../../src/search/clause-line.ts';

/** Every clause that staff can find: a forbidden one has its word, and comes back from the index as it was written. */
export function expectForbiddenInIndex(corpus: Corpus, locale: Locale): void {
  const { rows } = buildClauseIndex(corpus, locale);
  const { standards } = staffCorpus(corpus);
  expect(rows).toHaveLength(standards.length);
  for (const [at, standard] of standards.entries()) {
    const lines = readClauseLines(rows[at] ?? '');
    expect(lines.map(writeClauseLine).join('\n')).toBe(rows[at]);
    for (const clause of localize(standard, locale).facts.clauses) {
      const line = lines.find(({ id }) => id === clause.id);
      if ('polarity' in clause && clause.polarity === 'dont' && !languageOf(locale).forbidding.test(clause.text))
        expect(['dont', 'never-say'], `${standard.code}#${clause.id}`).toContain(line?.stance);
      if ('avoid' in clause && clause.avoid) expect(line?.cells.neverSaid).toEqual(clause.avoid);
      if ('replacedBy' in clause && clause.replacedBy) expect(line?.cells.instead).toEqual([clause.replacedBy]);
    }
  }
}
