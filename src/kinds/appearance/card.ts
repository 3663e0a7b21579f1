import { figureParts } from '../../corpus/index.ts';
import type { ClauseOf } from '../../schema/index.ts';
import type { Block, Row } from '../../cards/model.ts';
import { shownWords } from '../../i18n/words/shown.ts';
import { languageOf } from '../../languages/index.ts';
import type { Wording } from '../../cards/words.ts';
import { exceptSub, labelledSub, polaritySigns, subs } from '../../cards/say.ts';

/** Grooming and dress: one part, one do or don't a line. */
export function cardBlocks(clauses: readonly ClauseOf<'appearance'>[], wording: Wording): Block[] {
  const rows = clauses.map((clause): Row => ({
    ...polaritySigns(clause, wording),
    ...(clause.amount ? { figure: figureParts(clause.amount, wording.locale) } : {}),
    text: clause.text,
    ...subs(
      labelledSub(
        shownWords[wording.locale].matches,
        clause.matches?.map((id) => wording.label('parts', id)).join(languageOf(wording.locale).listMark),
        wording,
      ),
      exceptSub(clause.except, wording),
      clause.occasion && clause.occasion !== 'any' ? { text: wording.label('occasions', clause.occasion) } : undefined,
    ),
  }));
  return [{ block: 'rows', rows }];
}
