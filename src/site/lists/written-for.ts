import { wholeHash } from '../../corpus/hash.ts';
import type { Standard } from '../../corpus/types.ts';
import type { SiteContext } from '../pages/context.ts';
import { type HeldText, textsByDay } from '../pages/texts.ts';

/** What a question or scene tests, and the hashes of the texts that it was written for. */
interface Tested {
  tests?: string | readonly string[] | undefined;
  writtenFor?: Readonly<Record<string, string>> | undefined;
}

/** Which of the texts of a standard an entry fits, where it fits some and not others. */
interface Fits {
  code: string;
  /** The number of the text that it was written for. */
  writtenFor: string;
  texts: readonly { held: HeldText; fits: boolean }[];
}

/**
 * What an entry tests that another text says otherwise, before or after a day; nothing where its clauses stay the same,
 * or where it was written for none of their texts, which the check tells.
 */
export function fitsByDay(
  context: Pick<SiteContext, 'corpus' | 'today' | 'byCode'>,
  { tests = [], writtenFor }: Tested,
): Fits[] {
  return [tests].flat().flatMap((reference): Fits[] => {
    const [code = '', clause] = reference.split('#');
    const standard = context.byCode.get(code);
    const recorded = writtenFor?.[reference];
    if (!standard || recorded === undefined) return [];
    const texts = textsByDay(context, standard).map(({ standard: text, held }) => {
      return { held, fits: hashIn(text, clause) === recorded };
    });
    const fitting = texts.find(({ fits }) => fits);
    return fitting && texts.some(({ fits }) => !fits) ? [{ code, writtenFor: fitting.held.number, texts }] : [];
  });
}

const hashIn = ({ hashes }: Standard, clause: string | undefined) =>
  clause === undefined ? wholeHash(hashes) : hashes.entries[clause];
