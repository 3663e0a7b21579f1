import { partsOf } from './asked.ts';
import { type OutsideSubject, subjectIn } from './elsewhere.ts';
import { type Evidence, type FeatureName, featureNames, type Features, featuresOf } from './features.ts';
import { fold } from './fold.ts';
import type { Entry } from './entry.ts';
import { heldInAll, likenessesIn } from './likeness.ts';
import type { Prepared } from './prepare.ts';
import { type Query, readQuery } from './query.ts';
import { scoreFigures } from './score-figures.ts';
import { scoreHan, scoreJoints } from './score-han.ts';
import { scoreLatin } from './score-latin.ts';
import { emptyWordsZh, servedWordsZh } from './stop-words.ts';
import { Tally } from './tally.ts';
import { rankWeights } from './weights.ts';

/** A standard found by the instant index. */
export interface Hit {
  /** Its position in the index. */
  at: number;
  score: number;
}

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
  features: Map<number, Features>;
}

/** Works out what speaks for each standard as the answer to a query. */
export function weigh(prepared: Prepared, text: string): Weighed {
  const outside = subjectIn(prepared.elsewhere, fold(text, prepared.simplified));
  const query = readQuery(outside?.rest ?? text, prepared.simplified, prepared.lexicon);
  if (query.code) return { query, outside: undefined, features: new Map() };
  const tally = new Tally(prepared.entries.length);
  scoreHan(prepared, query.pieces, tally);
  scoreJoints(prepared, query, tally);
  if (query.words.length > 0) scoreLatin(prepared, query.words, query.runs.length === 0 ? query.letters : '', tally);
  scoreFigures(prepared, query.figures, tally);
  // Nothing here explains what is outside the manuals. It is the greater part of the query, unless the rest is much
  // longer or asks something by itself.
  if (outside && !asksByItself(prepared, outside.rest, query))
    tally.expect(
      tally.rarity(0) + (outsideWeight * tally.total * (text.length - outside.rest.length)) / (outside.rest.length + 1),
    );
  const parts = partsOf(query.folded);
  const evidence: Evidence = {
    scores: tally.scores,
    covered: new Map([...tally.covered].map(([at, part]) => [at, Math.min(1, part / (tally.total || 1))])),
    named: tally.named,
    nameBonus: nameBonuses(prepared, query),
    asked: likenessesIn(prepared.asked, parts),
    names: likenessesIn(prepared.nameSentences, parts),
    lines: likenessesIn(prepared.lineSentences, parts),
    held: heldInAll([prepared.asked, prepared.nameSentences, prepared.lineSentences], parts, prepared.entries.length),
  };
  return { query, outside: outside?.subject, features: featuresOf(prepared, query, evidence) };
}

/** Finds the standards that answer a query. */
export function searchInstant(prepared: Prepared, text: string): Found {
  const { query, outside, features } = weigh(prepared, text);
  if (query.code) return { query, hits: codeHits(prepared, query.code) };
  const hits = [...features]
    .map(([at, values]) => ({ at, score: sumOf(values, rankWeights) }))
    .sort((a, b) => b.score - a.score || a.at - b.at);
  return { query, hits, ...(outside && { outside }) };
}

/** The features of a standard, each with what it counts. */
export function sumOf(features: Features, weights: Readonly<Record<FeatureName, number>>): number {
  return featureNames.reduce((sum, name) => sum + features[name] * weights[name], 0);
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
              : name.includes(text)
                ? 10
                : text.length > 2 && name.length > 1 && text.includes(name)
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

/** Standards whose code is, or begins with, what was typed. */
function codeHits({ entries }: Prepared, code: string): Hit[] {
  return entries
    .map((entry, at) => ({ at, score: entry.code === code ? 200 : entry.code.startsWith(code) ? 60 : 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at);
}
