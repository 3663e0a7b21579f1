import { featureNames } from '../../src/search/features.ts';
import { sureNames } from '../../src/search/sureness.ts';
import { leastSure } from '../../src/search/weights.ts';
import type { Learned } from './ranker.ts';

/** The text of `src/search/weights.ts` with what was learned. */
export function weightsText({ rank, sure, sureBias }: Learned): string {
  const table = <Name extends string>(names: readonly Name[], weights: Readonly<Record<Name, number>>) =>
    names.map((name) => `  ${name}: ${rounded(weights[name])},`).join('\n');
  return `import type { FeatureName } from './features.ts';
import type { SureName } from './sureness.ts';

/*
 * Learned from labelled queries by \`npm run search:eval -- --fit\`: numbers without any word of a company's content,
 * so that they serve every corpus.
 */

/** What each feature counts for the order of results. */
export const rankWeights: Readonly<Record<FeatureName, number>> = {
${table(featureNames, rank)}
};

/** What each counts for how sure a result is. */
export const sureWeights: Readonly<Record<SureName, number>> = {
${table(sureNames, sure)}
};
export const sureBias = ${rounded(sureBias)};

/** How sure a standard must be, from 0 to 1, to be shown as a result and not as what may be meant. */
export const leastSure = ${leastSure};
`;
}

const rounded = (value: number) => Number(value.toFixed(2));
