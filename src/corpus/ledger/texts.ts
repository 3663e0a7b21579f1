import { addDays, type Day } from '../../lib/day.ts';
import { revisionBefore } from '../revisions.ts';
import { shownAt, stateOn } from '../state.ts';
import type { Corpus, Standard } from '../types.ts';
import { asPublished } from './as-published.ts';
import { holdingBefore } from './holding-before.ts';
import { ledgerOf } from './lines.ts';

const known = new WeakMap<Standard, readonly Standard[]>();

/**
 * The texts of a standard that hold one after the other, the page's own last: each ends, by its `expires`, on the day
 * before the next begins, so that `stateOn` says of each whether it holds on a day. One text where the page's own holds
 * from the beginning, or where no other was published.
 */
export function textsOf(corpus: Corpus, standard: Standard): readonly Standard[] {
  const made = known.get(standard) ?? worked(corpus, standard);
  known.set(standard, made);
  return made;
}

function worked(corpus: Corpus, standard: Standard): readonly Standard[] {
  if (standard.facts.state !== 'issued') return [standard];
  const earlier = holdingBefore(corpus, standard).flatMap(({ line, until }) => {
    const text = asPublished(corpus, standard, line);
    return text ? [endingBefore(text, until)] : [];
  });
  return [...earlier, standard];
}

/** A text that holds no longer than to the day before another. */
function endingBefore(text: Standard, until: Day): Standard {
  const last = addDays(until, -1);
  const { expires } = text.facts.revision;
  const ends = expires !== undefined && expires < last ? expires : last;
  return { ...text, facts: { ...text.facts, revision: { ...text.facts.revision, expires: ends } } };
}

/** The texts of a standard that hold on a day or after it, in their order; its own at least. */
export function textsFrom(corpus: Corpus, standard: Standard, day: Day): readonly Standard[] {
  return textsOf(corpus, standard).filter((text) => text === standard || stateOn(day, text.facts) !== 'expired');
}

/** The text of a standard that is shown on a day. */
export function textOn(corpus: Corpus, standard: Standard, day: Day): Standard {
  const texts = textsOf(corpus, standard);
  return texts[shownAt(day, texts.map(revisionOf))] ?? standard;
}

/**
 * The number of the revision that holds until a text of a standard begins: what was published and stands, else what the
 * history tells from before anything was published. Undefined where none holds.
 */
export function numberBefore(corpus: Corpus, standard: Standard, facts = standard.facts): string | undefined {
  const texts = textsOf(corpus, standard);
  const at = texts.findIndex((text) => text.facts.revision.number === facts.revision.number);
  const told = revisionBefore(facts);
  const isPublished = ledgerOf(corpus, standard.code).some(({ number }) => number === told);
  return texts[at - 1]?.facts.revision.number ?? (isPublished ? undefined : told);
}

/** The number of a text and its days. */
export const revisionOf = ({ facts }: Standard): Standard['facts']['revision'] => facts.revision;

/** A corpus with every text that holds on a day or after it in place of its standards. */
export function withTexts(corpus: Corpus, day: Day): Corpus {
  return { ...corpus, standards: corpus.standards.flatMap((standard) => textsFrom(corpus, standard, day)) };
}
