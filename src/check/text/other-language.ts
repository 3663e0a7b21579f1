import { languageOf, type Locale } from '../../languages/index.ts';
import { latinWordsIn } from '../lexicon/index.ts';
import { countHan, hasHan } from './han.ts';

/** Words that are cited, and what is no text at all. */
export const cited = /<[^>]*>|“[^”]*”|‘[^’]*’|"[^"]*"|「[^」]*」|《[^》]*》|`[^`]*`|\{[^}]*\}|https?:\S+/g;

/** Whether most of a text is in the other script: names and quoted words may be. */
export function isOtherLanguage(text: string, locale: Locale): boolean {
  const isHan = languageOf(locale).script === 'Han';
  if (!(isHan ? /\p{Script=Latin}{2}/u.test(text) : hasHan(text))) return false;
  const bare = text.replaceAll(cited, ' ');
  const han = countHan(bare);
  const latin = bare.match(/\p{Script=Latin}{2,}/gu) ?? [];
  if (!isHan) return han >= 2 && han > latin.length;
  if (han > 0 || latin.length === 0) return false;
  // Names and abbreviations have capitals; three ordinary words are a sentence, and so is one behind a capital.
  const ordinary = latin.filter((word) => /^\p{Ll}{2,}$/u.test(word));
  const isSentence = /^\p{Lu}\p{Ll}*$/u.test(latin[0] ?? '') && ordinary.length > 0;
  return latin.length > 1 ? isSentence || ordinary.length >= 3 : isOrdinary(bare.trim());
}

/** Whether a single word is one of everyday English, whichever letter it begins with. */
const isOrdinary = (word: string) => /^\p{Lu}?\p{Ll}+$/u.test(word) && latinWordsIn(word).length > 0;
