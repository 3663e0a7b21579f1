import { calledIn, heldNames } from './called.ts';
import type { OutsideSubject } from './elsewhere.ts';
import { type Gathered, type Hit, mostPerhaps } from './gathered.ts';
import { holdsWhole } from './holds-whole.ts';
import { fold } from './fold.ts';
import type { FoundPlaces } from './place.ts';
import type { Prepared } from './prepare.ts';
import { type Query, readQuery } from './query.ts';
import { scoreHan, scoreJoints } from './score-han.ts';
import { scoreWords } from './score-words.ts';
import { emptyWordsZh, servedWordsZh } from './stop-words.ts';
import { Tally } from './tally.ts';

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
  /** What else goes by that name: manuals, pages, terms, scenarios. */
  places: FoundPlaces;
}

/** Takes a query apart and adds up what its parts find. */
export function gather(prepared: Prepared, text: string): Gathered {
  const { further } = prepared;
  const folded = fold(text, prepared.simplified);
  const typed = further ? further.inOwnWords(prepared, folded) : folded;
  const outside = further?.subjectIn(prepared.elsewhere, typed);
  const query = readQuery(outside?.rest ?? typed, prepared.simplified, prepared.lexicon);
  const tally = new Tally(prepared.entries.length);
  if (query.code) return { query, typed, outside: undefined, isOnlyOutside: false, tally, nameBonus: new Map() };
  scoreHan(prepared, query.pieces, tally);
  scoreJoints(prepared, query, tally);
  const scoreLatin = further?.scoreLatin ?? scoreWords;
  if (query.words.length > 0) scoreLatin(prepared, query.words, query.runs.length === 0 ? query.letters : '', tally);
  further?.scorePhrases(prepared, typed, tally);
  further?.scoreFigures(prepared, query.figures, tally);
  // Nothing here explains what is outside the manuals. It is the greater part of the query, unless the rest is much
  // longer or asks something by itself.
  const isOnlyOutside = outside !== undefined && !asksByItself(prepared, outside.rest, query);
  if (isOnlyOutside)
    tally.expect(
      tally.rarity(0) + (outsideWeight * tally.total * (text.length - outside.rest.length)) / (outside.rest.length + 1),
    );
  return { query, typed, outside: outside?.subject, isOnlyOutside, tally, nameBonus: nameBonuses(prepared, query) };
}

/** Finds the standards that answer a query: those that are sure, then a few that may be meant. */
export function searchInstant(prepared: Prepared, text: string): Found {
  const gathered = gather(prepared, text);
  const { query, outside } = gathered;
  const { further } = prepared;
  if (query.code) return { query, hits: codeHits(prepared, query.code), places: noPlaces };
  const before = gathered.isOnlyOutside ? undefined : further?.withoutUnfinished(prepared, query.folded);
  const found = inOrder(prepared, gathered);
  const earlier = earlierIn(prepared);
  const steady =
    before === undefined || !further
      ? found
      : further.steadied(found, earlier.get(before) ?? inOrder(prepared, gather(prepared, before)));
  if (earlier.size >= mostEarlier) earlier.clear();
  earlier.set(text, found);
  const manual = steady.some(({ isSure }) => isSure) ? [] : manualHits(prepared, query.folded);
  const hits =
    manual.length > 0
      ? manual
      : steady.length > 0 || outside
        ? steady
        : (further?.guessed(prepared, query.folded, (text) => inOrder(prepared, gather(prepared, text))) ?? []);
  const sure = hits.filter(({ isSure }) => isSure);
  const places = prepared.lookAround?.(prepared, gathered, sure) ?? noPlaces;
  return { query, hits, places, ...(outside && { outside }) };
}

/** Queries that are kept: what stands before an unfinished word was most often typed a few keys ago. */
const mostEarlier = 50;
const earlierFound = new WeakMap<
  Prepared['lookup'],
  { judge: Prepared['judge']; found: Map<string, readonly Hit[]> }
>();

/** What earlier queries found in the index as it stands. */
function earlierIn({ lookup, judge }: Prepared): Map<string, readonly Hit[]> {
  const known = earlierFound.get(lookup);
  if (known && known.judge === judge) return known.found;
  const found = new Map<string, readonly Hit[]>();
  earlierFound.set(lookup, { judge, found });
  return found;
}

/** Standards that are sure, then a few that may be meant. */
function inOrder(prepared: Prepared, gathered: Gathered): Hit[] {
  const hits = (prepared.judge ?? plainOrder)(prepared, gathered);
  const perhaps = hits.filter(({ isSure }) => !isSure);
  return [...hits.filter(({ isSure }) => isSure), ...perhaps.slice(0, gathered.isOnlyOutside ? 0 : mostPerhaps)];
}

const noPlaces: FoundPlaces = { first: [], beside: [], below: [] };

/** The order until what was learned is there: scores by how much of the query they explain. */
function plainOrder(_: Prepared, { tally, nameBonus }: Gathered): Hit[] {
  return [...tally.scores]
    .map(([at, score]) => {
      const covered = Math.min(1, (tally.covered.get(at) ?? 0) / (tally.total || 1));
      const isSure = covered >= (tally.named.has(at) ? leastCovered : 2 * leastCovered);
      return { at, score: (score + (nameBonus.get(at) ?? 0)) * (0.4 + 0.6 * covered), isSure };
    })
    .sort((a, b) => b.score - a.score || a.at - b.at);
}

/** The part of a query that a standard explains which is sure by its name alone. */
const leastCovered = 0.3;

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

/** A name that is the query, begins with it or holds it is worth more than scattered pairs. */
function nameBonuses(prepared: Prepared, query: Query): Map<number, number> {
  const { entries, lookup } = prepared;
  const called = calledIn(prepared);
  const bonuses = new Map<number, number>();
  const wanted = [...new Set([query.folded, ...query.runs, ...query.pieces])].filter((text) => text.length > 1);
  for (const text of wanted) {
    const share = Math.min(1, text.length / 4) * Math.min(1, text.length / query.folded.length + 0.35);
    const offer = (at: number, bonus: number) => {
      if (bonus > 0) bonuses.set(at, Math.max(bonuses.get(at) ?? 0, bonus * share));
    };
    for (const at of new Set([...lookup.entriesIn('title', text), ...lookup.entriesIn('alias', text)]))
      for (const [position, name] of (entries[at]?.names ?? []).entries())
        if (name.includes(text)) offer(at, bonusOf(name, position, text));
    if (text.length > 2)
      for (const name of heldNames(called, text, (part) => called.names.has(part)))
        for (const at of called.names.get(name) ?? []) offer(at, 9 * (name.length / text.length));
    for (const lists of [called.words, called.asked])
      for (const at of lists.get(text) ?? []) offer(at, furtherWordBonus);
  }
  return bonuses;
}

function bonusOf(name: string, position: number, text: string): number {
  if (name === text) return position < 2 ? 34 : 30;
  if (name.startsWith(text)) return 14;
  return holdsWhole(name, text) ? 10 : 0;
}

/** The standards of a manual whose letters were typed, with or without what stands behind them in a code. */
function manualHits(prepared: Prepared, folded: string): Hit[] {
  const [, letters = ''] = /^([a-z]{2,3})[\s\p{P}]*$/u.exec(folded) ?? [];
  const isPrefix = prepared.entries.some(
    ({ code }) => code.startsWith(letters) && /^\d/.test(code.slice(letters.length)),
  );
  return letters !== '' && isPrefix ? codeHits(prepared, letters) : [];
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
