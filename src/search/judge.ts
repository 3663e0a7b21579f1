import { type Asked, partsOf } from './asked.ts';
import { calledIn, heldNames } from './called.ts';
import { type Evidence, featureNames, type Features, featuresOf, type Weights } from './features.ts';
import { type Gathered, type Hit, mostRows } from './gathered.ts';
import { heldInAll, likenessesIn } from './likeness.ts';
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

/**
 * Puts standards in the order that was learned, and says which are sure. Where the first is not, none is: what answers
 * better than all others, and yet not surely, says that nothing here may answer.
 */
export function judge(prepared: Prepared, gathered: Gathered): Hit[] {
  const hits = [...featuresFor(prepared, gathered)]
    .map(([at, values]) => ({ at, score: sumOf(values, rankWeights), values }))
    .sort((a, b) => b.score - a.score || a.at - b.at);
  const isSure = isSureBy({ counts: sureWeights, least: leastSum }, prepared, gathered);
  const [first] = hits;
  const hasSure = first !== undefined && isSure(first.at, first.values);
  return hits.map(({ at, score, values }, place) => ({
    ...{ at, score },
    isSure: hasSure && (place === 0 || (place < mostSure && isSure(at, values))),
  }));
}

/** Works out what speaks for each standard as the answer to a query. */
export function featuresFor(prepared: Prepared, { query, tally, nameBonus }: Gathered): Map<number, Features> {
  const parts = partsOf(query.folded);
  const lists = [prepared.asked, prepared.nameSentences, prepared.lineSentences];
  const besides = onlyOccasion(lists, query, prepared.entries.length);
  const lessened = (values: ReadonlyMap<number, number>) =>
    besides.size === 0
      ? values
      : new Map([...values].map(([at, value]) => [at, besides.has(at) ? value * besideWeight : value]));
  const evidence: Evidence = {
    scores: lessened(tally.scores),
    covered: tally.covered,
    total: tally.total,
    named: tally.named,
    nameBonus: lessened(nameBonus),
    asked: likenessesIn(prepared.asked, parts),
    titles: likenessesIn(prepared.titleSentences, parts),
    inside: lessened(namesInside(prepared, query)),
    names: likenessesIn(prepared.nameSentences, parts),
    lines: likenessesIn(prepared.lineSentences, parts),
    senses:
      query.folded.length < leastMeaning ? new Map() : likenessesIn(prepared.senses, prepared.senseParts(query.folded)),
    held: heldInAll(lists, parts, prepared.entries.length),
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
  const occasion = holding(parts.filter(isOccasion));
  if (occasion.size === 0) return new Set();
  const subject = holding(parts.filter((part) => !isOccasion(part)));
  return new Set(subject.size === 0 ? [] : [...occasion.keys()].filter((at) => !subject.has(at)));
}

const counted = new WeakMap<Weights, Float64Array>();

/** The features of a standard, each with what it counts. */
export function sumOf(features: Features, weights: Weights): number {
  let counting = counted.get(weights);
  if (!counting) counted.set(weights, (counting = Float64Array.from(featureNames, (name) => weights[name] ?? 0)));
  let sum = 0;
  for (let at = 0; at < counting.length; at += 1) sum += (features[at] ?? 0) * (counting[at] ?? 0);
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
