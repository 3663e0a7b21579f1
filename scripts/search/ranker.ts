import { featureNames, type FeatureName, type Features, type Weights } from '../../src/search/features.ts';
import { sumOf } from '../../src/search/judge.ts';
import { sureNames, type SureName } from '../../src/search/sureness.ts';

/** A labelled query with what speaks for each standard. */
export interface Example {
  query: string;
  /** Codes that answer; empty where nothing does. */
  expected: readonly string[];
  /** What it counts among the others. */
  weight: number;
  /** The most likely standards and every right one. */
  rows: readonly { code: string; features: Features; sureness: readonly number[] }[];
}

/** What a ranker has learned. */
export interface Learned {
  rank: Record<FeatureName, number>;
  sureBias: number;
  sure: Record<SureName, number>;
}

const rankSteps = 200;
const sureSteps = 1000;
const stepSize = 0.3;
/** What keeps weights small, so that none is learned by heart. */
const shrink = { rank: 0.002, sure: 0.0001 } as const;
/** Standards that a right one is compared with, the most likely ones. */
const rivals = 12;
/** Standards of a query that are learned from as sure or not, and what those of a query without answer count. */
const judged = 2;
const unanswered = 3;

/** Learns the order, then how sure a standard must be, from labelled queries. */
export function learn(examples: readonly Example[]): Learned {
  const rank = learnRank(examples);
  return { rank, ...learnSure(examples, rank) };
}

/** Rows of a query, best first. */
export function inOrder({ rows }: Example, rank: Weights): Example['rows'] {
  const scores = new Map(rows.map((row) => [row, sumOf(row.features, rank)]));
  return rows.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

/** Weights or values of all features, in the order of their names; learning goes over them again and again. */
type Vector = Float64Array;

const named = <Name extends string>(names: readonly Name[], vector: Vector) =>
  Object.fromEntries(names.map((name, at) => [name, vector[at] ?? 0])) as Record<Name, number>;

function product(a: ArrayLike<number>, b: Vector): number {
  let sum = 0;
  for (let at = 0; at < b.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function addTo(slope: Vector, features: ArrayLike<number>, part: number): void {
  for (let at = 0; at < slope.length; at += 1) slope[at] = (slope[at] ?? 0) + part * (features[at] ?? 0);
}

/** Adds to the weights what a slope says, in steps that grow smaller. */
function stepper(weights: Vector, shrinking: number) {
  const seen = new Float64Array(weights.length);
  return (slope: Vector, examples: number): void => {
    for (const [at, weight] of weights.entries()) {
      const part = (slope[at] ?? 0) / examples - shrinking * weight;
      const sofar = (seen[at] ?? 0) + part * part;
      seen[at] = sofar;
      weights[at] = weight + (stepSize * part) / Math.sqrt(sofar + 1e-3);
    }
  };
}

/** The best right standard of each query against its rivals: a softmax over scores. */
function learnRank(examples: readonly Example[]): Record<FeatureName, number> {
  const weights = new Float64Array(featureNames.length);
  weights[featureNames.indexOf('score')] = 1;
  const step = stepper(weights, shrink.rank);
  const usable = examples.flatMap(({ expected, rows, weight }) => {
    const vectors = (isRight: boolean) =>
      rows.filter(({ code }) => expected.includes(code) === isRight).map(({ features }) => features);
    const [right, wrong] = [vectors(true), vectors(false)];
    return right.length > 0 && wrong.length > 0 ? [{ right, wrong, weight }] : [];
  });
  const whole = usable.reduce((sum, { weight }) => sum + weight, 0);
  for (let turn = 0; turn < rankSteps; turn += 1) {
    const slope = new Float64Array(weights.length);
    for (const { right, wrong, weight } of usable) {
      const scored = (vectors: readonly Features[]) =>
        vectors.map((vector) => ({ vector, score: product(vector, weights) })).sort((a, b) => b.score - a.score);
      const [best] = scored(right);
      if (!best) continue;
      const field = [best, ...scored(wrong).slice(0, rivals)];
      const top = Math.max(...field.map(({ score }) => score));
      const total = field.reduce((sum, { score }) => sum + Math.exp(score - top), 0);
      addTo(slope, best.vector, weight);
      for (const { vector, score } of field) addTo(slope, vector, (-weight * Math.exp(score - top)) / total);
    }
    step(slope, whole);
  }
  return named(featureNames, weights);
}

/** Whether a standard near the top is right: a logistic regression. */
function learnSure(examples: readonly Example[], rank: Weights): Pick<Learned, 'sure' | 'sureBias'> {
  const weights = new Float64Array(sureNames.length);
  const step = stepper(weights, shrink.sure);
  let bias = 0;
  let seen = 0;
  const cases = examples.flatMap((example) =>
    inOrder(example, rank)
      .slice(0, judged)
      .map(({ code, sureness }) => ({
        vector: sureness,
        isRight: Number(example.expected.includes(code)),
        weight: example.weight * (example.expected.length > 0 ? 1 : unanswered),
      })),
  );
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  for (let turn = 0; turn < sureSteps; turn += 1) {
    const slope = new Float64Array(weights.length);
    let biasSlope = 0;
    for (const { vector, isRight, weight } of cases) {
      const error = (isRight - 1 / (1 + Math.exp(-(bias + product(vector, weights))))) * weight;
      biasSlope += error / total;
      addTo(slope, vector, error);
    }
    step(slope, total);
    seen += biasSlope * biasSlope;
    bias += (stepSize * biasSlope) / Math.sqrt(seen + 1e-3);
  }
  return { sure: named(sureNames, weights), sureBias: bias };
}
