import type { FeatureName } from './features.ts';
import type { SureName } from './sureness.ts';

/*
 * Learned from labelled queries by `npm run search:eval -- --fit`: numbers without any word of a company's content,
 * so that they serve every corpus.
 */

/** What each feature counts for the order of results. */
export const rankWeights: Readonly<Record<FeatureName, number>> = {
  score: 2.44,
  strength: 0.71,
  covered: 1.13,
  named: -0.42,
  nameMatch: 1.07,
  askedAlike: 0.31,
  askedHeld: -0.48,
  titleAlike: 1.07,
  titleHeld: 1.38,
  titleBegins: 0.69,
  nameInside: 0.99,
  nameAlike: 0.36,
  nameHeld: 0.19,
  lineAlike: 0.61,
  lineHeld: 0.38,
  allHeld: 1.23,
  senseAlike: 1.17,
  senseHeld: 1.43,
  senseThree: 2.07,
  askedThree: 1.54,
  bestAsked: 0.34,
  bestLine: 0.06,
  bestName: -0.49,
  bestSense: 0.64,
  wordsKind: 1.66,
  actKind: 0.79,
  figureKind: 0.86,
  leaveKind: 0.8,
  personKind: 0.53,
  topicKind: 0.25,
  factKind: -0.55,
  bareOpen: 0.16,
  bareWay: 0.64,
  bareDuty: 1.02,
};

/** What each counts for how sure a result is. */
export const sureWeights: Readonly<Record<SureName, number>> = {
  covered: 3.71,
  named: 0.53,
  nameMatch: 3.13,
  askedHeld: -0.58,
  askedThree: 5.76,
  titleHeld: 1.88,
  lineAlike: 3.04,
  wordsKind: 0.67,
  outside: -2.47,
  latin: -1.13,
  misfit: -0.51,
  respelled: 1.33,
  figureHeld: 1.99,
  nearName: 0.49,
};
export const sureBias = -4.47;

/** How sure a standard must be, from 0 to 1, to be shown as a result and not as what may be meant. */
export const leastSure = 0.52;
