import { fill } from '../../../i18n/fill.ts';
import type { RecordWords } from '../../../i18n/words/records.ts';
import type { Lines } from './lines.ts';

/** Keeps in sight how many lines are left while a sheet is filled in; its button goes to the first of them. */
export function startGoing(form: HTMLElement, words: RecordWords, lines: Lines): (isBegun: boolean) => void {
  const place = form.querySelector<HTMLElement>('[data-going]');
  const button = place?.querySelector('[data-next]');
  const left = () => lines.shown().filter((line) => line.read().result === undefined);
  button?.addEventListener('click', () => left()[0]?.begin());
  return (isBegun) => {
    const count = left().length;
    place?.toggleAttribute('hidden', !isBegun || count === 0);
    button?.replaceChildren(fill(words.next, { n: count }));
  };
}
