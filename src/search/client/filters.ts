import type { SearchWords } from '../../i18n/words/search.ts';
import type { FacetRow, NameIndex } from '../index-types.ts';
import type { Entry } from '../prepare.ts';
import { el } from './dom.ts';

/** The filters in the order they are offered: two from the rows themselves, the rest from the schema's vocabularies. */
const names = ['manuals', 'kinds', 'roles', 'channels', 'grades'] as const;

export interface Filters {
  element: HTMLElement;
  /** Whether a standard passes every chosen filter. */
  passes(entry: Entry): boolean;
  active(): boolean;
  clear(): void;
}

/** Builds the row of filters; each is a list of its own, so that it works with any keyboard and reader. */
export function makeFilters(index: NameIndex, facets: readonly FacetRow[], words: SearchWords, changed: () => void): Filters {
  const selects = names.map((name) => {
    const select = el('select', { 'aria-label': words[name], class: 'filter' }, el('option', { value: '' }, words[name]));
    for (const [value, label] of optionsOf(index, facets, name)) select.append(el('option', { value: String(value) }, label));
    select.addEventListener('change', () => {
      select.toggleAttribute('data-on', select.value !== '');
      changed();
    });
    return { name, select };
  });
  const shown = selects.filter(({ select }) => select.options.length > 2);
  return {
    element: el('div', { class: 'filters', role: 'group', 'aria-label': words.filters }, ...shown.map(({ select }) => select)),
    active: () => shown.some(({ select }) => select.value !== ''),
    clear: () => shown.forEach(({ select }) => {
      select.value = '';
      select.removeAttribute('data-on');
    }),
    passes: (entry) => shown.every(({ name, select: { value } }) => value === '' || valuesOf(entry, name).includes(value)),
  };
}

function optionsOf(index: NameIndex, facets: readonly FacetRow[], name: (typeof names)[number]): [value: number, label: string][] {
  if (name === 'manuals' || name === 'kinds') return index[name].map(([, label], at) => [at, label]);
  return facets.flatMap(([filter, , label], at) => (filter === name ? [[at, label] as [number, string]] : []));
}

function valuesOf({ name: [, , , , kind, manual], detail }: Entry, filter: (typeof names)[number]): string[] {
  if (filter === 'manuals') return [String(manual)];
  return filter === 'kinds' ? [String(kind)] : (detail?.[4] ?? '').split(',');
}
