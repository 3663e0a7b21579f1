import type { FeatureName } from './features.ts';
import type { SureName } from './sureness.ts';

/*
 * Learned from labelled queries by `npm run search:eval -- --fit`: numbers without any word of a company's content,
 * so that they serve every corpus.
 */

/** What each feature counts for the order of results. */
export const rankWeights: Readonly<Record<FeatureName, number>> = {
  score: 2.19,
  strength: 0.59,
  covered: 0.91,
  named: -0.45,
  nameMatch: 0.95,
  askedAlike: 0.34,
  askedHeld: -0.37,
  titleSense: 1.99,
  titleHeld: 1.2,
  titleBegins: 0.59,
  nameInside: 0.96,
  nameAlike: 0.46,
  nameHeld: 0.36,
  lineAlike: 0.46,
  lineHeld: 0.27,
  allHeld: 0.88,
  senseAlike: 0.97,
  senseHeld: 0.96,
  senseThree: 1.78,
  senseAll: 1.94,
  askedThree: 1.39,
  bestAsked: 0.36,
  bestLine: 0.1,
  bestName: -0.51,
  bestSense: 0.59,
  wordsKind: 1.71,
  actKind: 0.72,
  figureKind: 0.84,
  leaveKind: 0.81,
  personKind: 0.51,
  topicKind: 0.29,
  factKind: -0.56,
  bareOpen: 0.12,
  bareWay: 0.65,
  bareDuty: 0.98,
};

/** What each counts for how sure a result is. */
export const sureWeights: Readonly<Record<SureName, number>> = {
  covered: 3.56,
  named: 0.49,
  nameMatch: 3.22,
  askedHeld: -0.62,
  askedThree: 5.82,
  titleHeld: 1.65,
  lineAlike: 3.25,
  wordsKind: 0.6,
  outside: -2.5,
  latin: -1.17,
  misfit: -0.49,
  respelled: 1.41,
  figureHeld: 2.21,
  nearName: 0.54,
};
export const sureBias = -4.3;

/** How sure a standard must be, from 0 to 1, to be shown as a result and not as what may be meant. */
export const leastSure = 0.52;
