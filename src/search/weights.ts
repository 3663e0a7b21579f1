import type { FeatureName, Weights } from './features.ts';

/*
 * Learned from labelled queries by `npm run search:eval -- --fit`: numbers without any word of a company's content, so
 * that they serve every corpus.
 */

/** What each feature counts for the order of results. */
export const rankWeights: Readonly<Record<FeatureName, number>> = {
  score: 2.88,
  strength: 1.06,
  covered: 1.58,
  named: 0.8,
  nameMatch: 1.64,
  askedAlike: 0.94,
  askedHeld: 0.48,
  titleAlike: 0.77,
  titleHeld: 0.84,
  titleBegins: 0.11,
  nameInside: 1.32,
  nameAlike: 0.87,
  nameHeld: 0.63,
  lineAlike: 0.31,
  lineHeld: 0.77,
  allHeld: 1.62,
  bestAsked: 1.08,
  bestLine: 0.1,
  bestName: 0.72,
  wordsKind: 1.67,
  actKind: -0.11,
  figureKind: 1.06,
  leaveKind: 0.75,
  personKind: 0.13,
  topicKind: 0.23,
  factKind: -0.68,
};

/** What each counts for how sure a result is. */
export const sureWeights: Weights = {
  strength: 0.3,
  covered: 4.4,
  named: 0.24,
  nameMatch: 2.27,
  askedAlike: 1.41,
  askedHeld: -0.5,
  titleHeld: 1.32,
  nameInside: 1.48,
  nameAlike: -0.9,
  nameHeld: 0.29,
  lineAlike: 0.56,
  lineHeld: -0.41,
  allHeld: -0.35,
};
export const sureBias = -4.1;

/** How sure a standard must be, from 0 to 1, to be shown as a result and not as what may be meant. */
export const leastSure = 0.2;
