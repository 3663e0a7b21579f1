import type { FeatureName } from './features.ts';

/** What each feature counts for the order of results; `npm run search:fit` works them out. */
export const rankWeights: Readonly<Record<FeatureName, number>> = {
  score: 1, strength: 0, covered: 0, named: 0, nameMatch: 0, askedAlike: 0, askedHeld: 0, nameAlike: 0, nameHeld: 0,
  lineAlike: 0, lineHeld: 0, allHeld: 0, bestAsked: 0, bestLine: 0, bestName: 0,
  wordsKind: 0, actKind: 0, figureKind: 0, leaveKind: 0, personKind: 0, topicKind: 0, factKind: 0,
};
