import type { SearchWords } from '../../i18n/words/search.ts';
import type { FacetRow, NameIndex } from '../index-types.ts';
import type { Entry } from '../entry.ts';
import { el } from './dom.ts';

/**
 * The filters that the rows of the first file answer, and those of the schema's vocabularies, which come with the
 * second.
 */
const ownNames = ['manuals', 'kinds'] as const;
const facetNames = ['roles', 'channels', 'grades'] as const;
type FilterName = (typeof ownNames)[number] | (typeof facetNames)[number];

export interface Filters {
  element: HTMLElement;
  /** Offers the filters that the first file answers. */
  addOwn(): void;
  /** Offers the filters that come with the second file. */
  addFacets(facets: readonly FacetRow[], entries: readonly Entry[]): void;
  /** Whether a standard passes every chosen filter. */
  passes(entry: Entry): boolean;
  active(): boolean;
  clear(): void;
}

/** Builds the row of filters; each is a list of its own, so that it works with any keyboard and reader. */
export function makeFilters(index: NameIndex, words: SearchWords, changed: () => void): Filters {
  const element = el('div', { class: 'filters', role: 'group', 'aria-label': words.filters });
  const shown: { name: FilterName; select: HTMLSelectElement }[] = [];
  const mark = (select: HTMLSelectElement) => select.toggleAttribute('data-on', select.value !== '');
  const offer = (name: FilterName, options: readonly (readonly [value: number, label: string])[]) => {
    // A choice of one is none.
    if (options.length < 2) return;
    const select = el(
      'select',
      { 'aria-label': words[name], class: 'filter' },
      el('option', { value: '' }, words[name]),
    );
    for (const [value, label] of options) select.append(el('option', { value: String(value) }, label));
    select.addEventListener('change', () => {
      mark(select);
      changed();
    });
    shown.push({ name, select });
    element.append(select);
  };
  return {
    element,
    addOwn: () => {
      for (const name of ownNames)
        offer(
          name,
          index[name].map(([, label], at) => [at, label]),
        );
    },
    addFacets: (facets, entries) => {
      // A value that leads to nothing is not offered.
      const used = new Set(entries.flatMap(({ detail }) => (detail?.[5] ?? '').split(',')));
      for (const name of facetNames)
        offer(
          name,
          facets.flatMap(([filter, , label], at) =>
            filter === name && used.has(String(at)) ? [[at, label] as const] : [],
          ),
        );
    },
    active: () => shown.some(({ select }) => select.value !== ''),
    clear: () => {
      for (const { select } of shown) {
        select.value = '';
        mark(select);
      }
    },
    passes: (entry) =>
      shown.every(({ name, select: { value } }) => value === '' || valuesOf(entry, name).includes(value)),
  };
}

function valuesOf({ name: [, , , kind, manual], detail }: Entry, filter: FilterName): string[] {
  if (filter === 'manuals') return [String(manual)];
  return filter === 'kinds' ? [String(kind)] : (detail?.[5] ?? '').split(',');
}
