import type { ClauseOf, FactsOf } from '../../schema/index.ts';
import { arrow } from '../../corpus/index.ts';
import { wordsOf } from '../../i18n/words/index.ts';
import { languageOf } from '../../languages/index.ts';
import type { Block } from '../../cards/model.ts';
import type { Wording } from '../../cards/words.ts';
import { detailsSub, numbered, subs } from '../../cards/say.ts';

/** Numbered duties, under whom the role answers to and asks. */
export function cardBlocks(
  clauses: readonly ClauseOf<'role'>[],
  wording: Wording,
  { reportsTo, escalatesTo }: FactsOf<'role'>,
): Block[] {
  const words = wordsOf(wording.locale);
  const { colon } = languageOf(wording.locale);
  const named = (label: string, ids: readonly string[]) =>
    ids.length > 0 ? [`${label}${colon}${ids.map((id) => wording.label('roles', id)).join(` ${arrow} `)}`] : [];
  const whom = [
    ...named(words.reportsTo, reportsTo ? [reportsTo] : []),
    ...named(words.escalatesTo, escalatesTo ?? []),
  ];
  return [
    ...(whom.length > 0 ? [{ block: 'passage', text: whom.join(' · ') } as const] : []),
    {
      block: 'rows',
      rows: numbered(clauses.map((clause) => ({ text: clause.text, ...subs(detailsSub(clause.details, wording)) }))),
    },
  ];
}
