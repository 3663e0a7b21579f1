import { type DiffPart, unitsNamed, wordDiff, wordsCut } from '../../corpus/index.ts';
import { languageOf, type Locale } from '../../languages/index.ts';
import { numbersIn } from '../../lib/numerals.ts';
import { areWordsAlike } from './alike.ts';
import { isOpposed, type Swap } from './opposed.ts';
import { isSlipOfLetters } from './slip-of-letters.ts';
import { isSlipOfSigns, isSwapOfSigns } from './slip-of-signs.ts';
import { type Beside, nothingBeside } from './used-beside.ts';

/** What of a text makes it say something else. */
export type Turn = 'figure' | 'unit' | 'denial' | 'role' | 'opposite' | 'word';

/**
 * What a text says otherwise than before, for all that can be told from its words; nothing for a slip of the pen. A
 * program does not understand a sentence, so whatever is not nearly the same in writing counts as another word, even
 * one that means the same: whoever reads it decides, and the mark M asks them to.
 */
export function turnedWords(
  before: string,
  now: string,
  locale: Locale,
  roles: readonly string[],
  beside: Beside = nothingBeside,
): Turn | undefined {
  if (before === now) return undefined;
  if (figures(before) !== figures(now)) return 'figure';
  const { denying } = languageOf(locale);
  const denials = (text: string) => [...text.matchAll(denying)].map(([word]) => word.toLowerCase()).join();
  if (denials(before) !== denials(now)) return 'denial';
  const named = (text: string) => roles.map((role) => text.split(role).length).join();
  const isLatin = languageOf(locale).script === 'Latin';
  const isRoleChanged = named(before) !== named(now);
  // 店涨 became the role that it was written for.
  if (isRoleChanged && !isLatin && !isSwapOfSigns(before, now, beside)) return 'role';
  const parts = wordDiff(withoutDoubles(before, locale), withoutDoubles(now, locale), locale);
  const swaps = swapsIn(parts);
  const isOther = isLatin
    ? swaps.some(([was, is]) => areOtherWords(was, is, locale, beside))
    : !isSlipOfSigns(before, now, beside);
  // A customer is a unit; one with a letter too many is none that was changed.
  if ((isOther || !isLatin) && isUnitChanged(parts, locale)) return 'unit';
  if (isOther && isRoleChanged) return 'role';
  if (isOpposed(before, now, swaps, locale)) return 'opposite';
  return isOther ? 'word' : undefined;
}

/** A text without words of letters that stand twice, one after the other. */
const withoutDoubles = (text: string, locale: Locale) =>
  languageOf(locale).script === 'Latin' ? text.replaceAll(/\b(\p{L}+)(?:\s+\1)+\b/giu, '$1') : text;

/** What stands before a unit: a figure, or a word for how many. 很多人 counts nobody. */
const counting =
  /(?:[\d〇零一二两三四五六七八九十百千万亿半几数每]|\b(?:one|some|several|few|per|each|every|half|an?))\s*$/iu;

/** Whether a word that was changed is a unit of something that is counted. */
function isUnitChanged(parts: readonly DiffPart[], locale: Locale): boolean {
  return parts.some(({ part, text }, index) => {
    if (part === 'same' || !wordsCut(text, locale).some((word) => unitsNamed(word).length > 0)) return false;
    const before = parts.slice(0, index).filter((one) => one.part === 'same' || one.part === part);
    return counting.test(before.map((one) => one.text).join('')) || numbersIn(text).length > 0;
  });
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
const carrying = /^(?:an?|the|that)$/i;

/** Whether words of letters became others: each is nearly the one before it, or they are cut otherwise, `check in`. */
function areOtherWords(was: string, is: string, locale: Locale, beside: Beside): boolean {
  const all = (text: string) => wordsCut(text, locale).map((word) => word.toLowerCase());
  const said = (text: string) => all(text).filter((word) => !carrying.test(word));
  // One that carries may be the very word that was typed wrongly.
  const isOne = all(was).length === 1 && all(is).length === 1;
  const [old, fresh] = isOne ? [all(was), all(is)] : [said(was), said(is)];
  if (old.join('') === fresh.join('')) return false;
  if (old.length !== fresh.length) return true;
  return old.some((word, at) => {
    const now = fresh[at] ?? '';
    return word !== now && (!isSlipOfLetters(word, now) || (beside.isWord(word) && !areWordsAlike(word, now)));
  });
}
