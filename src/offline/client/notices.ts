import { languageOf } from '../../languages/index.ts';
import type { VersionFile } from '../types.ts';
import { fill } from '../../i18n/fill.ts';
import type { Day } from '../../lib/day.ts';
import { readerNow } from '../../lib/reader-clock.ts';
import { day } from './format.ts';
import { derivedHere, language, noticeWords } from './page-words.ts';
import { withWholeDays } from './unbroken-days.ts';
import { askWorker, hasWorker } from './worker-link.ts';
import { keptAs, onSite } from '../../lib/site-base.ts';

const seenKey = 'revisions-seen';
/** Days without a connection after which the copy is no longer to be relied on unasked. */
const patienceDays = 14;
/** Revisions named in an announcement; the rest is counted. */
const named = 4;

/** Says above the page that it comes from the copy: which revision, how old, and whether the clock can be right. */
export function showCopyNotice(savedAt: string, copyDay: Day | undefined): void {
  const words = noticeWords();
  const standard = document.querySelector<HTMLElement>('[data-standard-code]')?.dataset;
  const date = day(savedAt);
  const days = Math.floor((Date.now() - Date.parse(savedAt)) / 86_400_000);
  const isOld = days > patienceDays;
  // A page in several languages says it in each of them.
  const places = [...document.querySelectorAll<HTMLElement>('[data-from-copy]')];
  for (const place of places) {
    place.replaceChildren(...withWholeDays(fill(place.dataset['fromCopy'] ?? '', { date })));
    place.hidden = false;
  }
  if (places.length === 0) {
    const text = standard?.['standardCode']
      ? fill(words.copyOf, { code: standard['standardCode'], revision: standard['standardRevision'] ?? '', date })
      : fill(words.copy, { date });
    notice(isOld ? `${text} · ${fill(words.old, { days })}` : text, isOld);
  } else if (isOld) notice(fill(words.old, { days }), true);
  if (copyDay !== undefined && copyDay > readerNow().day) sayClockIsBehind(copyDay);
  else if (Date.parse(savedAt) > Date.now()) sayClockIsBehind(date);
}

/** Looks for a new build and names the standards that have changed since this device last looked. */
export async function announceChanges(): Promise<void> {
  const response = await fetch(onSite('/version.json'), { cache: 'no-store' }).catch(() => undefined);
  if (!response?.ok) return;
  const { standards, date } = (await response.json()) as VersionFile;
  // Pages cannot be of a later day than today.
  if (date > readerNow().day) sayClockIsBehind(date);
  const now = Object.fromEntries(Object.entries(standards).map(([code, { revision }]) => [code, revision]));
  const seen = JSON.parse(localStorage.getItem(keptAs(seenKey)) ?? 'null') as Record<string, string> | null;
  localStorage.setItem(keptAs(seenKey), JSON.stringify(now));
  const changed = seen ? Object.keys(now).filter((code) => seen[code] !== undefined && seen[code] !== now[code]) : [];
  // Asking would start a worker again where the copy was deleted in another tab.
  if (await hasWorker()) void askWorker({ type: 'update' });
  if (changed.length === 0) return;
  const words = noticeWords();
  const names = changed
    .slice(0, named)
    .map(
      (code) =>
        `${code} ${standards[code]?.[(import.meta.env.DERIVED_LANGUAGES && derivedHere()) || language()] ?? ''}`,
    );
  if (changed.length > named) names.push(fill(words.more, { n: changed.length - named }));
  const element = notice(fill(words.changes, { list: names.join(languageOf(language()).listMark) }), true);
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = words.close;
  close.addEventListener('click', () => element.remove());
  element.append(close);
}

function sayClockIsBehind(date: string): void {
  // Not about the copy: it looks like its notices, and is none of them.
  notice(fill(noticeWords().clockBehind, { today: readerNow().day, date }), true).className = 'clock-notice';
}

function notice(text: string, strong: boolean): HTMLElement {
  const element = document.createElement('p');
  element.className = strong ? 'copy-notice strong' : 'copy-notice';
  element.setAttribute('role', 'status');
  element.replaceChildren(...withWholeDays(text));
  (document.querySelector('main') ?? document.body).prepend(element);
  return element;
}
