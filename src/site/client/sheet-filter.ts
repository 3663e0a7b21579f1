import { followFilter } from './list-filter.ts';

/** The record sheets of the page, each as its row. */
export const sheetRows = () => [...document.querySelectorAll<HTMLElement>('[data-sheets] [data-sheet]')];

/** Lets the reader find a record sheet by its title, its manual or their sound, whoever the sheet is for. */
export function findSheets(): void {
  const place = document.querySelector<HTMLElement>('[data-found-sheets]');
  const list = place?.querySelector('ul');
  if (!place || !list) return;
  const rows = sheetRows();
  const findable = rows.map((row) => ({
    names: `${row.textContent} ${row.dataset['sheet'] ?? ''} ${manualOf(row)}`,
    sounds: row.dataset['sounds'] ?? '',
  }));
  followFilter(findable, (found, asked) => {
    place.hidden = asked === '';
    for (const section of document.querySelectorAll('.home > section:not([data-found-sheets])'))
      section.toggleAttribute('data-aside', asked !== '');
    list.replaceChildren(...(asked === '' ? [] : rows.filter((_, at) => found[at]).map(copyOf)));
  });
}

/** A row that stands in another list too, where nothing is folded. */
export function copyOf(row: HTMLElement): HTMLElement {
  const copy = row.cloneNode(true) as HTMLElement;
  copy.hidden = false;
  copy.removeAttribute('data-for');
  const manual = Object.assign(document.createElement('small'), { textContent: manualOf(row) });
  copy.querySelector('a')?.append(manual);
  return copy;
}

const manualOf = (row: HTMLElement) => row.closest<HTMLElement>('[data-sheets]')?.dataset['sheets'] ?? '';
