import { followDays } from '../../lib/reader-clock.ts';

/** Whether a text holds on a day, by the days that it carries. */
function holdsOn(day: string, { from = '', until = '' }: DOMStringMap): boolean {
  return from <= day && (until === '' || day < until);
}

/**
 * Shows the text of a standard that is in force on the reader's day, or the one that the address asks for. What the
 * page does afterwards is for the text that is shown then, so another day means to begin anew.
 */
export function showTextOfDay(): void {
  const asked = new URLSearchParams(location.search).get('text');
  let shown: string | undefined;
  followDays((today) => {
    const texts = [...document.querySelectorAll<HTMLElement>('[data-text]')];
    const text =
      texts.find(({ dataset }) => dataset['text'] === asked) ?? texts.find(({ dataset }) => holdsOn(today, dataset));
    const number = text?.dataset['text'];
    if (number === undefined) return;
    if (shown === undefined) {
      for (const now of texts) if (!(now instanceof HTMLTemplateElement)) exchange(now, number);
      // The clause that the address names may have come with the text.
      if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
    } else if (number !== shown) location.reload();
    shown = number;
  });
}

/** Puts the text of a number in the place of another one of the same part of the page. */
function exchange(now: HTMLElement, number: string): void {
  if (now.dataset['text'] === number) return;
  const waiting = [...(now.parentElement?.children ?? [])].find(
    (one): one is HTMLTemplateElement => one instanceof HTMLTemplateElement && one.dataset['text'] === number,
  );
  if (!waiting) return;
  const fresh = document.createElement('div');
  fresh.className = now.className;
  Object.assign(fresh.dataset, waiting.dataset);
  fresh.append(waiting.content);
  const aside = document.createElement('template');
  Object.assign(aside.dataset, now.dataset);
  aside.content.append(...now.childNodes);
  waiting.replaceWith(aside);
  now.replaceWith(fresh);
}
