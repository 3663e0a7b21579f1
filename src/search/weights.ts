import type { FeatureName } from './features.ts';
import type { SureName } from './sureness.ts';

/*
 * Learned from labelled queries by `npm run search:eval -- --fit`: numbers without any word of a company's content,
 * so that they serve every corpus.
 */

/** What each feature counts for the order of results. */
export const rankWeights: Readonly<Record<FeatureName, number>> = {
  score: 1.95,
  strength: 0.61,
  covered: 0.97,
  named: -0.56,
  nameMatch: 0.71,
  askedAlike: 0.31,
  askedHeld: -0.26,
  titleSense: 0.68,
  titleHeld: 0.8,
  titleBegins: 0.4,
  nameInside: 0.69,
  nameAlike: 0.36,
  nameHeld: 0.51,
  lineAlike: 0.32,
  lineHeld: 0.22,
  allHeld: 0.76,
  senseAlike: 0.53,
  senseHeld: 0.69,
  senseThree: 1.03,
  senseAll: 1.18,
  askedThree: 0.89,
  bestAsked: 0.32,
  bestLine: 0.15,
  bestName: -0.43,
  bestSense: 0.3,
  nearAll: 1.06,
  nearThree: 1.18,
  nearAlike: 0.54,
  nearAsked: 0.63,
  nearTitle: 1,
  wordsKind: 1.66,
  actKind: 0.58,
  figureKind: 0.95,
  leaveKind: 0.67,
  personKind: 0.63,
  topicKind: 0.16,
  factKind: -0.48,
  bareOpen: 0.08,
  bareWay: 0.65,
  bareDuty: 1.14,
};

/** What each counts for how sure a result is. */
export const sureWeights: Readonly<Record<SureName, number>> = {
  covered: 3.72,
  named: 0.57,
  nameMatch: 3.08,
  askedHeld: -0.68,
  askedThree: 5.69,
  titleHeld: 1.51,
  lineAlike: 2.73,
  wordsKind: 0.7,
  outside: -2.44,
  latin: -1.28,
  misfit: -0.66,
  respelled: 1.46,
  figureHeld: 2.37,
  nearName: 0.53,
};
export const sureBias = -4.43;

/** How sure a standard must be, from 0 to 1, to be shown as a result and not as what may be meant. */
export const leastSure = 0.54;
