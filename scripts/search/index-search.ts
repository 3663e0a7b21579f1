import { type Corpus } from '../../src/corpus/index.ts';
import { type Locale } from '../../src/languages/index.ts';
import { answersTo } from '../../src/search/answer-line.ts';
import { buildClauseIndex, buildDetailIndex, buildNameIndex } from '../../src/search/build-index.ts';
import { type ClauseIndex, flagBits } from '../../src/search/index-types.ts';
import { addAsked, addClauses } from '../../src/search/add-clauses.ts';
import { addDetails } from '../../src/search/add-details.ts';
import { prepare, type Prepared } from '../../src/search/prepare.ts';
import { mostRows } from '../../src/search/gathered.ts';
import { saidParts, saidText } from '../../src/search/said-parts.ts';
import { inRows, placeKey } from '../../src/search/row-order.ts';
import { searchInstant } from '../../src/search/search.ts';
import type { FoundRow } from './evaluate.ts';

/** The index of a language as a phone holds it once all of its files are there. */
export interface HeldIndex {
  prepared: Prepared;
  clauses: ClauseIndex;
}

/** Builds and prepares the index of a language of a corpus; what the files hold passes through JSON, as it would. */
export function heldIndex(corpus: Corpus, locale: Locale): HeldIndex {
  const sent = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;
  const prepared = prepare(sent(buildNameIndex(corpus, locale)));
  addDetails(prepared, sent(buildDetailIndex(corpus, locale)));
  const clauses = sent(buildClauseIndex(corpus, locale));
  addClauses(prepared, clauses);
  addAsked(prepared);
  return { prepared, clauses };
}

/** The rows of a query without a browser: the order is the product's own. */
export function rowsFor({ prepared, clauses }: HeldIndex, text: string): FoundRow[] {
  const { query, hits, places } = searchInstant(prepared, text);
  const answer = answersTo(query, prepared, clauses);
  const standard = (at: number, isPerhaps: boolean): FoundRow => {
    const entry = prepared.entries[at];
    const line = answer(at);
    const isOpen = ((entry?.name[5] ?? 0) & flagBits.noTarget) !== 0;
    const said = line ? saidText(saidParts(line, clauses.rows[at] ?? '', clauses, () => false)) : entry?.detail?.[1];
    return {
      code: entry?.name[2] ?? '',
      clause: line?.id,
      text: [...(isOpen ? [prepared.index.words.noTarget] : []), said ?? ''].join(' · '),
      isPerhaps,
    };
  };
  const shown = hits.slice(0, mostRows);
  const sure = shown.filter(({ isSure }) => isSure);
  return [
    ...inRows(sure, places).map((row) =>
      'at' in row
        ? standard(row.at, false)
        : { code: placeKey(row.place), clause: undefined, text: row.place[3], isPerhaps: false },
    ),
    ...shown.filter(({ isSure }) => !isSure).map(({ at }) => standard(at, true)),
  ];
}
