import { cardChoice, type Corpus, type Standard, stateOn } from '../corpus/index.ts';
import type { Day } from '../lib/day.ts';
import { type Audience, type Deck, secrecyClasses } from '../schema/index.ts';
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
  { manuals }: Corpus,
  deck: Deck,
  { code, manual, facts }: Standard,
  card: string,
  { today, problems, leftOut }: NotMade,
): boolean {
  const state = stateOn(today, facts);
  if (state === 'expired')
    leftOut.push({ say: 'expired', with: { card, on: facts.revision.expires ?? '?', by: code } });
  if (state === 'withdrawn') problems.push({ say: 'withdrawn', with: { card: code, ...withdrawalOf(facts) } });
  if (state === 'expired' || state === 'withdrawn') return false;
  if (!isMeantFor(deck, code, facts.audience, { problems })) return false;
  const secrecy = manuals.find((candidate) => candidate.id === manual)?.facts.secrecy ?? 'internal';
  const ranks = Object.keys(secrecyClasses);
  const isSecret = ranks.indexOf(secrecy) > ranks.indexOf(deck.secrecy);
  if (isSecret) problems.push({ say: 'secret', with: { card: code, deck: deck.deck, secrecy, allowed: deck.secrecy } });
  return !isSecret;
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
