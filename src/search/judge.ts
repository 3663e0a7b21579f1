import { type Asked, partsOf } from './asked.ts';
import { calledIn, heldNames } from './called.ts';
import {
  type Evidence,
  featureNames,
  type Features,
  featuresOf,
  type FeatureTable,
  featureWidth,
  type Weights,
} from './features.ts';
import { type Gathered, type Hit, mostPerhaps, mostRows } from './gathered.ts';
import { heldInAll } from './likeness.ts';
import type { Prepared } from './prepare.ts';
import type { Query } from './query.ts';
import { occasionOf } from './questions.ts';
import { isSureBy, sumFor } from './sureness.ts';
import { leastSure, rankWeights, sureBias, sureWeights } from './weights.ts';

/** Characters from which a query is compared by what it means; the characters of one word alone mean anything. */
const leastMeaning = 3;

/** What a standard counts that holds only the occasion of what is asked. */
const besideWeight = 0.4;

/** Places down to which a standard may be sure: twice the rows that are shown, as filters leave some out. */
const mostSure = 2 * mostRows;

/** What a standard must come to without the bias to be as sure as that, by the logistic curve. */
const leastSum = sumFor(leastSure, sureBias);

/** Standards of which any may be shown, as sure or as what may be meant. */
const mostJudged = mostSure + mostPerhaps;

/**
 * Puts standards in the order that was learned, as far down as any may be shown, and says which are sure. Where the
 * first is not, none is: what answers better than all others, and yet not surely, says that nothing here may answer.
 */
export function judge(prepared: Prepared, gathered: Gathered): Hit[] {
  const table = tableFor(prepared, gathered);
  const hits = bestIn(table);
  const isSureIn = isSureBy({ counts: sureWeights, least: leastSum }, prepared, gathered);
  const isSure = (at: number) => isSureIn(at, rowIn(table, at));
  const [first] = hits;
  const hasSure = first !== undefined && isSure(first.at);
  return hits.map(({ at, score }, place) => ({
    ...{ at, score },
    isSure: hasSure && (place === 0 || (place < mostSure && isSure(at))),
  }));
}

/** The standards that come to most; of two that come to the same, the one that stands first. */
function bestIn({ standards, values }: FeatureTable): { at: number; score: number }[] {
  const best: { at: number; score: number }[] = [];
  for (const at of standards) {
    const score = sumOf(values, rankWeights, at * featureWidth);
    if (best.length === mostJudged && score <= (best.at(-1)?.score ?? 0)) continue;
    let before = best.length;
    while (before > 0 && score > (best[before - 1]?.score ?? 0)) before -= 1;
    best.splice(before, 0, { at, score });
    if (best.length > mostJudged) best.pop();
  }
  return best;
}

const rowIn = ({ values }: FeatureTable, at: number): Features =>
  values.subarray(at * featureWidth, (at + 1) * featureWidth);

/** What speaks for each standard as the answer to a query, to keep. */
export function featuresFor(prepared: Prepared, gathered: Gathered): Map<number, Features> {
  const table = tableFor(prepared, gathered);
  return new Map(table.standards.map((at) => [at, Array.from(rowIn(table, at))]));
}

/** Works out what speaks for each standard as the answer to a query. */
function tableFor(prepared: Prepared, { query, tally, nameBonus }: Gathered): FeatureTable {
  const parts = partsOf(query.folded);
  const lists = [prepared.asked, prepared.nameSentences, prepared.lineSentences];
  const besides = onlyOccasion(lists, query, prepared.entries.length);
  const lessened = (values: ReadonlyMap<number, number>) =>
    besides.size === 0
      ? values
      : new Map([...values].map(([at, value]) => [at, besides.has(at) ? value * besideWeight : value]));
  const senses = query.folded.length < leastMeaning ? [] : prepared.senseParts(query.folded);
  const evidence: Evidence = {
    scores: lessened(tally.scores),
    covered: tally.covered,
    total: tally.total,
    named: tally.named,
    nameBonus: lessened(nameBonus),
    parts,
    senses,
    inside: lessened(namesInside(prepared, query)),
    held: heldInAll(lists, parts, prepared.entries.length),
    meant: heldInAll([prepared.senses], senses, prepared.entries.length),
  };
  return featuresOf(prepared, query, evidence);
}

/**
 * Standards that hold the occasion which a query names, as 停航 in 停航时先登记吗, and nothing of what it asks for then,
 * where others do.
 */
function onlyOccasion(lists: readonly Asked[], query: Query, size: number): Set<number> {
  const isOccasion = occasionOf(query);
  const parts = [...query.pieces, ...query.words].filter((part) => part.length > 1);
  const holding = (some: readonly string[]) => heldInAll(lists, partsOf(some.join(' ')), size);
  const named = parts.filter(isOccasion);
  if (named.length === 0) return new Set();
  const occasion = holding(named);
  if (occasion.size === 0) return new Set();
  const subject = holding(parts.filter((part) => !isOccasion(part)));
  return new Set(subject.size === 0 ? [] : [...occasion.keys()].filter((at) => !subject.has(at)));
}

const counted = new WeakMap<Weights, Float64Array>();

/** The features of a standard, which begin at a place, each with what it counts. */
export function sumOf(features: Features, weights: Weights, from = 0): number {
  let counting = counted.get(weights);
  if (!counting) counted.set(weights, (counting = Float64Array.from(featureNames, (name) => weights[name] ?? 0)));
  let sum = 0;
  for (let at = 0; at < counting.length; at += 1) sum += (features[from + at] ?? 0) * (counting[at] ?? 0);
  return sum;
}

/** How telling the names of each standard are that the query holds whole: few go by them, and they are long. */
function namesInside(prepared: Prepared, { folded }: Query): Map<number, number> {
  const found = new Map<number, number>();
  const size = prepared.entries.length;
  const called = calledIn(prepared);
  for (const name of heldNames(called, folded, (part) => called.names.has(part) || called.words.has(part))) {
    const rarity = Math.log(1 + size / (prepared.nameCounts.get(name) ?? 1)) / Math.log(1 + size);
    const value = rarity * Math.min(1, (2 * name.length) / folded.length);
    for (const lists of [called.names, called.words])
      for (const at of lists.get(name) ?? []) found.set(at, Math.max(found.get(at) ?? 0, value));
  }
  return found;
}
