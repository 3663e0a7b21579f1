import { type OutsideSubject, subjectIn } from './elsewhere.ts';
import { fold } from './fold.ts';
import type { Entry } from './entry.ts';
import type { Prepared } from './prepare.ts';
import { type Query, readQuery } from './query.ts';
import { scoreAsked } from './score-asked.ts';
import { scoreFigures } from './score-figures.ts';
import { scoreHan, scoreJoints } from './score-han.ts';
import { scoreLatin } from './score-latin.ts';
import { emptyWordsZh, measureWordsEn, servedWordsZh } from './stop-words.ts';
import { Tally } from './tally.ts';

/** A standard found by the instant index. */
export interface Hit {
  /** Its position in the index. */
  at: number;
  score: number;
}

/** An entry must cover this part of the query's weight when a title or alias has a telling part of it, … */
const leastCoverage = { han: 0.3, latin: 0.45 } as const;
/** … this part when only its text has, as text mentions much in passing, … */
const leastTextCoverage = 0.5;
/** … and reach this part of the best score. */
const leastOfBest = 0.12;

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

/** Finds the standards that answer a query: `how high may heels be` is of heels where nothing says high. */
export function searchInstant(prepared: Prepared, text: string): Found {
  const found = searchWhole(prepared, text);
  if (found.hits.length > 0 || found.outside) return found;
  const { query } = found;
  const rest = query.words.filter((word) => !measureWordsEn.has(word));
  const isMeasure = rest.length > 0 && rest.length < query.words.length && query.runs.length === 0;
  return isMeasure ? { ...found, hits: searchWhole(prepared, rest.join(' ')).hits } : found;
}

function searchWhole(prepared: Prepared, text: string): Found {
  const outside = subjectIn(prepared.elsewhere, fold(text, prepared.simplified));
  const query = readQuery(outside?.rest ?? text, prepared.simplified, prepared.lexicon);
  const tally = new Tally(prepared.entries.length);
  if (query.code) return { query, hits: codeHits(prepared, query.code) };
  scoreHan(prepared, query.pieces, tally);
  scoreJoints(prepared, query, tally);
  if (query.words.length > 0) scoreLatin(prepared, query.words, query.runs.length === 0 ? query.letters : '', tally);
  scoreFigures(prepared, query.figures, tally);
  // Nothing here explains what is outside the manuals. It is the greater part of the query, unless the rest is much
  // longer or asks something by itself.
  if (!outside) scoreAsked(prepared, query, tally);
  else if (!asksByItself(prepared, outside.rest, query))
    tally.expect(
      tally.rarity(0) + (outsideWeight * tally.total * (text.length - outside.rest.length)) / (outside.rest.length + 1),
    );
  if (tally.scores.size > 0) addNameBonus(prepared, query, tally);
  const hits = ranked(tally, query.pieces.length > 0 ? leastCoverage.han : leastCoverage.latin);
  return { query, hits, ...(outside && { outside: outside.subject }) };
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

function ranked(tally: Tally, least: number): Hit[] {
  const hits = [...tally.scores]
    .filter(([at]) => (tally.covered.get(at) ?? 0) >= (tally.named.has(at) ? least : leastTextCoverage) * tally.total)
    .map(([at, score]) => ({
      at,
      score: score * (0.4 + 0.6 * Math.min(1, (tally.covered.get(at) ?? 0) / (tally.total || 1))),
    }))
    .sort((a, b) => b.score - a.score || a.at - b.at);
  const best = hits[0]?.score ?? 0;
  return hits.filter(({ score }) => score >= leastOfBest * best);
}

function isFurtherWord({ fields }: Entry, text: string): boolean {
  return `|${fields.word}|${fields.asked}|`.includes(`|${text}|`);
}

/** A name that is the query, begins with it or holds it is worth more than scattered pairs. */
function addNameBonus({ entries }: Prepared, query: Query, tally: Tally): void {
  const wanted = [...new Set([query.folded, ...query.runs, ...query.pieces])].filter((text) => text.length > 1);
  for (const [at, entry] of entries.entries()) {
    if (!tally.scores.has(at)) continue;
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
    if (best > 0) tally.bonus(at, best);
  }
}

/** Standards whose code is, or begins with, what was typed. */
function codeHits({ entries }: Prepared, code: string): Hit[] {
  return entries
    .map((entry, at) => ({ at, score: entry.code === code ? 200 : entry.code.startsWith(code) ? 60 : 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at);
}
