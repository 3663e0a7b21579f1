import { cardChoice, type Corpus, isTooSecret, cardSecrecyOf, type Standard, stateOn } from '../corpus/index.ts';
import type { Day } from '../lib/day.ts';
import type { Audience, Deck } from '../schema/index.ts';
import type { Problem } from './problem.ts';

/** What is gathered about cards that are not made, and the day of asking. */
export interface NotMade {
  today: Day;
  problems: Problem[];
  /** What is not printed because its time is over. Time alone must not stop a deck, so these are said, not refused. */
  leftOut: Problem[];
}

/** Whether a card may rest on a standard in a deck on a day; if not, the reason is added to what is not made. */
export function isAdmitted(
  corpus: Corpus,
  deck: Deck,
  standard: Standard,
  card: string,
  { today, problems, leftOut }: NotMade,
): boolean {
  const { code, facts } = standard;
  const state = stateOn(today, facts);
  if (state === 'expired')
    leftOut.push({ say: 'expired', with: { card, on: facts.revision.expires ?? '?', by: code } });
  if (state === 'withdrawn') problems.push({ say: 'withdrawn', with: { card: code, ...withdrawalOf(facts) } });
  if (state === 'expired' || state === 'withdrawn') return false;
  if (!isMeantFor(deck, code, facts.audience, { problems })) return false;
  if (!isTooSecret(corpus, deck, standard)) return true;
  const secrecy = cardSecrecyOf(corpus, standard);
  problems.push({ say: 'secret', with: { card: code, deck: deck.deck, secrecy, allowed: deck.secrecy } });
  return false;
}

/** Whether a card is for staff, who carry it; if not, that is added to the problems. */
export function isMeantFor(
  { deck }: Deck,
  card: string,
  audience: Audience,
  { problems }: Pick<NotMade, 'problems'>,
): boolean {
  if (audience === 'staff') return true;
  problems.push({ say: 'audience', with: { card, deck, audience } });
  return false;
}

function withdrawalOf({ withdrawn, revision }: Standard['facts']): { on: string; replacedBy: string | undefined } {
  return { on: withdrawn?.on ?? revision.expires ?? '?', replacedBy: withdrawn?.replacedBy };
}

/** Why the clauses that a standard has chosen for its card make none that can be followed. */
export function choiceProblems({ code: card, facts }: Standard): Problem[] {
  return cardChoice(facts).lacks.map((lack) =>
    lack.lack === 'first-step'
      ? { say: 'firstStep', with: { card, id: lack.id } }
      : { say: 'replacement', with: { card, id: lack.id, of: lack.of } },
  );
}
