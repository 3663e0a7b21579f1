import type { ReaderPlace } from '../lib/reader-place.ts';
import { mayHoldAt } from '../corpus/holds.ts';
import { asksFor, type Fits } from './answer-fit.ts';
import { type ClauseLine, heldOf, placeKeys } from './clause-line.ts';
import type { Entry } from './entry.ts';
import { foldedClauses } from './folded-clauses.ts';
import { levelLine } from './levels.ts';
import { type FoldedLine, likestInSense } from './likest-in-sense.ts';
import type { ClauseIndex } from './index-types.ts';
import { isOfAnother, isOfAnotherLetter, type NamedKeys, namedIn, namedKeys } from './keys.ts';
import { fragmentsOf, heldIn, holdsAlike, type Needle, needlesOf } from './needles.ts';
import type { Prepared } from './prepare.ts';
import type { Query } from './query.ts';

/** The part of a query, its subject left out, that a clause must hold to be shown as the answer. */
const leastShare = 1 / 3;
/** The same for a clause of the sort that is asked for. */
const leastFitting = 1 / 7;
/** The same where a part of it is only a word that means the same, or a single character. */
const leastAlike = 1 / 2;
/** What it counts, against all of a query, that a clause is of the sort that is asked for, or for whom is asked. */
const fitWeight = 0.3;
const keyWeight = 0.3;

/** The part of what the rule sentence is worth from which a clause is shown in its place. */
const nearly = 0.8;

/** A clause with the parts of a query that it holds. */
interface Candidate extends FoldedLine {
  held: readonly Needle[];
  /** What of the query it holds, and what it is worth among the clauses of its standard. */
  weight: number;
  worth: number;
  /** How well it is of the sort that is asked for, whether it is so or for whom is asked, and whether it is both. */
  fit: number;
  isAsked: boolean;
  isWhole: boolean;
  /** The part of the query that it must hold. */
  least: number;
}

/**
 * The clause of a standard that answers; undefined when none does for sure, so that the rule sentence is shown. A
 * clause must answer better than the rule sentence and than any other clause, must hold the most telling word of the
 * query where one of them does, and must be for the grade, the channel, the day that the query names.
 */
export type AnswerLine = (at: number) => ClauseLine | undefined;

/** Finds the answers to a query: what depends on the query alone is worked out once for all standards. */
export function answersTo(query: Query, prepared: Prepared, index: ClauseIndex, place: ReaderPlace = {}): AnswerLine {
  const needles = needlesOf(query, prepared);
  if (needles.length === 0 && query.figures.length === 0) return () => undefined;
  const { labels, of: clausesOf } = foldedClauses(index, prepared);
  const named = namedKeys(query, labels);
  const fits = asksFor(
    query,
    [...labels].filter(([key]) => /^(?:roles|people):(?!all)/.test(key)).map(([, label]) => label),
  );
  const isHere = placeFilter(named, place);
  return (at) => {
    const entry = prepared.entries[at];
    if (!entry) return undefined;
    const clauses = clausesOf(at).filter(({ line }) => isHere(line));
    const level = levelLine(clauses, query, ({ words }) => weightOf(heldIn(words, needles)));
    if (level) return level.line;
    const about = [entry.fields.title, entry.fields.rule].join('|');
    const all = [...needles, ...fragmentsOf(query, [about, ...clauses.map(({ folded }) => folded)], prepared)];
    if (heldIn(entry.fields.title, all).length === all.length && !fits) return undefined;
    const held = byWords(entry, clauses, all);
    if (held === 'none') return undefined;
    // What the page itself is known by is left out only where no clause means more.
    return held ?? bySense(entry, clauses) ?? known(byWords(entry, clauses, all, knownBy(entry, clauses, all)));
  };

  /** The clause that holds the words of the query; 'none' where what they say most is said of nothing here. */
  function byWords(
    entry: Entry,
    clauses: readonly FoldedLine[],
    all: readonly Needle[],
    leftOut: ReadonlySet<Needle> = new Set(),
  ): ClauseLine | 'none' | undefined {
    const ranked = ofTheOccasion(candidatesOf(clauses, entry, all, named, fits), entry).sort(
      (a, b) => b.worth - a.worth,
    );
    const [best, second] = ranked;
    // What the title says need not be said again.
    const told = new Set(heldIn(entry.fields.title, all));
    const total = weightOf(all.filter((needle) => !told.has(needle) && !leftOut.has(needle)));
    if (!best || best.weight < best.least * total) return undefined;
    const rule = ruleWorth(entry, clauses, all, fits);
    // Of two that hold nearly the same, a clause says more than the sentence that sums it up; what is not to be done
    // is an answer only where that is asked.
    if (best.worth < (isPlain(best) ? nearly : 1) * rule || (best.worth === rule && !isPlain(best))) return undefined;
    const isFigure = fits?.isFigure === true;
    // Where the sentence has the figure that is asked for, a clause without one is no answer.
    if (isFigure && best.fit <= 0 && fits.rule(entry.fields.rule) > 0) return 'none';
    if (leftOut.size > 0 && (best.held.every(isFragment) || (isFigure ? best.fit < 1 : !isPlain(best))))
      return undefined;
    if (second && second.worth >= best.worth * 0.999 && !isPair(best.line, second.line)) return undefined;
    const telling = mostTelling(ranked, told);
    if (telling && !best.isWhole && !best.held.includes(telling) && !holdsAlike(best.folded, telling)) return 'none';
    return isOfAnother(best.line, named) || isOfAnotherLetter(best.folded, query) ? undefined : best.line;
  }

  /** The clause that alone means what the query does, where none holds enough of its words. */
  function bySense(entry: Entry, clauses: readonly FoldedLine[]): ClauseLine | undefined {
    const found = likestInSense(query, entry, clauses, prepared);
    return found && !isOfAnother(found.line, named) && !isOfAnotherLetter(found.folded, query) ? found.line : undefined;
  }
}

/** The clause, if there is one. */
const known = (line: ClauseLine | 'none' | undefined) => (line === 'none' ? undefined : line);

/** Whether a clause may stand for the rule sentence: it says what to do, or is of the sort that is asked for. */
const isPlain = ({ line: { stance }, isAsked }: Candidate) => isAsked || (stance !== 'dont' && stance !== 'never-say');

/** Parts of a query that a standard is known by, and that none of its texts holds: they tell no clause from another. */
function knownBy({ fields }: Entry, clauses: readonly FoldedLine[], needles: readonly Needle[]): Set<Needle> {
  const said = new Set(heldIn([fields.rule, ...clauses.map(({ folded }) => folded)].join('|'), needles));
  const known = heldIn([fields.alias, fields.word, fields.asked].join('|'), needles);
  return new Set(known.filter((needle) => !said.has(needle)));
}

const weightOf = (needles: readonly Needle[]) => needles.reduce((sum, { weight }) => sum + weight, 0);

/** What each part of a query is worth among the clauses of a standard: what all hold tells none from another. */
function worthIn(clauses: readonly { folded: string }[], { fields }: Entry, needles: readonly Needle[]) {
  const known = new Set(heldIn(fields.title, needles));
  const counts = new Map<Needle, number>();
  for (const { folded } of clauses)
    for (const needle of heldIn(folded, needles)) counts.set(needle, (counts.get(needle) ?? 0) + 1);
  const worth = (needle: Needle) =>
    needle.weight * (1 - (counts.get(needle) ?? 0) / (clauses.length + 1)) * (known.has(needle) ? 0.5 : 1);
  return (held: readonly Needle[]) => held.reduce((sum, needle) => sum + worth(needle), 0);
}

/** What the rule sentence is worth as the answer. */
function ruleWorth(
  entry: Entry,
  clauses: readonly { folded: string }[],
  needles: readonly Needle[],
  fits?: Fits,
): number {
  const { rule } = entry.fields;
  const fit = fits ? fits.rule(rule) : 0;
  return worthIn(clauses, entry, needles)(heldIn(rule, needles)) + fit * fitWeight * weightOf(needles);
}

/**
 * The clauses with what they hold of a query. A word that means the same counts as the word where the standard is known
 * by the word, no clause has it, and one clause alone has what means the same.
 */
function candidatesOf(
  clauses: readonly Pick<Candidate, 'line' | 'folded'>[],
  entry: Entry,
  needles: readonly Needle[],
  named: NamedKeys,
  fits: Fits | undefined,
): Candidate[] {
  const { fields } = entry;
  const held = clauses.map(({ folded }) => heldIn(folded, needles));
  const known = heldIn([fields.title, fields.alias, fields.word, fields.asked].join('|'), needles);
  const alike = known
    .filter((needle) => needle.alike.length > 0 && !held.some((own) => own.includes(needle)))
    .map((needle) => ({ needle, places: clauses.flatMap(({ folded }, at) => (holdsAlike(folded, needle) ? at : [])) }))
    .filter(({ places }) => places.length === 1)
    .filter(({ needle, places: [place] }) => !isHalfHeldBy(needle, held.toSpliced(place ?? 0, 1)));
  const worth = worthIn(clauses, entry, needles);
  const total = weightOf(needles);
  return clauses.map((clause, at) => {
    const own = held[at] ?? [];
    const likewise = alike.filter(({ places }) => places.includes(at)).map(({ needle }) => needle);
    const all = [...own, ...likewise];
    const isFor = namedIn(clause.line, named) || all.some(({ text }) => isLetterOf(clause.line, text));
    const fit = fits?.clause(clause.line, clause.folded) ?? 0;
    const beside = fit * fitWeight + (isFor ? keyWeight : 0);
    return {
      ...clause,
      held: all,
      weight: weightOf(all),
      worth: all.length === 0 ? 0 : worth(all) + beside * total,
      fit,
      isAsked: fit > 0 || isFor,
      isWhole: fit > 0 && isFor,
      least: fit > 0 || isFor ? leastFitting : likewise.length > 0 || all.every(isFragment) ? leastAlike : leastShare,
    };
  });
}

const isLetterOf = ({ cells }: ClauseLine, text: string) =>
  cells.letter.some((letter) => letter.toLowerCase() === text);
const isFragment = (needle: Needle) => needle.isFragment === true;

/** Whether a character of a part of the query stands in another clause: 解 of 解扣 where the alike is 扣好. */
const isHalfHeldBy = ({ text }: Needle, others: readonly (readonly Needle[])[]) =>
  others.some((held) => held.some((needle) => isFragment(needle) && text.includes(needle.text)));

/** The clauses for the occasion that a query names, where it is that of a few: what they say comes before the rest. */
function ofTheOccasion(candidates: Candidate[], { fields }: Entry): Candidate[] {
  const about = `${fields.title}|${fields.rule}`;
  const fitting = candidates.filter(({ held }) =>
    held.some((needle) => needle.isOccasion && heldIn(about, [needle]).length === 0),
  );
  return fitting.length > 0 && fitting.length <= candidates.length / 3 ? fitting : candidates;
}

/** What says most among the clauses beyond the title: rare in the manuals, and not in each of them. */
function mostTelling(candidates: readonly Candidate[], told: ReadonlySet<Needle>): Needle | undefined {
  const counts = new Map<Needle, number>();
  for (const { held } of candidates)
    for (const needle of held) if (!told.has(needle)) counts.set(needle, (counts.get(needle) ?? 0) + 1);
  const telling = ([{ weight }, count]: [Needle, number]) => weight * (1 - count / (candidates.length + 1));
  return [...counts].sort((a, b) => telling(b) - telling(a))[0]?.[0];
}

/** Which clauses may hold where the reader is; who names a place asks about that one, wherever they are. */
function placeFilter(named: NamedKeys, place: ReaderPlace): (line: ClauseLine) => boolean {
  const asked = [...named].flatMap(([list, keys]) =>
    list.startsWith(placeKeys)
      ? [[list.slice(placeKeys.length), new Set([...keys].map((key) => key.slice(list.length + 1)))] as const]
      : [],
  );
  return (line) => {
    const { where } = heldOf(line);
    if (asked.length === 0) return mayHoldAt(place, where);
    return asked.every(([axis, ids]) => where?.[axis]?.some((id) => ids.has(id)) ?? true);
  };
}

/** Whether one line is said instead of the other: the two are shown together. */
const isPair = (one: ClauseLine, other: ClauseLine) =>
  one.cells.instead.includes(other.id) || other.cells.instead.includes(one.id);
