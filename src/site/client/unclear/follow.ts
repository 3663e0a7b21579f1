/** Lets a reader note what is unclear; the form comes with the first tap. */
export function followUnclear(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('.unclear');
    if (button) void import('./ask.ts').then(({ askUnclear }) => askUnclear(button));
  });
}
