import { followReader, readerChoice } from '../../lib/reader-choice.ts';
import { bytesOf, type KeepChoice, type SizedPart } from '../parts.ts';
import { megabytes } from './format.ts';

const groups = ['languages', 'manuals', 'decks', 'audiences'] as const;
type Group = (typeof groups)[number];
/** What nobody keeps who did not ask for it. */
const asked: readonly Group[] = ['decks', 'audiences'];

/** The ticks that say what to keep, with the size of each. */
export interface Ticks {
  /** What is ticked; what is ticked whole goes without names, so that what comes later is in it. */
  choice(): KeepChoice;
  show(choice: KeepChoice): void;
  /** The bytes of what is ticked; 0 while the sizes are not known. */
  bytes(): number;
}

/** Makes the ticks answer. `isMine` tells whose a row is, and `changed` is called after each change by the reader. */
export function makeTicks(
  form: HTMLElement,
  parts: readonly SizedPart[],
  isMine: (row: HTMLElement) => boolean,
  changed: () => void,
): Ticks {
  const boxes = (group: Group) => [
    ...form.querySelectorAll<HTMLInputElement>(`[data-group=${group}] input[type=checkbox]`),
  ];
  const ticked = (group: Group) =>
    boxes(group)
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
  const isWhole = (group: Group) => boxes(group).every(({ checked }) => checked);

  const choice = (): KeepChoice => ({
    ...(isWhole('languages') ? {} : { languages: ticked('languages') }),
    ...(isWhole('manuals') ? {} : { manuals: ticked('manuals') }),
    decks: ticked('decks'),
    ...(ticked('audiences').length > 0 ? { audiences: ticked('audiences') } : {}),
  });

  /** What one more would add to what is ticked, so that the figures follow the languages. */
  const sayWeights = () => {
    const { languages } = choice();
    const some = { ...(languages ? { languages } : {}), manuals: [], decks: [] };
    const least = bytesOf(parts, some);
    for (const group of ['manuals', 'decks', 'audiences'] as const)
      for (const box of boxes(group)) {
        const bytes = bytesOf(parts, { ...some, [group]: [box.value] }) - least;
        box.closest('label')?.querySelector('small')?.replaceChildren(megabytes(bytes, document.documentElement.lang));
      }
  };

  form.addEventListener('change', () => {
    sayWeights();
    changed();
  });
  form.addEventListener('click', ({ target }) => {
    const to = target instanceof HTMLElement ? target.dataset['tick'] : undefined;
    if (to === undefined || !(target instanceof HTMLElement)) return;
    for (const box of target.closest('fieldset')?.querySelectorAll<HTMLInputElement>('input') ?? []) {
      const row = box.closest('label');
      box.checked = to === 'mine' ? row !== null && isMine(row) : to === 'all';
    }
    sayWeights();
    changed();
  });
  followReader(() => {
    const { role, channel, place } = readerChoice();
    const isSaid = [role, channel, ...Object.values(place)].some((id) => id !== '');
    for (const button of form.querySelectorAll<HTMLElement>('[data-tick=mine]')) button.hidden = !isSaid;
  });

  return {
    choice,
    bytes: () => bytesOf(parts, choice()),
    show: (now) => {
      for (const group of groups)
        for (const box of boxes(group)) box.checked = now[group]?.includes(box.value) ?? !asked.includes(group);
      sayWeights();
    },
  };
}
