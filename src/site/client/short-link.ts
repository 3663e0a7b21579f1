import { goToLanguage } from './choose-language.ts';
import { rememberLanguage } from './language.ts';

type Answer = 'current' | 'old' | 'unknown' | 'coming' | 'off';

/** What to tell the holder of a card of one revision. */
export function answerFor(
  card: string,
  known: readonly string[],
  now: { revision: string; effective: string; expires?: string | undefined; state: string },
  today: string,
): Answer {
  if (now.state !== 'issued' || (now.expires !== undefined && now.expires < today)) return 'off';
  if (card === now.revision) return now.effective > today ? 'coming' : 'current';
  return known.includes(card) ? 'old' : 'unknown';
}

/** Goes on to the standard; a card that names its revision gets an answer first, in both languages. */
export function answerCard(): void {
  rememberLanguage();
  const page = document.querySelector<HTMLElement>('#short');
  if (!page) return;
  const { slug = '', current = '', effective = '', expires, state = '' } = page.dataset;
  const card = new URLSearchParams(location.search).get('r');
  if (card === null) return goToLanguage((locale) => `/${locale}/${slug}/${location.hash}`);
  const known = [
    ...new Set(
      [...page.querySelectorAll<HTMLElement>('[data-revision]')].map((entry) => entry.dataset['revision'] ?? ''),
    ),
  ];
  const today = new Date().toISOString().slice(0, 10);
  const answer = answerFor(card, known, { revision: current, effective, expires, state }, today);
  for (const notice of page.querySelectorAll<HTMLElement>(`[data-answer="${answer}"]`)) {
    notice.textContent = notice.textContent.replace('{r}', card.slice(0, 12));
    notice.hidden = false;
  }
  // Newest first: what stands before the card's own revision has changed since it was printed.
  const since = known.slice(0, known.includes(card) ? known.indexOf(card) : 0);
  for (const entry of page.querySelectorAll<HTMLElement>('[data-revision]'))
    entry.hidden = answer === 'old' && !since.includes(entry.dataset['revision'] ?? '');
}
