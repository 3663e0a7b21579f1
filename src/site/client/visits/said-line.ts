/** The line that says what was done to the list of customers, and takes it back. */
export interface SaidLine {
  /** Says something; with a way back, the focus goes to it, as the button that was pressed may be gone. */
  say: (text: string, back?: () => void) => void;
}

/** The line of the page, which stays in view wherever on the page something was done. */
export function saidLine(): SaidLine {
  const line = document.querySelector<HTMLElement>('#_customer-said');
  const undo = line?.querySelector<HTMLElement>('button');
  let takeBack: (() => void) | undefined;
  undo?.addEventListener('click', () => takeBack?.());
  return {
    say: (text, back) => {
      takeBack = back;
      line?.querySelector('span')?.replaceChildren(text);
      // What is reached by keys is not hidden behind it.
      document.documentElement.style.scrollPaddingBottom = '6rem';
      undo?.toggleAttribute('hidden', !back);
      if (back) undo?.focus({ preventScroll: true });
    },
  };
}
