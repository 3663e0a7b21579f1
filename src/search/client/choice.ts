import { put } from './dom.ts';

/** The row that Enter opens. The focus stays in the box; readers are told by `aria-activedescendant`. */
export interface Choice {
  /** Its place in the list, -1 for none. */
  readonly at: number;
  /** Chooses a row by its place; past either end it goes round. The list does not scroll to it. */
  choose(place: number): void;
}

/** Rows that PageUp and PageDown go over. */
const page = 5;

/** Makes arrow keys, Home, End, the page keys and Enter in a box work on the rows of a list. */
export function makeChoice(input: HTMLInputElement, list: HTMLElement): Choice {
  let at = -1;
  const choose = (place: number) => {
    const rows = rowsOf(list);
    at = rows.length === 0 ? -1 : (place + rows.length) % rows.length;
    for (const [index, row] of rows.entries()) {
      // Most rows are those of the key before, and to say the same again costs them their styles.
      put(row, 'id', `_hit${index}`);
      put(row, 'aria-selected', String(index === at));
    }
    put(input, 'aria-expanded', String(rows.length > 0));
    if (at === -1) input.removeAttribute('aria-activedescendant');
    else put(input, 'aria-activedescendant', `_hit${at}`);
  };
  // While a word is composed these keys belong to the input method. Safari ends the composition before the Enter that
  // took the word, so what is left of that one shows only in the moment.
  let composedAt = -Infinity;
  input.addEventListener('compositionend', ({ timeStamp }) => (composedAt = timeStamp));
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.timeStamp - composedAt < 30) return;
    const last = rowsOf(list).length - 1;
    if (event.key === 'ArrowDown') choose(at + 1);
    else if (event.key === 'ArrowUp') choose(at - 1);
    // With nothing to go through they are the box's own, which moves in its text.
    else if (last < 0) return;
    else if (event.key === 'Home' && !event.shiftKey) choose(0);
    else if (event.key === 'End' && !event.shiftKey) choose(last);
    else if (event.key === 'PageDown') choose(Math.min(at + page, last));
    else if (event.key === 'PageUp') choose(Math.max(at - page, 0));
    else if (event.key === 'Enter') [...list.querySelectorAll('a')][at]?.click();
    else return;
    rowsOf(list)[at]?.scrollIntoView({ block: 'nearest' });
    event.preventDefault();
  });
  return {
    get at() {
      return at;
    },
    choose,
  };
}

/** The rows of a list, those in groups too. */
const rowsOf = (list: HTMLElement) => [...list.querySelectorAll('[role=option]')];
