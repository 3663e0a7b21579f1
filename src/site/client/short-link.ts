import { type Dated, shownAt, stateOn } from '../../corpus/state.ts';
import { fill } from '../../i18n/fill.ts';
import type { Day } from '../../lib/day.ts';
import { followDays } from '../../lib/reader-clock.ts';
import { goToLanguage } from './choose-language.ts';
import { watchCopy } from './copy.ts';
import { rememberLanguage } from './language.ts';
import { ownSectionFirst } from './own-section-first.ts';
import { showStates } from './states.ts';
import { showTextsOfDay } from './texts.ts';

type Answer = 'current' | 'old' | 'unknown' | 'coming' | 'until' | 'off';

/** What the page of a short link knows of its standard, as its data attributes hold it. */
export interface Known {
  /** Its texts one after the other, each with its number and days. */
  texts: readonly (Dated['revision'] & { number: string })[];
  state: Dated['state'];
  /** The number of the revision that holds until the first of them starts. */
  before?: string | undefined;
}

/** What to tell the holder of a card of one revision, with the number in force, the next one, and its day. */
export function answerFor(
  card: string,
  known: readonly string[],
  { texts, state, before }: Known,
  today: Day,
): { answer: Answer; values: Readonly<Record<'now' | 'next' | 'date', string>> } {
  const at = shownAt(today, texts);
  const shown = texts[at];
  const standing = shown ? stateOn(today, { state, revision: shown }) : 'withdrawn';
  const isComing = standing === 'coming';
  const next = isComing ? shown : texts[at + 1];
  const now = (isComing ? (before ?? shown?.number) : shown?.number) ?? '';
  const told = (answer: Answer, from = next) => {
    return { answer, values: { now, next: from?.number ?? '', date: from?.effective ?? '' } };
  };
  if (standing !== 'in-force' && !isComing) return told('off');
  const later = texts.find(({ number, effective }) => number === card && effective > today);
  if (later) return told('coming', later);
  if (card === now) return told(next ? 'until' : 'current');
  return told(known.includes(card) ? 'old' : 'unknown');
}

/** Goes on to the standard; a card that names its revision gets an answer first, in both languages. */
export function answerCard(): void {
  rememberLanguage();
  const page = document.querySelector<HTMLElement>('#short');
  if (!page) return;
  const card = new URLSearchParams(location.search).get('r');
  if (card === null) return goToLanguage((locale) => `/${locale}/${page.dataset['slug'] ?? ''}/${location.hash}`);
  ownSectionFirst();
  showTextsOfDay();
  showStates();
  watchCopy();
  followDays((today) => showAnswer(page, card, today));
}

function showAnswer(page: HTMLElement, card: string, today: Day): void {
  const { texts = '[]', state = 'withdrawn', before } = page.dataset;
  const entries = [...page.querySelectorAll<HTMLElement>('[data-revision]')];
  const known = [...new Set(entries.map((entry) => entry.dataset['revision'] ?? ''))];
  const standard = { texts: JSON.parse(texts) as Known['texts'], state: state as Known['state'], before };
  const { answer, values } = answerFor(card, known, standard, today);
  for (const notice of page.querySelectorAll<HTMLElement>('[data-answer]')) {
    notice.dataset['says'] ??= notice.textContent;
    notice.textContent = fill(notice.dataset['says'], { ...values, r: card.slice(0, 12) });
    notice.hidden = notice.dataset['answer'] !== answer;
  }
  // Newest first: what stands before the card's own revision has changed since it was printed.
  const since = known.slice(0, known.includes(card) ? known.indexOf(card) : 0);
  const isPart = answer === 'old' || answer === 'until';
  for (const entry of entries) entry.hidden = isPart && !since.includes(entry.dataset['revision'] ?? '');
}
