/** Lets Back close what was opened over the page. */
export const noteOver = (part: HTMLElement): void => void import('./over.ts').then((over) => over.followOver(part));

/** Makes Back close what a tap opens over the page; the script for it comes with the first opening. */
export function watchOver(): void {
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLElement && target.matches('.me, [popover]')) noteOver(target);
    },
    true,
  );
  // Whoever comes back to a step, or loads it anew, finds open what was open.
  if (history.state) void import('./over.ts');
}
