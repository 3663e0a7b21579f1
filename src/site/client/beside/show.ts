import style from '../../../styles/both.css?inline';
import { pairUp } from './pair.ts';
import { partsOf } from './parts.ts';

/** How long the other page may take, in milliseconds: on a line that hangs nothing is said otherwise. */
const patience = 10_000;

/** What came of it: shown, or why not. */
export type Outcome = 'shown' | 'unreached' | 'revision';

let isShown = false;

/** Fetches the page in the other language and puts its clauses beside those of this one; once for each page. */
export async function showOther(): Promise<Outcome> {
  if (isShown) return 'shown';
  const link = otherLanguage();
  if (!link) return 'unreached';
  const answer = await fetch(link.pathname, { signal: AbortSignal.timeout(patience) });
  if (!answer.ok) return 'unreached';
  const other = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const own = partsOf(document);
  const { revision } = own;
  const parts = partsOf(other, revision);
  // A copy of another day, or a page that the site does not have in that language.
  if (!parts.revision || parts.language === own.language) return 'unreached';
  if (parts.revision !== revision || !pairUp(own, parts)) return 'revision';
  document.head.append(Object.assign(document.createElement('style'), { textContent: style }));
  isShown = true;
  return 'shown';
}

/** The link to the page in another language, not in another script of the same. */
function otherLanguage(): HTMLAnchorElement | undefined {
  const spoken = (tag: string) => tag.split('-')[0];
  return [...document.querySelectorAll<HTMLAnchorElement>('.lang')].find(
    ({ lang }) => spoken(lang) !== spoken(document.documentElement.lang),
  );
}
