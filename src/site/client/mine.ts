import { type Aim, byNeed, type Need, needOf, nearestRank, type Reader } from '../../corpus/mine.ts';
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
    const rest = Object.assign(document.createElement('li'), {
      className: 'rest',
      textContent: part.dataset['rest'] ?? '',
    });
    const items = [...list.querySelectorAll<HTMLElement>(':scope > li')];
    followOthers(button, () => {
      const reader = readerHere();
      const need = (item: HTMLElement) => needIn(item, reader);
      for (const item of items) item.hidden = false;
      if (part.dataset['mine'] !== 'in-order')
        placeInOrder(
          list,
          withEnd(byNeed(items, need, reader), (item) => need(item).rank === 'own', rest),
        );
      return items.filter((item) => need(item).rank === 'other');
    });
  }
}

/** What an element of a page is to a reader; what does not say how many of its parts have an aim has one of each. */
function needIn({ dataset }: HTMLElement, reader: Reader): Need {
  const aims = JSON.parse(dataset['for'] ?? '[]') as Aim[];
  const times = dataset['times']?.split(' ').map(Number) ?? [];
  return needOf(
    aims.map((aim, at) => [aim, times[at] ?? 1]),
    Number(dataset['deeds'] ?? 0),
    reader,
  );
}

/** Rows with a line where the reader's own end, if there are both. */
function withEnd(items: readonly HTMLElement[], isOwn: (item: HTMLElement) => boolean, end: HTMLElement) {
  const at = items.findIndex((item) => !isOwn(item));
  return at > 0 ? [...items.slice(0, at), end, ...items.slice(at)] : items;
}

/** Puts the rows of a list in an order. A row that is moved loses the focus, so nothing moves without need. */
export function placeInOrder(list: Element, order: readonly HTMLElement[]): void {
  const isSame = order.length === list.children.length && order.every((item, at) => item === list.children[at]);
  if (!isSame) list.replaceChildren(...order);
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
