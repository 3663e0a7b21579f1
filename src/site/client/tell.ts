/** How long something said to the reader stays on the screen, in milliseconds. */
const shownFor = 4000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The line of the page that says what was done, on the screen and to a screen reader. */
export const toldLine = () => document.querySelector<HTMLElement>('.told');

/** Says what was done. */
export function tell(text: string): void {
  const line = toldLine();
  if (!line) return;
  line.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => (line.textContent = ''), shownFor);
}

/** Says that this device keeps nothing: its storage is full or forbidden. */
export function tellUnkept(): void {
  tell(toldLine()?.dataset['unkept'] ?? '');
}

/** Says that what was to be copied was not: the browser forbids it. */
export function tellUncopied(): void {
  tell(toldLine()?.dataset['uncopied'] ?? '');
}
