import { pagePath } from '../../lib/site-paths.ts';
import type { SearchWords } from '../../i18n/words/search.ts';
import type { OutsideSubject } from '../elsewhere.ts';
import type { Query } from '../query.ts';
import { fill } from '../../i18n/fill.ts';
import { el } from './dom.ts';
import type { Engine } from './engine.ts';
import { outsideText } from './outside-text.ts';
import { missedAsTsv, missedQueries, noteMissed } from './missed.ts';
import { onSite } from '../../lib/site-base.ts';

/**
 * What is shown for a subject that the manuals do not hold: that it is not here, and whom to ask. It is no word the
 * editors missed.
 */
export function outsidePanel(words: SearchWords, subject: OutsideSubject): HTMLElement {
  return el('div', { class: 'start' }, el('p', { class: 'outside' }, outsideText(words, subject)));
}

/**
 * What is shown when nothing was found: how it was understood, where to look, and the list for the editors, on which it
 * notes the query.
 */
export function emptyPanel(
  { prepared }: Engine,
  words: SearchWords,
  typed: string,
  query: Query,
  language: string,
): HTMLElement {
  noteMissed(typed, language);
  const parts = [...query.pieces, ...query.words, ...query.figures.map(({ digits, unit }) => digits + unit)];
  const characters = [...query.pieces.join('')];
  const counts = prepared.index.manuals.map(
    (_, manual) =>
      prepared.entries.filter(
        ({ name, fields }) =>
          name[4] === manual && characters.some((c) => fields.title.includes(c) || fields.alias.includes(c)),
      ).length,
  );
  const nearest = prepared.index.manuals
    .map(([id, label], at) => ({ id, label, count: counts[at] ?? 0 }))
    .sort((a, b) => b.count - a.count)
    .slice(0, 4);
  const save = el(
    'a',
    {
      download: 'search-missed.tsv',
      href: `data:text/tab-separated-values;charset=utf-8,${encodeURIComponent(missedAsTsv())}`,
      class: 'plain',
    },
    fill(words.exportMissed, { n: missedQueries().length }),
  );
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
    el('h2', {}, words.tryManuals),
    el(
      'p',
      { class: 'queries' },
      ...nearest.map(({ id, label }) => el('a', { href: onSite(pagePath(language, id)) }, label)),
    ),
    el('p', {}, words.noted, ' ', save),
  );
}

/** Parts of a query in the characters in which they were typed, where each still stands in its place. */
function asTyped(parts: readonly string[], typed: string, { folded }: Query): readonly string[] {
  if (typed.length !== folded.length) return parts;
  return parts.map((part) =>
    folded.includes(part) ? typed.slice(folded.indexOf(part), folded.indexOf(part) + part.length) : part,
  );
}
