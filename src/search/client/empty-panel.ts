import type { SearchWords } from '../../i18n/words/search.ts';
import type { OutsideSubject } from '../elsewhere.ts';
import type { Query } from '../query.ts';
import { readerChoice } from '../../lib/reader-choice.ts';
import { fill } from '../../i18n/fill.ts';
import { el } from './dom.ts';
import { outsideText } from './outside-text.ts';
import { missedAsTsv, missedQueries, noteMissed } from './missed.ts';

/**
 * What is shown for a subject that the manuals do not hold: that it is not here, and whom to ask. It is no word the
 * editors missed.
 */
export function outsidePanel(words: SearchWords, subject: OutsideSubject): HTMLElement {
  return el('div', { class: 'start' }, el('p', { class: 'outside' }, outsideText(words, subject)));
}

/**
 * What is shown when nothing was found: how it was understood, and the list for the editors, on which it notes the
 * query. It guesses at no manual: what shares no word with any of them is near to none.
 */
export function emptyPanel(words: SearchWords, typed: string, query: Query, language: string): HTMLElement {
  const isNoted = noteMissed(typed, language);
  const parts = [...query.pieces, ...query.words, ...query.figures.map(({ digits, unit }) => digits + unit)];
  return el(
    'div',
    { class: 'start' },
    ...(parts.length > 0
      ? [
          el(
            'p',
            {},
            fill(words.understood, {
              words: (import.meta.env.DERIVED_LANGUAGES ? asTyped(parts, typed, query) : parts).join(' · '),
            }),
          ),
        ]
      : []),
    ...(isNoted ? [el('p', {}, words.noted, ...(readerChoice().writes ? [' ', exportLink(words)] : []))] : []),
  );
}

/** The list of queries that found nothing, for who writes the manuals: it is no errand of the shift. */
function exportLink(words: SearchWords): HTMLElement {
  const href = `data:text/tab-separated-values;charset=utf-8,${encodeURIComponent(missedAsTsv())}`;
  const text = fill(words.exportMissed, { n: missedQueries().length });
  return el('a', { download: 'search-missed.tsv', href, class: 'plain' }, text);
}

/** Parts of a query in the characters in which they were typed, where each still stands in its place. */
function asTyped(parts: readonly string[], typed: string, { folded }: Query): readonly string[] {
  if (typed.length !== folded.length) return parts;
  return parts.map((part) =>
    folded.includes(part) ? typed.slice(folded.indexOf(part), folded.indexOf(part) + part.length) : part,
  );
}
