import { offlineWords } from '../../i18n/words/offline.ts';
import { derivedNamed } from '../../languages/derived.ts';
import type { NoticeWords } from '../notice-words.ts';

/** The language of the content that the page is in, or comes from. */
export const language = () => (document.documentElement.lang.startsWith('en') ? 'en' : 'zh');

/** The derived language of the page; undefined on any other page. */
export const derivedHere = () => derivedNamed(document.documentElement.lang)?.locale;

/** The words of notices in the language of the page. */
export function noticeWords(): NoticeWords {
  return (import.meta.env.DERIVED_LANGUAGES && carriedWords()) || offlineWords[language()];
}

/** The words that a page of a derived language carries; undefined on any other page. */
function carriedWords(): NoticeWords | undefined {
  const carried = document.documentElement.dataset['notices'];
  return carried === undefined ? undefined : (JSON.parse(carried) as NoticeWords);
}
