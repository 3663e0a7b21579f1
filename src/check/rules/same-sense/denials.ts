import type { Span } from '../../../corpus/index.ts';
import { hanWordsIn, type KnownWord, latinWordsIn } from '../../lexicon/index.ts';
import { rememberedPair } from '../../../lib/remembered.ts';
import { negativeEn, negativeZh, plainHan, plainLatin } from './negation-words.ts';
import { limitsEn, softlyIn, softsIn, spansOf } from './soft-words.ts';

/** How a text says a word: plainly, under a “not”, or in a clause that may deny it otherwise. */
interface SaidWord extends KnownWord {
  sign: 'plain' | 'denied' | 'unsure';
}
/** A “not” of a text and the known words that it may be about, the likeliest first. */
export interface Denial extends Span {
  heads: readonly KnownWord[];
  /** Whether it denies a thing, as in `no earrings`. */
  ofThings: boolean;
}
/** What a text denies, and how it says each word that the lexicon knows. */
export interface Reading {
  denials: readonly Denial[];
  words: readonly SaidWord[];
  /** In how many more places it may deny something. */
  softs: number;
}

/** Whether two words have a sense in common. */
export function shareSense(one: KnownWord, other: KnownWord): boolean {
  for (const group of one.groups) if (other.groups.includes(group)) return true;
  return false;
}

const hanClauses = /[^，。；：！？…—\n]+/gu;
/** 打不开, 听不懂: the verb stands before its “not”. */
const result =
  /\p{Script=Han}不(?:[了到懂出起下上完动开住见着过成进齐定全够]|清(?!楚)|准(?![时确许备])|好(?![听看意]))/gu;

/** A Chinese text as its “not” divide it; `en` is the same in English. */
export const readHan = rememberedPair((text, en): Reading => {
  const plain = plainHan(text);
  const nots = spansOf(plain, negativeZh);
  const clauses = spansOf(text, hanClauses);
  const known = hanWordsIn(text);
  const results = spansOf(plain, result)
    .map(({ start }) => start + 1)
    .filter((at) => known.some((word) => !word.isThing && word.start < at && at <= word.end));
  const isBefore = (word: KnownWord, at: number) => word.start < at && at <= word.end;
  const denials = nots.map(({ start, end }): Denial => {
    const list = text.indexOf('、', end);
    const until = Math.min(within(clauses, start).end, end + 10, list < 0 ? Infinity : list);
    const heads = results.includes(start)
      ? known.filter((word) => isBefore(word, start))
      : known.filter((word) => word.start >= end && word.end <= until);
    return { start, end, heads, ofThings: /[没无]/u.test(text.slice(start, end)) };
  });
  const softs = softlyIn(text, en);
  const mere = spansOf(plain, /~+/gu);
  const words = known.map((word): SaidWord => {
    const isInside = inside(within(clauses, word.start));
    const beside = nots.filter(isInside);
    const isDenied = beside.some(
      ({ start, end }) => end <= word.start || (results.includes(start) && isBefore(word, start)),
    );
    if (isDenied) return { ...word, sign: 'denied' };
    return { ...word, sign: beside.length > 0 || [...softs, ...mere].some(isInside) ? 'unsure' : 'plain' };
  });
  // 没有…不 has two that English may show.
  const doubled = mere.filter(({ start, end }) => (text.slice(start, end).match(/[不没无非]/gu) ?? []).length > 1);
  return { denials, words, softs: softs.length + mere.length + doubled.length };
});

/** The first words behind a “not”. */
const next = /^(?: [\w’'-]+){1,4}/u;

/** What is done to somebody: an interrupted guest is none whom nobody interrupts. */
const hasEnding = (text: string, { start, end }: Span) => /ed$/iu.test(text.slice(start, end));

/** An English text as its “not” divide it; what Chinese says as well is no “not” in other words. */
export function readLatin(text: string, zh: Reading): Reading {
  const plain = plainLatin(text);
  const nots = spansOf(plain, negativeEn);
  const clauses = latinClauses(text);
  const known = latinWordsIn(text);
  const denials = nots.map(({ start, end }): Denial => {
    const [words = ''] = next.exec(text.slice(end)) ?? [];
    const until = Math.min(
      within(clauses, start).end,
      end + words.replace(/ (?:and|but|is|are|was|were) .*/u, '').length,
    );
    const heads = known.filter((word) => word.start >= end && word.end <= until);
    const not = text.slice(start, end).toLowerCase();
    // `without papers go …`: what somebody does without a thing is not denied.
    const thing = not === 'without' ? heads.findIndex(({ isThing }) => isThing) : -1;
    return { start, end, heads: thing < 0 ? heads : heads.slice(0, thing + 1), ofThings: not === 'no' };
  });
  const isSaid = (word: KnownWord) =>
    zh.words.some(
      // What Chinese denies may be said as a limit: 没到, `until`.
      (one) => shareSense(one, word) && !(one.sign === 'denied' && limitsEn.test(text.slice(word.start, word.end))),
    );
  const softs = softsIn(text).filter(
    (soft) =>
      hasEnding(text, soft) || !known.some((word) => word.start <= soft.start && soft.end <= word.end && isSaid(word)),
  );
  const mere = spansOf(plain, /~+/gu);
  const words = known.map((word): SaidWord => {
    const isInside = inside(within(clauses, word.start));
    const beside = nots.filter(isInside);
    if (word.isDenied || beside.some(({ end }) => end <= word.start)) return { ...word, sign: 'denied' };
    // A word is not in doubt for what it says itself.
    const isItself = (soft: Span) => soft.start < word.end && word.start < soft.end && !hasEnding(text, word);
    const isSoft = softs.some((soft) => isInside(soft) && !isItself(soft));
    return { ...word, sign: beside.length > 0 || mere.some(isInside) || isSoft ? 'unsure' : 'plain' };
  });
  return { denials, words, softs: softs.length + mere.length };
}

/** What begins another sentence behind a comma. */
const turns = /^ (?:but|yet|so|then|while|when|if|because)\b/u;

/** Up to the next mark, but for the commas of a list that ends in “or” or “nor”: `no rings, chains or watches`. */
function latinClauses(text: string): Span[] {
  const clauses: Span[] = [];
  for (const { start, end } of spansOf(text, /(?:[^.;:!?—–\n]|[.:](?=\S)|[.!?](?=[”"’)]))+/gu)) {
    const last = Math.max(...[' or ', ' nor '].map((word) => text.slice(start, end).lastIndexOf(word)));
    for (const span of spansOf(text.slice(start, end), /[^,]*,?/gu)) {
      const part = { ...span, words: text.slice(start + span.start, start + span.end) };
      const before = clauses.at(-1);
      if (part.start === part.end) continue;
      if (
        before &&
        before.end === start + part.start &&
        part.start > 0 &&
        part.start <= last + 1 &&
        !turns.test(part.words)
      )
        before.end = start + part.end;
      else clauses.push({ start: start + part.start, end: start + part.end });
    }
  }
  return clauses;
}
const inside =
  ({ start, end }: Span) =>
  (one: Span) =>
    start <= one.start && one.start < end;
const within = (clauses: readonly Span[], at: number): Span =>
  clauses.find(({ start, end }) => start <= at && at < end) ?? { start: at, end: at };
