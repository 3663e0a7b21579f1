import { fill } from '../../i18n/fill.ts';

/**
 * Lets a list show its first lines whole, and the rest at a tap: a line that is cut says nothing. Where there is room
 * all of them stand there. Returns what folds the lines that are shown now but for so many.
 */
export function foldLines(section: HTMLElement): (shown: readonly HTMLElement[], most: number) => void {
  const button = section.querySelector<HTMLElement>('[data-further]');
  const isWide = matchMedia('(min-width: 45rem)');
  let isAsked = false;
  let last: Parameters<ReturnType<typeof foldLines>> = [[], Infinity];
  const show = () => {
    const [shown, most] = last;
    const rest = isAsked || isWide.matches ? [] : shown.slice(most);
    for (const line of shown) line.hidden = rest.includes(line);
    if (!button) return;
    button.hidden = rest.length === 0;
    button.textContent = fill(button.dataset['further'] ?? '', { n: rest.length });
  };
  isWide.addEventListener('change', show);
  button?.addEventListener('click', () => {
    const [shown, most] = last;
    const next = shown[most];
    isAsked = true;
    show();
    // The button is gone; whoever goes by keys goes on with what it showed.
    next?.querySelector('a')?.focus({ preventScroll: true });
  });
  return (...lines) => {
    last = lines;
    show();
  };
}
