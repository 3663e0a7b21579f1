import { type DiffPart, editDistance, unitsNamed, wordDiff, wordsCut } from '../../corpus/index.ts';
import { languageOf, type Locale } from '../../languages/index.ts';
import { numbersIn } from '../../lib/numerals.ts';
import { isOpposed, type Swap } from './opposed.ts';

/** What of a text makes it say something else. */
export type Turn = 'figure' | 'unit' | 'denial' | 'role' | 'opposite' | 'word';

/**
 * What a text says otherwise than before, for all that can be told from its words; nothing for a slip of the pen. A
 * program does not understand a sentence, so a word that is not nearly the one before it counts as another.
 */
export function turnedWords(before: string, now: string, locale: Locale, roles: readonly string[]): Turn | undefined {
  if (before === now) return undefined;
  if (figures(before) !== figures(now)) return 'figure';
  const { denying } = languageOf(locale);
  const denials = (text: string) => [...text.matchAll(denying)].map(([word]) => word.toLowerCase()).join();
  if (denials(before) !== denials(now)) return 'denial';
  const named = (text: string) => roles.map((role) => text.split(role).length).join();
  if (named(before) !== named(now)) return 'role';
  const swaps = swapsIn(wordDiff(before, now, locale));
  const cut = swaps.flatMap((swap) => swap.flatMap((text) => wordsCut(text, locale)));
  if (cut.some((word) => unitsNamed(word).length > 0)) return 'unit';
  if (isOpposed(before, now, swaps, locale)) return 'opposite';
  return swaps.some(([was, is]) => isAnotherWord(was, is, locale)) ? 'word' : undefined;
}

function swapsIn(parts: readonly DiffPart[]): Swap[] {
  const swaps: [string, string][] = [];
  for (const [index, { part, text }] of parts.entries()) {
    if (part === 'same') continue;
    const isSecond = index > 0 && parts[index - 1]?.part !== 'same';
    const open = isSecond ? swaps.at(-1) : undefined;
    if (open) open[part === 'gone' ? 0 : 1] += text;
    else swaps.push(part === 'gone' ? [text, ''] : ['', text]);
  }
  return swaps;
}

/** The figures of a text, whatever their order. */
function figures(text: string): string {
  const values = numbersIn(text).map(({ value }) => value);
  return values.sort((a, b) => a - b).join();
}

/** Words that carry a sentence and say nothing by themselves. */
const carrying = /^(?:an?|the|of|to|in|on|at|is|are|be|and|that|which|it|its|[的了地得着过把就也都还])$/i;

/**
 * Whether words became others. One sign of Chinese may be a slip for any other, 在 for 再, and letters of a word may be
 * few or too many; marks and blanks do not count.
 */
function isAnotherWord(was: string, is: string, locale: Locale): boolean {
  const said = (text: string) => wordsCut(text, locale).filter((word) => !carrying.test(word));
  const [old, fresh] = [said(was).join(''), said(is).join('')];
  if (old === fresh) return false;
  if (languageOf(locale).script === 'Latin') {
    const most = Math.max(1, Math.floor(Math.max(old.length, fresh.length) / 4));
    return editDistance(old.toLowerCase(), fresh.toLowerCase(), most) > most;
  }
  if (Math.max([...old].length, [...fresh].length) <= 1) return false;
  return ![...old].some((sign) => fresh.includes(sign));
}
