import type { FeatureName } from './features.ts';
import type { SureName } from './sureness.ts';

/*
 * Learned from labelled queries by `npm run search:eval -- --fit`: numbers without any word of a company's content,
 * so that they serve every corpus.
 */

/** What each feature counts for the order of results. */
export const rankWeights: Readonly<Record<FeatureName, number>> = {
  score: 1.89,
  strength: 0.52,
  covered: 0.95,
  named: -0.35,
  nameMatch: 0.63,
  askedAlike: 0.41,
  askedHeld: -0.36,
  titleSense: 0.66,
  titleHeld: 0.73,
  titleBegins: 0.27,
  nameInside: 0.68,
  nameAlike: 0.31,
  nameHeld: 0.38,
  lineAlike: 0.3,
  lineHeld: 0.27,
  allHeld: 1.02,
  senseAlike: 0.47,
  senseHeld: 0.59,
  senseThree: 1.07,
  senseAll: 1.28,
  askedThree: 1.13,
  bestAsked: 0.25,
  bestLine: 0.17,
  bestName: -0.31,
  bestSense: 0.33,
  nearAll: 1.13,
  nearThree: 1.22,
  nearAlike: 0.51,
  nearAsked: 0.92,
  nearTitle: 0.97,
  wordsKind: 1.39,
  actKind: 0.61,
  figureKind: 1.08,
  leaveKind: 0.7,
  personKind: 0.53,
  topicKind: 0.16,
  factKind: -0.58,
  bareOpen: -0.03,
  bareWay: 0.58,
  bareDuty: 1.02,
};

/** What each counts for how sure a result is. */
export const sureWeights: Readonly<Record<SureName, number>> = {
  covered: 3.79,
  named: 0.53,
  nameMatch: 3.22,
  askedHeld: -1.14,
  askedThree: 6.29,
  titleHeld: 1.42,
  lineAlike: 2.57,
  wordsKind: 0.63,
  outside: -2.46,
  latin: -1.42,
  misfit: -0.64,
  respelled: 1.41,
  figureHeld: 2.3,
  nearName: 0.18,
};
export const sureBias = -4.17;

/** How sure a standard must be, from 0 to 1, to be shown as a result and not as what may be meant. */
export const leastSure = 0.6;
