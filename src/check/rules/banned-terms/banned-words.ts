import { isOf, type SourceFile } from '../../../corpus/index.ts';
import { nearest } from '../../../corpus/edit-distance.ts';

/**
 * A form the glossary bans, with the word to write instead (of the entry’s words the one most like it) and the
 * entries that ban it.
 */
export interface BannedForm {
  preferred: string;
  /** The first entry that bans it, as a place in its file. */
  file: SourceFile;
  path: readonly (string | number)[];
  entries: ReadonlySet<string>;
}

/** A banned form in a text. */
export interface BannedHit {
  form: BannedForm;
  found: string;
  start: number;
  /** The word to write, with the capital and the ending of what stands there. */
  meant: string;
}

export interface BannedWords {
  /** Whether a text may hold a banned form; false is certain. */
  mayHold(text: string): boolean;
  /** The banned forms of a text, in order, except those in quotation marks. */
  hitsIn(text: string): BannedHit[];
}

/** A stretch in quotation marks, or code; it ends at the latest with the paragraph. */
const quotation = [
  ['“', '“”', '”'],
  ['"', '"', '"'],
  ['(?<!`)`+(?!`)', '`', '`+'],
]
  .map(([open, not, close]) => `${open}(?:[^${not}\\n]|\\n(?![ \\t\\r]*\\n))*${close}`)
  .join('|');
/** Whether a form is too short to be looked for. */
const isSingle = (word: string) => [...word.trim()].length < 2;
const latinWord = /^[\p{Script=Latin}\d].*[\p{Script=Latin}\d]$/u;

/**
 * Collects what the glossary bans; undefined when it bans nothing. All forms are looked for at once, so the work
 * grows with the text only.
 */
export function bannedWords(files: readonly SourceFile[]): BannedWords | undefined {
  const forms = new Map<string, BannedForm>();
  const rightWords = new Set<string>();
  for (const file of files) {
    if (!isOf(file, 'terms')) continue;
    for (const [index, entry] of file.value.terms.entries()) {
      for (const language of ['zh', 'en'] as const) {
        const right = [entry.term[language], ...(entry.also?.[language] ?? [])];
        for (const word of right) rightWords.add(keyOf(word));
        for (const [place, word] of (entry.banned?.[language] ?? []).entries()) {
          // A single character stands nearly everywhere; it is told once, where it is banned.
          if (isSingle(word)) continue;
          const known = forms.get(keyOf(word));
          const path = ['terms', index, 'banned', language, place];
          forms.set(keyOf(word), {
            preferred: nearest(word, right) ?? entry.term[language],
            file,
            path,
            ...known,
            entries: new Set([...(known?.entries ?? []), entry.id]),
          });
        }
      }
    }
  }
  if (forms.size === 0) return undefined;
  const banned = longestFirst(forms.keys());
  // A right word may hold a banned one (“座席” in “座席牌”): it is passed over whole.
  const passed = longestFirst(
    [...rightWords].filter((word) => banned.some((form) => word !== form && word.includes(form))),
  );
  const quick = new RegExp(banned.map(patternOf).join('|'), 'iu');
  const all = new RegExp(
    [quotation, ...passed.map(patternOf), `(?<banned>${banned.map(patternOf).join('|')})`].join('|'),
    'giu',
  );
  return {
    mayHold: (text) => quick.test(text),
    hitsIn: (text) =>
      [...text.matchAll(all)].flatMap((match) => {
        const found = match.groups?.['banned'];
        const plural = found !== undefined && !forms.has(keyOf(found)) ? found.slice(-1) : '';
        const form = found === undefined ? undefined : forms.get(keyOf(plural ? found.slice(0, -1) : found));
        return form && found !== undefined
          ? [{ form, found, start: match.index, meant: inCaseOf(form.preferred, found) + plural }]
          : [];
      }),
  };
}

const keyOf = (word: string) => word.trim().toLowerCase().replaceAll(/\s+/g, ' ');
const longestFirst = (words: Iterable<string>) => [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** A Latin word counts as a whole only, or with the ending of its plural; a hyphen makes it part of another. */
function patternOf(word: string): string {
  const parts = word.split(' ').map((part) => RegExp.escape(part));
  const [first, last] = [word.charAt(0), word.charAt(word.length - 1)].map((character) =>
    latinWord.test(character.repeat(2)),
  );
  const inWord = '[\\p{Script=Latin}\\d-]';
  return `${first ? `(?<!${inWord})` : ''}${parts.join('\\s+')}${last ? `s?(?!${inWord})` : ''}`;
}

/**
 * Glossary words begin with a capital; in a sentence they follow the word they replace. Names such as SPIN keep
 * theirs.
 */
function inCaseOf(preferred: string, found: string): string {
  const first = preferred.charAt(0);
  if (/^\p{Lu}\p{Lu}/u.test(preferred)) return preferred;
  return (
    (/^\p{Ll}/u.test(found) ? first.toLowerCase() : /^\p{Lu}/u.test(found) ? first.toUpperCase() : first) +
    preferred.slice(1)
  );
}
