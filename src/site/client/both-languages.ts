import { readStored, writeStored } from './stored.ts';
import { onTap } from './tap.ts';

/** The name this device keeps under whether standards are read in both languages. */
const storeName = 'both';
const which = '.both-languages';

/**
 * Lets a standard be read in two languages at once. Whoever never asks for it loads nothing more; the text of the day
 * comes into the page with the other scripts, so the button is looked for when all have run.
 */
export function followBothLanguages(): void {
  addEventListener('pageshow', () => {
    const button = document.querySelector<HTMLElement>(which);
    if (button && readStored<boolean>(storeName, false)) void show(button, true);
  });
  onTap(which, (button) => {
    const isWanted = button.getAttribute('aria-pressed') !== 'true';
    writeStored(storeName, isWanted);
    void show(button, isWanted);
  });
}

async function show(button: HTMLElement, isWanted: boolean): Promise<void> {
  button.setAttribute('aria-pressed', String(isWanted));
  document.documentElement.toggleAttribute('data-both', isWanted);
  const outcome = isWanted
    ? await import('./beside/show.ts').then(({ showOther }) => showOther()).catch(() => 'unreached' as const)
    : 'shown';
  say(button, outcome === 'shown' ? '' : (button.dataset[outcome] ?? ''));
}

/** Says below the head why there is nothing to read beside the page. */
function say(button: HTMLElement, text: string): void {
  const head = button.closest('.head');
  const line = head?.querySelector<HTMLElement>('.no-other');
  if (line) line.textContent = text;
  else if (text)
    head?.append(Object.assign(document.createElement('p'), { className: 'notice no-other', textContent: text }));
  head?.querySelector<HTMLElement>('.no-other')?.toggleAttribute('hidden', text === '');
}
