import { featureNames, type FeatureName, type Features, type Weights } from '../../src/search/features.ts';
import { sumOf } from '../../src/search/judge.ts';

/** A labelled query with what speaks for each standard. */
export interface Example {
  query: string;
  /** Codes that answer; empty where nothing does. */
  expected: readonly string[];
  /** The most likely standards and every right one. */
  rows: readonly { code: string; features: Features }[];
}

/** What a ranker has learned. */
export interface Learned {
  rank: Record<FeatureName, number>;
  sureBias: number;
  sure: Record<FeatureName, number>;
}

/** Features that say something of a query by itself; the rest compare its standards with one another. */
export const sureFeatures: readonly FeatureName[] = [
  ...(['strength', 'covered', 'named', 'nameMatch', 'askedAlike', 'askedHeld', 'titleHeld', 'nameInside'] as const),
  ...(['nameAlike', 'nameHeld', 'lineAlike', 'lineHeld', 'allHeld'] as const),
];

const rankSteps = 200;
const sureSteps = 400;
const stepSize = 0.3;
/** What keeps weights small, so that none is learned by heart. */
const shrink = { rank: 0.002, sure: 0.0005 } as const;
/** Standards that a right one is compared with, the most likely ones. */
const rivals = 12;
/** Standards of a query that are learned from as sure or not, and what those of a query without answer count. */
const judged = 4;
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

function zeros(): Record<FeatureName, number> {
  return Object.fromEntries(featureNames.map((name) => [name, 0])) as Record<FeatureName, number>;
}

/** Adds to the weights what a slope says, in steps that grow smaller. */
function stepper(weights: Record<FeatureName, number>, names: readonly FeatureName[], shrinking: number) {
  const seen = zeros();
  return (slope: Readonly<Record<FeatureName, number>>, examples: number): void => {
    for (const name of names) {
      const part = slope[name] / examples - shrinking * weights[name];
      seen[name] += part * part;
      weights[name] += (stepSize * part) / Math.sqrt(seen[name] + 1e-3);
    }
  };
}

function addTo(slope: Record<FeatureName, number>, features: Features, part: number): void {
  for (const name of featureNames) slope[name] += part * features[name];
}

/** The best right standard of each query against its rivals: a softmax over scores. */
function learnRank(examples: readonly Example[]): Record<FeatureName, number> {
  const weights = { ...zeros(), score: 1 };
  const step = stepper(weights, featureNames, shrink.rank);
  const usable = examples.flatMap(({ expected, rows }) => {
    const right = rows.filter(({ code }) => expected.includes(code));
    const wrong = rows.filter(({ code }) => !expected.includes(code));
    return right.length > 0 && wrong.length > 0 ? [{ right, wrong }] : [];
  });
  for (let turn = 0; turn < rankSteps; turn += 1) {
    const slope = zeros();
    for (const { right, wrong } of usable) {
      const scored = (rows: Example['rows']) =>
        rows.map(({ features }) => ({ features, score: sumOf(features, weights) })).sort((a, b) => b.score - a.score);
      const [best] = scored(right);
      if (!best) continue;
      const field = [best, ...scored(wrong).slice(0, rivals)];
      const top = Math.max(...field.map(({ score }) => score));
      const total = field.reduce((sum, { score }) => sum + Math.exp(score - top), 0);
      addTo(slope, best.features, 1);
      for (const { features, score } of field) addTo(slope, features, -Math.exp(score - top) / total);
    }
    step(slope, usable.length);
  }
  return weights;
}

/** Whether a standard near the top is right: a logistic regression. */
function learnSure(examples: readonly Example[], rank: Weights): Pick<Learned, 'sure' | 'sureBias'> {
  const weights = zeros();
  const step = stepper(weights, sureFeatures, shrink.sure);
  let bias = 0;
  let seen = 0;
  const cases = examples.flatMap((example) =>
    inOrder(example, rank)
      .slice(0, judged)
      .map(({ code, features }) => ({
        features,
        isRight: Number(example.expected.includes(code)),
        weight: example.expected.length > 0 ? 1 : unanswered,
      })),
  );
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  for (let turn = 0; turn < sureSteps; turn += 1) {
    const slope = zeros();
    let biasSlope = 0;
    for (const { features, isRight, weight } of cases) {
      const error = (isRight - 1 / (1 + Math.exp(-(bias + sumOf(features, weights))))) * weight;
      biasSlope += error / total;
      addTo(slope, features, error);
    }
    step(slope, total);
    seen += biasSlope * biasSlope;
    bias += (stepSize * biasSlope) / Math.sqrt(seen + 1e-3);
  }
  return { sure: weights, sureBias: bias };
}
