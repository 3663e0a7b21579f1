import { shownAt } from '../../corpus/state.ts';
import type { Day } from '../../lib/day.ts';
import { followDays } from '../../lib/reader-clock.ts';
import { sayStates } from './states.ts';

let isFollowed = false;

/**
 * Shows of every standard on the page the text that is in force on the reader's day; of the page's own, the one that
 * the address asks for. What the page does afterwards is for the text that is shown then, so another day means to begin
 * anew where it is the page's own that changes.
 */
export function showTextsOfDay(): void {
  if (isFollowed) return;
  isFollowed = true;
  const asked = new URLSearchParams(location.search).get('text');
  let isFirst = true;
  followDays((today) => {
    const wholes = shownTexts('[data-whole]');
    if (!isFirst && wholes.some((now) => chosen(now, today, asked) !== now)) return location.reload();
    for (const now of wholes) exchange(now, chosen(now, today, asked), today);
    // Those of other standards, some of which have come with the page's own.
    for (const now of shownTexts(':not([data-whole])')) exchange(now, chosen(now, today), today);
    // The clause that the address names may have come with the text.
    if (isFirst && wholes.length > 0 && location.hash !== '')
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
    isFirst = false;
  });
}

/** The texts that stand in the page. */
function shownTexts(which: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-text]${which}:not(template)`)];
}

/** Of a text and those that wait beside it, the one that is asked for or holds on a day. */
function chosen(now: HTMLElement, today: Day, asked: string | null = null): HTMLElement {
  const texts = [...(now.parentElement?.children ?? [])]
    .filter((one): one is HTMLElement => one instanceof HTMLElement && one.dataset['text'] !== undefined)
    .filter(({ dataset }) => dataset['group'] === now.dataset['group'])
    .sort((a, b) => (effectiveOf(a) < effectiveOf(b) ? -1 : 1));
  const days = texts.map((one) => ({ effective: effectiveOf(one), expires: one.dataset['expires'] }));
  return texts.find(({ dataset }) => dataset['text'] === asked) ?? texts[shownAt(today, days)] ?? now;
}

const effectiveOf = ({ dataset }: HTMLElement) => dataset['effective'] ?? '';

/** Puts a text that waits in the place of the one that is shown. */
function exchange(now: HTMLElement, waiting: HTMLElement, today: Day): void {
  if (!(waiting instanceof HTMLTemplateElement)) return;
  const fresh = document.createElement(now.tagName);
  fresh.className = now.className;
  Object.assign(fresh.dataset, waiting.dataset);
  fresh.append(waiting.content);
  const aside = document.createElement('template');
  Object.assign(aside.dataset, now.dataset);
  aside.content.append(...now.childNodes);
  waiting.replaceWith(aside);
  now.replaceWith(fresh);
  sayStates(fresh, today);
}
