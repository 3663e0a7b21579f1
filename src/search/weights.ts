import type { FeatureName, Weights } from './features.ts';

/*
 * Learned from labelled queries by `npm run search:eval -- --fit`: numbers without any word of a company's content,
 * so that they serve every corpus.
 */

/** What each feature counts for the order of results. */
export const rankWeights: Readonly<Record<FeatureName, number>> = {
  score: 2.86,
  strength: 1.05,
  covered: 1.54,
  named: 0.51,
  nameMatch: 1.54,
  askedAlike: 1,
  askedHeld: 0.77,
  titleAlike: 0.85,
  titleHeld: 0.87,
  titleBegins: 0.32,
  nameInside: 1.31,
  nameAlike: 0.92,
  nameHeld: 0.7,
  lineAlike: 0.54,
  lineHeld: 0.99,
  allHeld: 1.66,
  bestAsked: 0.87,
  bestLine: 0.36,
  bestName: 0.47,
  wordsKind: 1.74,
  actKind: -0.13,
  figureKind: 1.17,
  leaveKind: 0.47,
  personKind: 0.1,
  topicKind: 0.26,
  factKind: -0.6,
};

/** What each counts for how sure a result is. */
export const sureWeights: Weights = {
  strength: 0.16,
  covered: 4.54,
  named: 0.21,
  nameMatch: 2.1,
  askedAlike: 1.3,
  askedHeld: -0.41,
  titleHeld: 1.44,
  nameInside: 1.52,
  nameAlike: -0.97,
  nameHeld: 0.11,
  lineAlike: 0.8,
  lineHeld: -0.34,
  allHeld: -0.18,
};
export const sureBias = -4.18;

/** How sure a standard must be, from 0 to 1, to be shown as a result and not as what may be meant. */
export const leastSure = 0.2;
