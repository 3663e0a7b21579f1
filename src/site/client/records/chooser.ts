import { fill } from '../../../i18n/fill.ts';
import type { RecordWords } from '../../../i18n/words/records.ts';

/** The standards that a sheet of several looks at, where it lets one choose. */
export interface Chooser {
  chosen: () => readonly string[];
  choose: (codes: readonly string[]) => void;
}

/** Makes the boxes of standards and manuals show and hide the lines of each; undefined where a sheet has none. */
export function startChooser(form: HTMLElement, words: RecordWords, changed: () => void): Chooser | undefined {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('[data-choose]')];
  if (boxes.length === 0) return undefined;
  const groups = [...form.querySelectorAll<HTMLElement>('[data-standard]')];
  const chosen = () => boxes.filter(({ checked }) => checked).map(({ value }) => value);
  const show = () => {
    const codes = new Set(chosen());
    for (const group of groups) group.hidden = !codes.has(group.dataset['standard'] ?? '');
    for (const all of form.querySelectorAll<HTMLInputElement>('[data-choose-manual]')) {
      const own = boxesIn(all);
      const count = own.filter(({ checked }) => checked).length;
      all.checked = own.length > 0 && count === own.length;
      all.indeterminate = count > 0 && count < own.length;
    }
    form.querySelector('[data-chosen]')?.replaceChildren(fill(words.chosen, { n: codes.size }));
    form.querySelector('[data-none-chosen]')?.toggleAttribute('hidden', codes.size > 0);
  };
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.closest('[data-chooser]')) return;
    if (target.matches('[data-choose-manual]')) for (const box of boxesIn(target)) box.checked = target.checked;
    show();
    changed();
  });
  show();
  return {
    chosen,
    choose: (codes) => {
      for (const box of boxes) box.checked = codes.includes(box.value);
      show();
    },
  };
}

const boxesIn = (all: HTMLElement) => [
  ...(all.closest('[data-chooser]')?.querySelectorAll<HTMLInputElement>('[data-choose]') ?? []),
];
