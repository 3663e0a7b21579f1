import type { FeatureName } from './features.ts';
import type { SureName } from './sureness.ts';

/*
 * Learned from labelled queries by `npm run search:eval -- --fit`: numbers without any word of a company's content,
 * so that they serve every corpus.
 */

/** What each feature counts for the order of results. */
export const rankWeights: Readonly<Record<FeatureName, number>> = {
  score: 2.15,
  strength: 0.67,
  covered: 0.98,
  named: -0.54,
  nameMatch: 0.82,
  askedAlike: 0.66,
  askedHeld: 0.03,
  titleSense: 1.95,
  titleHeld: 1.1,
  titleBegins: 0.52,
  nameInside: 0.78,
  nameAlike: 0.43,
  nameHeld: 0.39,
  lineAlike: 0.45,
  lineHeld: 0.29,
  allHeld: 0.85,
  senseAlike: 1,
  senseHeld: 1,
  senseThree: 1.78,
  senseAll: 1.75,
  askedThree: 1.47,
  bestAsked: 0.44,
  bestLine: 0.15,
  bestName: -0.4,
  bestSense: 0.47,
  wordsKind: 1.64,
  actKind: 0.71,
  figureKind: 0.97,
  leaveKind: 0.7,
  personKind: 0.6,
  topicKind: 0.21,
  factKind: -0.48,
  bareOpen: 0.1,
  bareWay: 0.62,
  bareDuty: 1.12,
};

/** What each counts for how sure a result is. */
export const sureWeights: Readonly<Record<SureName, number>> = {
  covered: 3.64,
  named: 0.59,
  nameMatch: 3.15,
  askedHeld: -0.64,
  askedThree: 5.78,
  titleHeld: 1.61,
  lineAlike: 2.88,
  wordsKind: 0.77,
  outside: -2.45,
  latin: -1.26,
  misfit: -0.62,
  respelled: 1.47,
  figureHeld: 2.4,
  nearName: 0.58,
};
export const sureBias = -4.52;

/** How sure a standard must be, from 0 to 1, to be shown as a result and not as what may be meant. */
export const leastSure = 0.52;
