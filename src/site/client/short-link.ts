import { type Dated, stateOn } from '../../corpus/state.ts';
import { fill } from '../../i18n/fill.ts';
import type { Day } from '../../lib/day.ts';
import { followDays } from '../../lib/reader-clock.ts';
import { goToLanguage } from './choose-language.ts';
import { watchCopy } from './copy.ts';
import { rememberLanguage } from './language.ts';
import { showStates } from './states.ts';

type Answer = 'current' | 'old' | 'unknown' | 'coming' | 'until' | 'off';

/** What the page of a short link knows of its standard, as its data attributes hold it. */
interface Known {
  /** The number of the newest revision, and when it holds. */
  revision: string;
  effective: Day;
  expires?: Day | undefined;
  state: Dated['state'];
  /** The number of the revision that holds until the newest one starts. */
  before?: string | undefined;
}

/** The revision in force on a day: the newest, or before its day the one it follows. */
function inForceOn(today: Day, { revision, effective, before }: Known): string {
  return effective > today && before !== undefined ? before : revision;
}

/** What to tell the holder of a card of one revision. */
export function answerFor(card: string, known: readonly string[], now: Known, today: Day): Answer {
  const { state, effective, expires } = now;
  const standing = stateOn(today, { state, revision: { effective, expires } });
  if (standing !== 'in-force' && standing !== 'coming') return 'off';
  if (card === now.revision) return standing === 'coming' ? 'coming' : 'current';
  if (standing === 'coming' && card === now.before) return 'until';
  return known.includes(card) ? 'old' : 'unknown';
}

/** Goes on to the standard; a card that names its revision gets an answer first, in both languages. */
export function answerCard(): void {
  rememberLanguage();
  const page = document.querySelector<HTMLElement>('#short');
  if (!page) return;
  const card = new URLSearchParams(location.search).get('r');
  if (card === null) return goToLanguage((locale) => `/${locale}/${page.dataset['slug'] ?? ''}/${location.hash}`);
  showStates();
  watchCopy();
  followDays((today) => showAnswer(page, card, today));
}

function showAnswer(page: HTMLElement, card: string, today: Day): void {
  const { current = '', effective = '', expires, before } = page.dataset;
  const state = (page.dataset['state'] ?? 'withdrawn') as Dated['state'];
  const entries = [...page.querySelectorAll<HTMLElement>('[data-revision]')];
  const known = [...new Set(entries.map((entry) => entry.dataset['revision'] ?? ''))];
  const now = { revision: current, effective, expires, state, before };
  const answer = answerFor(card, known, now, today);
  const values = { r: card.slice(0, 12), now: inForceOn(today, now) };
  for (const notice of page.querySelectorAll<HTMLElement>('[data-answer]')) {
    notice.dataset['text'] ??= notice.textContent;
    notice.textContent = fill(notice.dataset['text'], values);
    notice.hidden = notice.dataset['answer'] !== answer;
  }
  // Newest first: what stands before the card's own revision has changed since it was printed.
  const since = known.slice(0, known.includes(card) ? known.indexOf(card) : 0);
  const isPart = answer === 'old' || answer === 'until';
  for (const entry of entries) entry.hidden = isPart && !since.includes(entry.dataset['revision'] ?? '');
}
