import { derivedNamed } from '../../languages/derived.ts';
import { languageOf } from '../../languages/index.ts';
import { offlineWords } from '../../i18n/words/offline.ts';
import type { NoticeWords } from '../notice-words.ts';
import type { VersionFile } from '../types.ts';
import { fill } from '../../i18n/fill.ts';
import { day } from './format.ts';
import { askWorker } from './worker-link.ts';

const seenKey = 'revisions-seen';
/** Days without a connection after which the copy is no longer to be relied on unasked. */
const patienceDays = 14;
/** Revisions named in an announcement; the rest is counted. */
const named = 4;

const language = () => (document.documentElement.lang.startsWith('en') ? 'en' : 'zh');

/** The words that a page of a derived language carries; undefined on any other page. */
function carriedWords(): NoticeWords | undefined {
  const carried = document.documentElement.dataset['notices'];
  return carried === undefined ? undefined : (JSON.parse(carried) as NoticeWords);
}

/** The derived language of the page; undefined on any other page. */
const derivedHere = () => derivedNamed(document.documentElement.lang)?.locale;

/** Says above the page that it comes from the copy: which revision, how old. */
export function showCopyNotice(savedAt: string): void {
  const words = (import.meta.env.DERIVED_LANGUAGES && carriedWords()) || offlineWords[language()];
  const standard = document.querySelector<HTMLElement>('[data-standard-code]')?.dataset;
  const date = day(savedAt, document.documentElement.lang);
  const text = standard?.['standardCode']
    ? fill(words.copyOf, { code: standard['standardCode'], revision: standard['standardRevision'] ?? '', date })
    : fill(words.copy, { date });
  const days = Math.floor((Date.now() - Date.parse(savedAt)) / 86_400_000);
  notice(days > patienceDays ? `${text}。${fill(words.old, { days })}` : text, days > patienceDays);
}

/** Looks for a new build and names the standards that have changed since this device last looked. */
export async function announceChanges(): Promise<void> {
  const response = await fetch('/version.json', { cache: 'no-store' }).catch(() => undefined);
  if (!response?.ok) return;
  const { standards } = (await response.json()) as VersionFile;
  const now = Object.fromEntries(Object.entries(standards).map(([code, { revision }]) => [code, revision]));
  const seen = JSON.parse(localStorage.getItem(seenKey) ?? 'null') as Record<string, string> | null;
  localStorage.setItem(seenKey, JSON.stringify(now));
  const changed = seen ? Object.keys(now).filter((code) => seen[code] !== undefined && seen[code] !== now[code]) : [];
  void askWorker({ type: 'update' });
  if (changed.length === 0) return;
  const words = (import.meta.env.DERIVED_LANGUAGES && carriedWords()) || offlineWords[language()];
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

function notice(text: string, strong: boolean): HTMLElement {
  const element = document.createElement('p');
  element.className = strong ? 'copy-notice strong' : 'copy-notice';
  element.setAttribute('role', 'status');
  element.textContent = text;
  (document.querySelector('main') ?? document.body).prepend(element);
  return element;
}
