import { type Aim, byRank, nearestRank, type Reader } from '../../corpus/mine.ts';
import { fill } from '../../i18n/fill.ts';
import { followReader, readerChoice } from '../../lib/reader-choice.ts';
import { readerPlace } from '../../lib/reader-place.ts';

/** Who reads, as far as they said. */
export function readerHere(): Reader {
  const { role, channel } = readerChoice();
  return { role, channel, place: readerPlace() };
}

/** How near an element of a page is to a reader, by the aims it carries. */
export function rankIn(element: HTMLElement, reader: Reader) {
  return nearestRank(JSON.parse(element.dataset['for'] ?? '[]') as Aim[], reader);
}

/** Puts what names the reader first in every list that asks for it, and folds what is for others. */
export function followMine(): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-mine]')) {
    const list = part.querySelector(':scope > ul');
    const button = part.querySelector<HTMLElement>(':scope > .others');
    if (!list || !button) continue;
    const items = [...list.querySelectorAll<HTMLElement>(':scope > li')];
    followOthers(button, () => {
      const reader = readerHere();
      const rank = (item: HTMLElement) => rankIn(item, reader);
      for (const item of items) item.hidden = false;
      if (part.dataset['mine'] !== 'in-order') placeInOrder(list, byRank(items, rank));
      return items.filter((item) => rank(item) === 'other');
    });
  }
}

/** Puts the rows of a list in an order. A row that is moved loses the focus, so nothing moves without need. */
export function placeInOrder(list: Element, order: readonly HTMLElement[]): void {
  if (order.some((item, at) => item !== list.children[at])) list.replaceChildren(...order);
}

/**
 * Makes a button fold what is for others, and show it again. `find` tells what that is, and is asked anew when the
 * reader says something else; `shown` follows. Returns what asks it anew.
 */
export function followOthers(
  button: HTMLElement,
  find: () => readonly HTMLElement[],
  shown: () => void = () => undefined,
): () => void {
  let isOpen = false;
  const show = () => {
    const others = find();
    for (const other of others) other.hidden = !isOpen;
    const { others: more = '', only = '' } = button.dataset;
    button.hidden = others.length === 0;
    button.textContent = isOpen ? only : fill(more, { n: others.length });
    button.setAttribute('aria-expanded', String(isOpen));
    shown();
  };
  button.addEventListener('click', () => {
    isOpen = !isOpen;
    show();
  });
  followReader(show);
  return show;
}
