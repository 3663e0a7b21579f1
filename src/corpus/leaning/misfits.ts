import type { Day } from '../../lib/day.ts';
import { pendingHash, wholeHash } from '../hash.ts';
import { textOn, textsFrom } from '../ledger/texts.ts';
import type { Corpus, Standard } from '../types.ts';

/** What a question or scene tests, and the hashes of the texts that it was written for. */
export interface Tested {
  tests?: string | readonly string[] | undefined;
  writtenFor?: Readonly<Record<string, string>> | undefined;
}

/** The references of an entry that have recorded another text than holds on a day. What records none is told apart. */
export function misfitsOn(corpus: Corpus, entry: Tested, day: Day): string[] {
  return recordsOf(corpus, entry)
    .filter(({ standard, reference, was }) => hashAt(textOn(corpus, standard, day), reference) !== was)
    .map(({ reference }) => reference);
}

/** The references of an entry whose rule has changed for good since it was written: no text from a day on is that. */
export function behindFrom(corpus: Corpus, entry: Tested, day: Day): string[] {
  return recordsOf(corpus, entry)
    .filter(({ standard, reference, was }) =>
      textsFrom(corpus, standard, day).every((text) => hashAt(text, reference) !== was),
    )
    .map(({ reference }) => reference);
}

/** What a text of a standard has for a reference: the hash of the clause, or of the whole. */
export function hashAt({ hashes }: Standard, reference: string): string | undefined {
  const [, clause] = reference.split('#');
  return clause === undefined ? wholeHash(hashes) : hashes.entries[clause];
}

function recordsOf({ standards }: Corpus, { tests = [], writtenFor }: Tested) {
  return [tests].flat().flatMap((reference) => {
    const standard = standards.find(({ code }) => code === reference.split('#')[0]);
    const was = writtenFor?.[reference];
    return standard && was !== undefined && was !== pendingHash ? [{ reference, standard, was }] : [];
  });
}
