import type { FeatureName, Weights } from './features.ts';

/*
 * Learned from labelled queries by `npm run search:eval -- --fit`: numbers without any word of a company's content,
 * so that they serve every corpus.
 */

/** What each feature counts for the order of results. */
export const rankWeights: Readonly<Record<FeatureName, number>> = {
  score: 2.21,
  strength: -0.02,
  covered: 1.2,
  named: -0.36,
  nameMatch: 1.01,
  askedAlike: 0.45,
  askedHeld: -0.35,
  titleAlike: 1.14,
  titleHeld: 1.38,
  titleBegins: 0.7,
  nameInside: 1.03,
  nameAlike: 0.32,
  nameHeld: 0.13,
  lineAlike: 0.65,
  lineHeld: 0.49,
  allHeld: 1.36,
  senseAlike: 1.19,
  senseHeld: 1.28,
  senseThree: 2.05,
  askedThree: 1.65,
  bestAsked: 0.37,
  bestLine: 0.1,
  bestName: -0.33,
  bestSense: 0.41,
  wordsKind: 1.6,
  actKind: 0.73,
  figureKind: 0.78,
  leaveKind: 0.72,
  personKind: 0.5,
  topicKind: 0.2,
  factKind: -0.51,
  bareOpen: -0.21,
  bareWay: 0.62,
  bareDuty: 1,
};

/** What each counts for how sure a result is. */
export const sureWeights: Weights = {
  strength: -1.04,
  covered: 3.5,
  named: 0.53,
  nameMatch: 1.93,
  askedAlike: 0.51,
  askedHeld: -0.77,
  titleHeld: 1.67,
  nameInside: 1.38,
  nameAlike: -0.73,
  nameHeld: -0.14,
  lineAlike: 1,
  lineHeld: 0.05,
  allHeld: 0.41,
  senseAlike: -0.78,
  senseHeld: 0.11,
  senseThree: 1.73,
  askedThree: 1.25,
};
export const sureBias = -4.07;

/** How sure a standard must be, from 0 to 1, to be shown as a result and not as what may be meant. */
export const leastSure = 0.35;
