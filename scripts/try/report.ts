import type { Locale } from '../../src/languages/index.ts';
import { type Outcome, words } from './words.ts';

/** Whether a part of the trial came out well. */
export function isGood(outcome: Outcome, strict: boolean): boolean {
  if ('untried' in outcome) return false;
  if (outcome.part === 'content') return outcome.errors === 0 && !(strict && outcome.warnings > 0);
  return outcome.part === 'cards' ? outcome.problems === 0 : outcome.built && outcome.dead === 0;
}

/** The report at the end: a line for each part, in each language. */
export function reportText(outcomes: readonly Outcome[], languages: readonly Locale[], strict: boolean): string {
  return outcomes
    .map((outcome) => {
      const sign = isGood(outcome, strict) ? '✓' : '✗';
      return languages.map((locale) => `${sign} ${words[locale][outcome.part]}  ${said(outcome, locale)}`).join('\n');
    })
    .join('\n');
}

function said(outcome: Outcome, locale: Locale): string {
  const told = words[locale];
  if ('untried' in outcome) return told.untried;
  switch (outcome.part) {
    case 'content':
      return told.content_(outcome.errors, outcome.warnings, outcome.standards);
    case 'cards':
      return told.cards_(outcome.decks, outcome.cards, outcome.problems);
    case 'site':
      return outcome.built ? told.site_(outcome.pages, outcome.dead) : told.unbuilt;
  }
}
