/** The row that Enter opens. The focus stays in the box; readers are told by `aria-activedescendant`. */
export interface Choice {
  /** Its place in the list, -1 for none. */
  readonly at: number;
  /** Chooses a row by its place; past either end it goes round. The list does not scroll to it. */
  choose(place: number): void;
}

/** Makes arrow keys and Enter in a box work on the rows of a list. */
export function makeChoice(input: HTMLInputElement, list: HTMLElement): Choice {
  let at = -1;
  const choose = (place: number) => {
    const rows = [...list.children];
    at = rows.length === 0 ? -1 : (place + rows.length) % rows.length;
    for (const [index, row] of rows.entries()) {
      row.id = `_hit${index}`;
      row.setAttribute('aria-selected', String(index === at));
    }
    input.setAttribute('aria-expanded', String(rows.length > 0));
    if (at === -1) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `_hit${at}`);
  };
  // While a word is composed these keys belong to the input method. Safari ends the composition before the Enter that
  // took the word, so what is left of that one shows only in the moment.
  let composedAt = -Infinity;
  input.addEventListener('compositionend', ({ timeStamp }) => (composedAt = timeStamp));
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.timeStamp - composedAt < 30) return;
    if (event.key === 'ArrowDown') choose(at + 1);
    else if (event.key === 'ArrowUp') choose(at - 1);
    else if (event.key === 'Enter') [...list.querySelectorAll('a')][at]?.click();
    else return;
    list.children[at]?.scrollIntoView({ block: 'nearest' });
    event.preventDefault();
  });
  return {
    get at() {
      return at;
    },
    choose,
  };
}
