/** What can be done with a record. */
export interface Acts {
  csv: () => void;
  startNew: () => void;
  remove: () => void;
}

/** Makes the buttons below a sheet work. A record is deleted only when that was asked twice. */
export function startActs(place: HTMLElement, { csv, startNew, remove }: Acts): void {
  const confirm = place.querySelector<HTMLElement>('[data-confirm]');
  const ask = (isAsked: boolean) => {
    confirm?.toggleAttribute('hidden', !isAsked);
    // The question comes to whoever cannot see it appear.
    place.querySelector<HTMLElement>(`[data-act=${isAsked ? 'remove-no' : 'remove'}]`)?.focus();
  };
  const deeds: Readonly<Record<string, () => void>> = {
    csv,
    print: () => print(),
    new: startNew,
    remove: () => ask(true),
    'remove-no': () => ask(false),
    'remove-yes': () => {
      ask(false);
      remove();
    },
  };
  place.addEventListener('click', ({ target }) => {
    const act = target instanceof Element ? target.closest<HTMLElement>('[data-act]')?.dataset['act'] : undefined;
    deeds[act ?? '']?.();
  });
}
