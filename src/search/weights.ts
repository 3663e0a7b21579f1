import type { FeatureName } from './features.ts';
import type { SureName } from './sureness.ts';

/*
 * Learned from labelled queries by `npm run search:eval -- --fit`: numbers without any word of a company's content,
 * so that they serve every corpus.
 */

/** What each feature counts for the order of results. */
export const rankWeights: Readonly<Record<FeatureName, number>> = {
  score: 2.21,
  strength: -0.03,
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
export const sureWeights: Readonly<Record<SureName, number>> = {
  covered: 3.66,
  named: 0.69,
  nameMatch: 2.98,
  askedHeld: -0.58,
  askedThree: 5.71,
  titleHeld: 1.71,
  lineAlike: 3.63,
  wordsKind: 0.86,
  outside: -2.57,
  latin: -1.08,
  misfit: -0.68,
  respelled: 1.77,
  figureHeld: 1.78,
  nearName: 0.97,
};
export const sureBias = -4.8;

/** How sure a standard must be, from 0 to 1, to be shown as a result and not as what may be meant. */
export const leastSure = 0.52;
