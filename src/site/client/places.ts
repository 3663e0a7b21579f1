import { choosePlace, followPlace, readerPlace } from '../../lib/reader-place.ts';

/** Makes the lists of places choose where the reader works, and show what is chosen. */
export function followPlaceChoice(): void {
  const selects = [...document.querySelectorAll<HTMLSelectElement>('select[data-axis]')];
  for (const select of selects) {
    select.addEventListener('change', () => {
      const [option] = select.selectedOptions;
      if (option) choosePlace(select.dataset['axis'] ?? '', option);
    });
    select.closest<HTMLElement>('.where')?.removeAttribute('hidden');
  }
  if (selects.length === 0) return;
  followPlace(() => {
    const place = readerPlace();
    for (const select of selects) select.value = place[select.dataset['axis'] ?? ''] ?? '';
  });
}
