import { wordsOf } from '../i18n/words/index.ts';
import type { Locale } from '../languages/index.ts';
import { type Kind, stanceOf } from '../schema/index.ts';

/** What of a clause decides what the law makes of it. */
interface Touched {
  legalRisk?: boolean | undefined;
  nobody?: boolean | undefined;
}

/** A clause that says what nobody may do or say; every other tells what is to be done, or how it is. */
function isForbidden(kind: Kind, clause: Touched): boolean {
  const stance = stanceOf(kind, clause);
  return stance === 'dont' || stance === 'never-say' || clause.nobody === true;
}

/**
 * What the law makes of a clause, in words: what is not to be done is forbidden, all else is asked for. Undefined for a
 * clause that does not touch the law.
 */
export function legalText({ kind }: { kind: Kind }, clause: Touched, locale: Locale): string | undefined {
  if (!clause.legalRisk) return undefined;
  const { legal, legalDuty } = wordsOf(locale);
  return isForbidden(kind, clause) ? legal : legalDuty;
}
