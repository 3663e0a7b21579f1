import type { FeatureName, Weights } from './features.ts';

/*
 * Learned from labelled queries by `npm run search:eval -- --fit`: numbers without any word of a company's content,
 * so that they serve every corpus.
 */

/** What each feature counts for the order of results. */
export const rankWeights: Readonly<Record<FeatureName, number>> = {
  score: 2.19,
  strength: -0.07,
  covered: 1.24,
  named: -0.61,
  nameMatch: 0.92,
  askedAlike: 0.48,
  askedHeld: -0.34,
  titleAlike: 1.2,
  titleHeld: 1.35,
  titleBegins: 0.74,
  nameInside: 0.76,
  nameAlike: 0.18,
  nameHeld: 0.01,
  lineAlike: 0.58,
  lineHeld: 0.54,
  allHeld: 1.19,
  senseAlike: 1.2,
  senseHeld: 1.26,
  senseThree: 2.07,
  askedThree: 1.81,
  bestAsked: 0.34,
  bestLine: 0.34,
  bestName: -0.31,
  bestSense: 0.54,
  wordsKind: 1.5,
  actKind: 0.72,
  figureKind: 0.87,
  leaveKind: 0.71,
  personKind: 0.79,
  topicKind: -0.1,
  factKind: -0.64,
};

/** What each counts for how sure a result is. */
export const sureWeights: Weights = {
  strength: -1.07,
  covered: 3.64,
  named: 0.43,
  nameMatch: 1.83,
  askedAlike: 0.45,
  askedHeld: -0.91,
  titleHeld: 1.59,
  nameInside: 1.28,
  nameAlike: -0.9,
  nameHeld: -0.31,
  lineAlike: 0.86,
  lineHeld: -0.1,
  allHeld: 0.28,
  senseAlike: -0.56,
  senseHeld: 0.32,
  senseThree: 2,
  askedThree: 1.27,
};
export const sureBias = -4.11;

/** How sure a standard must be, from 0 to 1, to be shown as a result and not as what may be meant. */
export const leastSure = 0.35;
