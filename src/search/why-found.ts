import { fill } from '../i18n/fill.ts';
import type { Entry } from './entry.ts';
import type { ClauseIndex, PlaceRow } from './index-types.ts';
import { readClauseLines, searchedText } from './clause-line.ts';
import type { Marker, Part } from './marks.ts';
import type { Prepared } from './prepare.ts';
import type { Query } from './query.ts';

/** What a row that holds no word of a query says of why it is there. */
export type Why = (at: number) => string | undefined;

/** Words of the clauses that are named at most. */
const mostMentioned = 3;

/** Parts that a name must share with a query, where it holds no word of it, to explain anything. */
const leastShared = 2;

/** Says by which name, way of asking or words of its text a standard was found. */
export function whyFound(query: Query, prepared: Prepared, { rows, words, asked }: ClauseIndex, marker: Marker): Why {
  const { words: rowWords } = prepared.index;
  const parts = new Set(prepared.senseParts(query.folded));
  // One part that is no sense explains nothing, and what it might be shared with need not be taken apart.
  const mayShare = parts.size >= leastShared || [...parts].some(isSense);
  const shared = (one: Said) => {
    const both = (one.parts ??= prepared.senseParts(one.folded)).filter((part) => parts.has(part));
    return both.length < leastShared && !both.some(isSense) ? 0 : both.length;
  };
  const saidBy = namesSaid(prepared, words, asked);
  const isSpelt = !isHan(query.folded);
  const scripts = new Set([isHan(rowWords.alsoCalled), !isSpelt]);
  return (at) => {
    const entry = prepared.entries[at];
    if (!entry) return undefined;
    const { detail, fields } = entry;
    const { names, questions } = saidBy(at, entry);
    // A name in a script that is neither the reader's nor the query's explains nothing, unless letters may spell it.
    const [read, spelt] = [true, false].map((is) => names.filter(({ folded }) => scripts.has(isHan(folded)) === is));
    const said = [...(read ?? []), ...questions];
    const typedIn = (some: readonly (Said & { as: string })[], ...texts: readonly string[]) =>
      texts.some((text) => marker.mayBeTyped(text)) ? most(some, (one) => marker.typedIn(one.folded)) : undefined;
    const best =
      typedIn(names, fields.alias, fields.title, fields.word) ??
      typedIn(questions, fields.asked) ??
      most(said, (one) => marker.foundIn(one.folded));
    if (best) return fill(best.as, { words: best.text });
    const texts = [
      detail?.[1] ?? '',
      ...(detail?.[4] ?? '').split('|'),
      ...readClauseLines(rows[at] ?? '').map(searchedText),
    ];
    const mentioned = [...new Set(texts.flatMap((text) => hitsIn(marker.parts(text))))].slice(0, mostMentioned);
    if (mentioned.length > 0) return fill(rowWords.mentions, { words: mentioned.join(' · ') });
    const near =
      (mayShare ? most(said, shared) : undefined) ??
      (isSpelt ? most(spelt ?? [], (one) => marker.foundIn(one.folded)) : undefined);
    return near && fill(near.as, { words: near.text });
  };
}

/**
 * @public
 * Says by which further name something beside the standards was found.
 */
export function whyPlace({ index: { words } }: Prepared, [, , , , names]: PlaceRow, marker: Marker) {
  const name = most(saidIn(names, names), ({ folded }) => marker.foundIn(folded));
  return name && fill(words.alsoCalled, { words: name.text });
}

/** A name or a way of asking as it was written, and folded. */
interface Said {
  text: string;
  folded: string;
  /** What it means, once somebody asked. */
  parts?: readonly string[];
}

/** What a standard goes by and how it is asked for, and what is said before it. */
type SaidBy = Record<'names' | 'questions', readonly (Said & { as: string })[]>;

const known = new WeakMap<Prepared['lookup'], Map<number, SaidBy>>();

/** Takes the names of standards apart, once for all keys. */
function namesSaid({ lookup, index }: Prepared, words: readonly string[], asked: readonly string[]) {
  const kept = known.get(lookup) ?? new Map<number, SaidBy>();
  known.set(lookup, kept);
  const { words: rowWords } = index;
  return (at: number, { name, detail, fields }: Entry): SaidBy => {
    const before = kept.get(at);
    if (before) return before;
    const names = [
      ...saidIn([name[1], detail?.[8] ?? '', detail?.[3] ?? ''].filter(Boolean).join('|'), fields.alias),
      ...saidIn([name[0], detail?.[2] ?? ''].filter(Boolean).join('|'), fields.title),
      ...saidIn(words[at] ?? '', fields.word),
    ];
    const questions = saidIn(asked[at] ?? '', fields.asked);
    const made = {
      names: names.map((one) => ({ ...one, as: rowWords.alsoCalled })),
      questions: questions.map((one) => ({ ...one, as: rowWords.alsoAsked })),
    };
    kept.set(at, made);
    return made;
  };
}

function saidIn(list: string, folded: string): Said[] {
  const [texts, others] = [list.split('|'), folded.split('|')];
  return texts.flatMap((text, at) => (text === '' ? [] : [{ text, folded: others[at] ?? '' }]));
}

const isHan = (text: string) => /\p{Script=Han}/u.test(text);

/** Whether a part is what words of a group mean, and no word or character. */
const isSense = (part: string) => part.startsWith('#');

const hitsIn = (parts: readonly Part[]) => parts.flatMap(([text, isHit]) => (isHit ? [text] : []));

/** What is worth most, a short one before a long one; undefined where nothing is worth anything. */
function most<One extends Said>(some: readonly One[], worthOf: (one: One) => number): One | undefined {
  let best: { one: One; worth: number } | undefined;
  for (const one of some) {
    const worth = worthOf(one);
    const value = worth + worth / (one.folded.length + 1);
    if (worth > 0 && value > (best?.worth ?? 0)) best = { one, worth: value };
  }
  return best?.one;
}
