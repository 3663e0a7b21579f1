import { fill } from '../../i18n/fill.ts';
import { cardParameter } from '../../lib/card-parameter.ts';

/** Where the address names a card of the deck, shows that card alone, says so, and keeps the way to the whole deck. */
export function showAskedCard(): void {
  const code = new URLSearchParams(location.search).get(cardParameter);
  const line = document.querySelector<HTMLElement>('.only-card');
  const said = line?.querySelector<HTMLElement>('[data-only]');
  const pairs = [...document.querySelectorAll<HTMLElement>('[data-card]')];
  if (code === null || !line || !said || !pairs.some(({ dataset }) => dataset['card'] === code)) return;
  for (const pair of pairs) pair.hidden = pair.dataset['card'] !== code;
  said.textContent = fill(said.dataset['only'] ?? '', { code });
  line.hidden = false;
  // Other sizes of the same card.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.deck-sizes a')) link.search = location.search;
  document.querySelector('#faces')?.scrollIntoView();
}
