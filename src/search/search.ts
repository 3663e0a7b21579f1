import { type Asked, partsOf } from './asked.ts';
import { type OutsideSubject, subjectIn } from './elsewhere.ts';
import { type Evidence, featureNames, type Features, featuresOf, type Weights } from './features.ts';
import { fold } from './fold.ts';
import type { Entry } from './entry.ts';
import { heldInAll, likenessesIn } from './likeness.ts';
import { allNames, type Prepared } from './prepare.ts';
import { type Query, readQuery } from './query.ts';
import { occasionOf } from './questions.ts';
import { scoreFigures } from './score-figures.ts';
import { scoreHan, scoreJoints } from './score-han.ts';
import { scoreLatin } from './score-latin.ts';
import { emptyWordsZh, servedWordsZh } from './stop-words.ts';
import { Tally } from './tally.ts';
import { leastSure, rankWeights, sureBias, sureWeights } from './weights.ts';

/** A standard found by the instant index. */
export interface Hit {
  /** Its position in the index. */
  at: number;
  score: number;
  /** Whether it is shown as a result; the rest may be what was meant. */
  isSure: boolean;
}

/** What a standard counts that holds only the occasion of what is asked. */
const besideWeight = 0.4;

/** How many standards that are not sure are shown. */
const mostPerhaps = 3;

/** What a character of a subject outside the manuals counts against one of the rest. */
const outsideWeight = 4;

/** What a further search word that is the query is worth; a name gets 30. */
const furtherWordBonus = 10;

/** What was found for a query. */
export interface Found {
  query: Query;
  /** Standards that answer it, best first. */
  hits: Hit[];
  /** The subject outside the manuals that it names. */
  outside?: OutsideSubject;
}

/** A query with all that speaks for each standard as its answer. */
export interface Weighed {
  query: Query;
  outside: OutsideSubject | undefined;
  /** Whether the subject outside is all that the query asks about. */
  isOnlyOutside: boolean;
  features: Map<number, Features>;
}

/** Works out what speaks for each standard as the answer to a query. */
export function weigh(prepared: Prepared, text: string): Weighed {
  const outside = subjectIn(prepared.elsewhere, fold(text, prepared.simplified));
  const query = readQuery(outside?.rest ?? text, prepared.simplified, prepared.lexicon);
  if (query.code) return { query, outside: undefined, isOnlyOutside: false, features: new Map() };
  const tally = new Tally(prepared.entries.length);
  scoreHan(prepared, query.pieces, tally);
  scoreJoints(prepared, query, tally);
  if (query.words.length > 0) scoreLatin(prepared, query.words, query.runs.length === 0 ? query.letters : '', tally);
  scoreFigures(prepared, query.figures, tally);
  // Nothing here explains what is outside the manuals. It is the greater part of the query, unless the rest is much
  // longer or asks something by itself.
  const isOnlyOutside = outside !== undefined && !asksByItself(prepared, outside.rest, query);
  if (isOnlyOutside)
    tally.expect(
      tally.rarity(0) + (outsideWeight * tally.total * (text.length - outside.rest.length)) / (outside.rest.length + 1),
    );
  const parts = partsOf(query.folded);
  const lists = [prepared.asked, prepared.nameSentences, prepared.lineSentences];
  const besides = onlyOccasion(lists, query, prepared.entries.length);
  const lessened = (values: ReadonlyMap<number, number>) =>
    new Map([...values].map(([at, value]) => [at, besides.has(at) ? value * besideWeight : value]));
  const evidence: Evidence = {
    scores: lessened(tally.scores),
    covered: new Map([...tally.covered].map(([at, part]) => [at, Math.min(1, part / (tally.total || 1))])),
    named: tally.named,
    nameBonus: lessened(nameBonuses(prepared, query)),
    asked: likenessesIn(prepared.asked, parts),
    titles: likenessesIn(prepared.titleSentences, parts),
    inside: lessened(namesInside(prepared, query)),
    names: likenessesIn(prepared.nameSentences, parts),
    lines: likenessesIn(prepared.lineSentences, parts),
    held: heldInAll(lists, parts, prepared.entries.length),
  };
  return { query, outside: outside?.subject, isOnlyOutside, features: featuresOf(prepared, query, evidence) };
}

/**
 * Standards that hold the occasion which a query names, as 停航 in 停航时先登记吗, and nothing of what it asks for then,
 * where others do.
 */
function onlyOccasion(lists: readonly Asked[], query: Query, size: number): Set<number> {
  const isOccasion = occasionOf(query);
  const parts = [...query.pieces, ...query.words].filter((part) => part.length > 1);
  const holding = (some: readonly string[]) => heldInAll(lists, partsOf(some.join(' ')), size);
  const occasion = holding(parts.filter(isOccasion));
  const subject = holding(parts.filter((part) => !isOccasion(part)));
  return new Set(subject.size === 0 ? [] : [...occasion.keys()].filter((at) => !subject.has(at)));
}

/** Finds the standards that answer a query: those that are sure, then a few that may be meant. */
export function searchInstant(prepared: Prepared, text: string): Found {
  const { query, outside, isOnlyOutside, features } = weigh(prepared, text);
  if (query.code) return { query, hits: codeHits(prepared, query.code) };
  const hits = [...features]
    .map(([at, values]) => ({ at, score: sumOf(values, rankWeights), isSure: sureness(values) >= leastSure }))
    .sort((a, b) => b.score - a.score || a.at - b.at);
  const sure = hits.filter(({ isSure }) => isSure);
  const perhaps = hits.filter(({ isSure }) => !isSure).slice(0, isOnlyOutside ? 0 : mostPerhaps);
  return { query, hits: [...sure, ...perhaps], ...(outside && { outside }) };
}

/** How sure it is, from 0 to 1, that a standard with these features is meant. */
export const sureness = (features: Features) => 1 / (1 + Math.exp(-(sureBias + sumOf(features, sureWeights))));

/** The features of a standard, each with what it counts. */
export function sumOf(features: Features, weights: Weights): number {
  return featureNames.reduce((sum, name) => sum + features[name] * (weights[name] ?? 0), 0);
}

/**
 * Whether what is left of a query without the subject outside asks something: how to serve somebody, as a customer's
 * sick leave is a customer's affair, or two things that the manuals know.
 */
function asksByItself({ words, lookup }: Prepared, rest: string, query: Query): boolean {
  if (servedWordsZh.test(rest)) return query.pieces.length > 0;
  const known = [
    ...query.words.filter((word) => words.has(word)),
    ...query.pieces.filter(
      (piece) => piece.length > 1 && !emptyWordsZh.test(piece) && lookup.holding(piece).length > 0,
    ),
  ];
  return known.length > 1;
}

/** How telling the names of each standard are that the query holds whole: few go by them, and they are long. */
function namesInside(prepared: Prepared, { folded }: Query): Map<number, number> {
  const found = new Map<number, number>();
  const size = prepared.entries.length;
  for (const [at, entry] of prepared.entries.entries())
    for (const name of allNames(entry)) {
      if (name.length < 2 || !holdsWhole(folded, name)) continue;
      const rarity = Math.log(1 + size / (prepared.nameCounts.get(name) ?? 1)) / Math.log(1 + size);
      found.set(at, Math.max(found.get(at) ?? 0, rarity * Math.min(1, (2 * name.length) / folded.length)));
    }
  return found;
}

/** Whether a text holds another; in Latin letters as whole words, as `ring` is not in `earring`. */
function holdsWhole(text: string, part: string): boolean {
  const at = text.indexOf(part);
  if (at === -1 || !/[a-z]/.test(part)) return at !== -1;
  return ` ${text.replaceAll(/[^a-z\d]+/g, ' ')} `.includes(` ${part} `);
}

function isFurtherWord({ fields }: Entry, text: string): boolean {
  return `|${fields.word}|${fields.asked}|`.includes(`|${text}|`);
}

/** A name that is the query, begins with it or holds it is worth more than scattered pairs. */
function nameBonuses({ entries }: Prepared, query: Query): Map<number, number> {
  const bonuses = new Map<number, number>();
  const wanted = [...new Set([query.folded, ...query.runs, ...query.pieces])].filter((text) => text.length > 1);
  for (const [at, entry] of entries.entries()) {
    let best = 0;
    for (const text of wanted) {
      const share = Math.min(1, text.length / 4) * Math.min(1, text.length / query.folded.length + 0.35);
      for (const [position, name] of entry.names.entries()) {
        const bonus =
          name === text
            ? position < 2
              ? 34
              : 30
            : name.startsWith(text)
              ? 14
              : holdsWhole(name, text)
                ? 10
                : text.length > 2 && name.length > 1 && holdsWhole(text, name)
                  ? 9 * (name.length / text.length)
                  : 0;
        best = Math.max(best, bonus * share);
      }
      if (isFurtherWord(entry, text)) best = Math.max(best, furtherWordBonus * share);
    }
    if (best > 0) bonuses.set(at, best);
  }
  return bonuses;
}

/** Standards whose code is what was typed, with or without its zeros, or begins with it. */
function codeHits({ entries }: Prepared, code: string): Hit[] {
  const [, letters = '', number = ''] = /^([a-z]+)(\d*)$/.exec(code) ?? [];
  const scoreFor = (own: string) =>
    own === code || (number !== '' && own.startsWith(letters) && Number(own.slice(letters.length)) === Number(number))
      ? 200
      : own.startsWith(code)
        ? 60
        : 0;
  return entries
    .map((entry, at) => ({ at, score: scoreFor(entry.code), isSure: true }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at);
}
