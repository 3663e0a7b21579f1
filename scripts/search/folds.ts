import type { Corpus } from '../../src/corpus/index.ts';
import { locales } from '../../src/languages/index.ts';
import { featuresFor, sumOf } from '../../src/search/judge.ts';
import { gather } from '../../src/search/search.ts';
import { featureNames, type FeatureName } from '../../src/search/features.ts';
import { sumFor, sureNames, surenessFor } from '../../src/search/sureness.ts';
import { leastSure, rankWeights } from '../../src/search/weights.ts';
import { type LabelledQuery, languageOfQuery } from './evaluate.ts';
import { heldIndex } from './index-search.ts';
import { type Example, inOrder, learn, type Learned } from './ranker.ts';

/** What a ranker that has never seen a topic makes of its queries, over all folds. */
export interface FoldScore {
  queries: number;
  success1: number;
  success3: number;
  /** Queries of which the first row is right and shown as sure. */
  surelyRight: number;
  /** Queries without an answer, and those that were shown one as sure. */
  unanswerable: number;
  falsePositives: number;
}

const folds = 5;
/** Standards kept of each query: those that any weights may bring to the top. */
const kept = 30;
/** What a query counts that was written by somebody who had seen neither index nor search words: any persona. */
const asPeopleAsk = 3;

/** What speaks for each standard, for every labelled query; codes are answered without weights, and left out. */
export function examplesOf(corpus: Corpus, queries: readonly LabelledQuery[]): Example[] {
  const held = new Map(locales.map((locale) => [locale, heldIndex(corpus, locale).prepared]));
  return queries.flatMap((labelled): Example[] => {
    const prepared = held.get(languageOfQuery(labelled));
    if (!prepared) return [];
    const gathered = gather(prepared, labelled.query);
    if (gathered.query.code) return [];
    const rows = [...featuresFor(prepared, gathered)]
      .map(([at, values]) => ({
        ...{ at, code: prepared.entries[at]?.name[2] ?? '', features: values },
        score: sumOf(values, rankWeights),
      }))
      .sort((a, b) => b.score - a.score);
    const { expected } = labelled;
    const sureness = surenessFor(prepared, gathered);
    return [
      {
        query: labelled.query,
        expected,
        weight: labelled.persona === '' ? 1 : asPeopleAsk,
        rows: rows
          .filter(({ code }, place) => place < kept || expected.includes(code))
          .map(({ at, code, features }) => ({ code, features, sureness: sureness(at, features) })),
      },
    ];
  });
}

/** Learns from all folds but one and measures on that one, so that no topic is measured that was learned from. */
export function crossValidate(examples: readonly Example[]): FoldScore {
  const total = { queries: 0, success1: 0, success3: 0, surelyRight: 0, unanswerable: 0, falsePositives: 0 };
  for (let fold = 0; fold < folds; fold += 1) {
    const learned = learn(examples.filter((example) => foldOf(example) !== fold));
    for (const example of examples.filter((one) => foldOf(one) === fold)) count(example, learned, total);
  }
  return {
    ...total,
    success1: total.success1 / total.queries,
    success3: total.success3 / total.queries,
  };
}

function count(example: Example, { rank, sure, sureBias }: Learned, total: FoldScore): void {
  const rows = inOrder(example, rank);
  const least = sumFor(leastSure, sureBias);
  const alone = rows.map(
    ({ sureness }) => sureNames.reduce((sum, name, at) => sum + (sureness[at] ?? 0) * sure[name], 0) >= least,
  );
  const isSure = alone.map((is) => is && alone[0] === true);
  const shown = [...rows.filter((_, place) => isSure[place]), ...rows.filter((_, place) => !isSure[place])];
  if (example.expected.length === 0) {
    total.unanswerable += 1;
    total.falsePositives += Number(isSure.includes(true));
    return;
  }
  total.surelyRight += Number(isSure[0] === true && example.expected.includes(rows[0]?.code ?? ''));
  const at = shown.findIndex(({ code }) => example.expected.includes(code));
  total.queries += 1;
  total.success1 += Number(at === 0);
  total.success3 += Number(at >= 0 && at < 3);
}

/** Topics go by the first code that answers them. */
function foldOf({ expected, query }: Example): number {
  let hash = 2_166_136_261;
  for (const character of expected[0] ?? query)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return hash % folds;
}

/** What each feature is worth: points of success@1 that are lost when its weight is taken away. */
export function worthOf(examples: readonly Example[]): readonly (readonly [name: FeatureName, points: number])[] {
  const answerable = examples.filter(({ expected }) => expected.length > 0);
  const first = (weights: typeof rankWeights) =>
    answerable.filter((example) => example.expected.includes(inOrder(example, weights)[0]?.code ?? '')).length;
  const all = first(rankWeights);
  return featureNames.map((name) => [name, (100 * (all - first({ ...rankWeights, [name]: 0 }))) / answerable.length]);
}
