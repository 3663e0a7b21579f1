import type { FeatureName, Weights } from './features.ts';

/*
 * Learned from labelled queries by `npm run search:eval -- --fit`: numbers without any word of a company's content,
 * so that they serve every corpus.
 */

/** What each feature counts for the order of results. */
export const rankWeights: Readonly<Record<FeatureName, number>> = {
  score: 2.19,
  strength: -0.11,
  covered: 1.21,
  named: -0.59,
  nameMatch: 0.99,
  askedAlike: 0.49,
  askedHeld: -0.38,
  titleAlike: 1.19,
  titleHeld: 1.37,
  titleBegins: 0.77,
  nameInside: 0.83,
  nameAlike: 0.28,
  nameHeld: 0.09,
  lineAlike: 0.6,
  lineHeld: 0.51,
  allHeld: 1.22,
  senseAlike: 1.22,
  senseHeld: 1.31,
  senseThree: 2.13,
  askedThree: 1.84,
  bestAsked: 0.35,
  bestLine: 0.31,
  bestName: -0.32,
  bestSense: 0.45,
  wordsKind: 1.52,
  actKind: 0.71,
  figureKind: 0.88,
  leaveKind: 0.7,
  personKind: 0.8,
  topicKind: -0.03,
  factKind: -0.64,
  bareOpen: -0.37,
};

/** What each counts for how sure a result is. */
export const sureWeights: Weights = {
  strength: -0.85,
  covered: 3.7,
  named: 0.49,
  nameMatch: 1.89,
  askedAlike: 0.52,
  askedHeld: -0.8,
  titleHeld: 1.5,
  nameInside: 1.3,
  nameAlike: -0.74,
  nameHeld: -0.24,
  lineAlike: 0.85,
  lineHeld: -0.06,
  allHeld: 0.41,
  senseAlike: -0.74,
  senseHeld: 0.14,
  senseThree: 1.66,
  askedThree: 1.14,
};
export const sureBias = -4.14;

/** How sure a standard must be, from 0 to 1, to be shown as a result and not as what may be meant. */
export const leastSure = 0.35;
