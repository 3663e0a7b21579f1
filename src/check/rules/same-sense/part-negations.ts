import { hanWordsIn, type KnownWord, latinWordsIn } from '../../lexicon/index.ts';
import {
  byClause,
  bySentence,
  clausesOf,
  firstClauses,
  notsInHan,
  notsInLatin,
  type Piece,
  type PiecePair,
} from './cut.ts';
import { type Denial, readHan, readLatin, type Reading, shareSense } from './denials.ts';
import { isLightIn, ownHeads } from './fates.ts';
import type { LoneNegation } from './lone-negation.ts';
import { contrast } from './negation-words.ts';

/**
 * A “not” that one language has in a part of a sentence, where the same part of the other says the same without one:
 * the “not” of another part does not stand for it.
 */
export function lostInPart(
  zh: string,
  en: string,
  sentences: readonly PiecePair[] = bySentence({ text: zh, at: 0 }, { text: en, at: 0 }),
): LoneNegation | undefined {
  if (zh.includes('，不') && contrast.test(zh)) return undefined;
  const parts = sentences.flatMap(([mine, theirs]) => {
    const clauses = byClause(mine, theirs);
    const first = clauses.length < 2 ? firstClauses(mine, theirs) : undefined;
    return first ? [first] : clauses;
  });
  const ours = sentences.flatMap(([mine]) => notsInHan(mine)).length;
  const theirs = sentences.flatMap(([, one]) => notsInLatin(one)).length;
  // Where the other language has as many, one of them may stand in another part.
  const isWhole = parts.length === 1 && parts[0]?.[0].text === zh;
  const lost = (isWhole ? [] : parts)
    .map(lostBetween)
    .filter((one) => one && (one.in === 'zh' ? ours > theirs : theirs > ours));
  const [only, ...more] = lost;
  if (only) return more.length === 0 ? only : undefined;
  return lostInList(zh, en) ?? sentences.map(([mine, theirs]) => lostHalf(mine, theirs)).find((one) => one);
}

function lostBetween([zh, en]: PiecePair): LoneNegation | undefined {
  const [inHan, inLatin] = [notsInHan(zh), notsInLatin(en)];
  if (inHan.length > 0 === inLatin.length > 0 || !areTogether(zh, en)) return undefined;
  const han = readHan(zh.text, en.text);
  const latin = readLatin(en.text, han);
  const isOurs = inHan.length > 0;
  const [own, other, piece] = isOurs ? [han, latin, zh] : [latin, han, en];
  const lost = own.denials.find((denial) => other.softs === 0 && isPlain(denial, piece.text, other));
  if (!lost) return undefined;
  return { in: isOurs ? 'zh' : 'en', start: piece.at + lost.start, end: piece.at + lost.end, isSure: true };
}

/** Whether a text says plainly what a “not” of the other one is about. */
function isPlain(denial: Denial, own: string, { words }: Reading): boolean {
  const heads = ownHeads(denial, own);
  const head = heads.find((one) => (!one.isThing || denial.ofThings) && !isLightIn(own, one));
  const said = head ? words.filter((word) => shareSense(word, head)) : [];
  return said.length > 0 && said.every(({ sign }) => sign === 'plain');
}

/** What else an English “not” denies: `Do not interrupt or argue`. */
const alsoDenied = /^[^.;:]*?\b(?:or|nor) /u;

/** A word that English denies in a list, where the part of the Chinese that says it denies nothing. */
function lostInList(zh: string, en: string): LoneNegation | undefined {
  // Most texts deny no list, and this finds that out sooner.
  if (!notsInLatin({ text: en, at: 0 }).some(({ end }) => alsoDenied.test(en.slice(end)))) return undefined;
  const han = readHan(zh, en);
  if (han.denials.length !== 1 || han.softs > 0) return undefined;
  const latin = readLatin(en, han);
  for (const { start, end } of latin.denials) {
    const [list] = alsoDenied.exec(en.slice(end)) ?? [];
    const word = list && latin.words.find((one) => one.start === end + list.length && one.sign === 'denied');
    if (!word || word.isThing) continue;
    const said = han.words.filter((one) => shareSense(one, word));
    if (said.length > 0 && said.every(({ sign }) => sign === 'plain')) return { in: 'en', start, end, isSure: true };
  }
  return undefined;
}

/** English that says nothing by itself. */
const filler =
  /^(?:the|an?|and|or|there|is|are|be|was|were|it|its|you|your|of|to|in|at|on|for|with|has|have|their|they|them|do)$/iu;

/** A condition of Chinese with a “not”, of which English shows nothing, though all that it says is in the rest. */
function lostHalf(zh: Piece, en: Piece): LoneNegation | undefined {
  const parts = clausesOf(zh, 'zh');
  if (parts.length < 2 || parts.length === clausesOf(en, 'en').length || notsInLatin(en).length > 0) return undefined;
  const latin = latinWordsIn(en.text);
  const lone = parts.filter(({ text }) => !hanWordsIn(text).some((word) => isIn(word, latin)));
  const [part, ...more] = lone.filter((one) => notsInHan(one).length > 0 && hanWordsIn(one.text).length > 0);
  if (!part || more.length > 0 || lone.length > 1) return undefined;
  const han = parts.filter((one) => one !== part).flatMap(({ text }) => hanWordsIn(text));
  const isAllSaid = [...en.text.matchAll(/[a-z]+(?:[-’'][a-z]+)*/giu)].every(
    ({ 0: word, index }) => filler.test(word) || latin.some((one) => one.start === index && isIn(one, han)),
  );
  const [first] = notsInHan(part);
  return isAllSaid && first ? { in: 'zh', ...first, isSure: true } : undefined;
}

/** Which part of the known words of a piece the other one must have, for both to be the same piece. */
const together = 0.33;

/** Whether two pieces say the same, as far as the lexicon tells. */
function areTogether(zh: Piece, en: Piece): boolean {
  const [han, latin] = [hanWordsIn(zh.text), latinWordsIn(en.text)];
  const shared = han.filter((word) => isIn(word, latin)).length;
  return shared > 0 && shared >= han.length * together && latin.filter((word) => isIn(word, han)).length > 0;
}
const isIn = (word: KnownWord, words: readonly KnownWord[]) => words.some((one) => shareSense(one, word));
