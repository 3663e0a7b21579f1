import { tell, tellUncopied } from './tell.ts';

/** Lets a line be copied and read aloud, as far as the browser can; its hours are now, so they need not be said. */
export function offerLine(item: HTMLElement): void {
  item.querySelector('[data-hours]')?.remove();
  const row = item.querySelector<HTMLElement>('.do');
  const copy = row?.querySelector<HTMLElement>('[data-copy]');
  const speak = row?.querySelector<HTMLElement>('[data-speak]');
  if (!row || !copy || !speak) return;
  const canSpeak = 'speechSynthesis' in window;
  speak.hidden = !canSpeak;
  copy.hidden = !isSecureContext;
  row.hidden = !canSpeak && !isSecureContext;
  copy.addEventListener('click', () => {
    void navigator.clipboard
      .writeText(copy.dataset['copy'] ?? '')
      .then(() => tell(copy.dataset['done'] ?? ''), tellUncopied);
  });
  speak.addEventListener('click', () => {
    const said = new SpeechSynthesisUtterance(speak.dataset['speak']);
    said.lang = document.documentElement.lang;
    // A phone may offer to speak and have no voice.
    said.addEventListener('error', ({ error }) => {
      if (error !== 'canceled' && error !== 'interrupted') tell(speak.dataset['mute'] ?? '');
    });
    speechSynthesis.cancel();
    speechSynthesis.speak(said);
  });
}
