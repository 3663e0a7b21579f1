import { everyText, figureParts } from '../../corpus/index.ts';
import { fill } from '../../i18n/fill.ts';
import { recordWords } from '../../i18n/words/records.ts';
import { languageOf } from '../../languages/index.ts';
import { type ClauseOf, evidences, type FactsOf } from '../../schema/index.ts';
import type { Block, Row, Sub } from '../../cards/model.ts';
import { cardWords, type Wording } from '../../cards/words.ts';
import { detailsSub, exceptSub, polaritySigns, subs } from '../../cards/say.ts';

type Facts = FactsOf<'checklist'>;
type Checking = Pick<Facts, 'every' | 'role' | 'evidence'> &
  Partial<Pick<Facts, 'scoring'> & Pick<ClauseOf<'checklist'>, 'points'>>;

/**
 * Items to tick, to do or not to do, under how often and by whom they are checked. How often an item is checked stands
 * behind its text, as with any clause.
 */
export function cardBlocks(clauses: readonly ClauseOf<'checklist'>[], wording: Wording, facts: Facts): Block[] {
  const rows = clauses.map((clause): Row => ({
    ...polaritySigns(clause, wording),
    ...(clause.amount ? { figure: figureParts(clause.amount, wording.locale), figureOf: clause.id } : {}),
    text: clause.text,
    ...subs(
      exceptSub(clause.except, wording),
      detailsSub(clause.details, wording),
      checkingSub({ ...clause, every: undefined }, wording),
    ),
  }));
  const whole = checkingSub(facts, wording);
  return [...(whole ? [{ block: 'passage', ...whole } as const] : []), { block: 'rows', rows }];
}

/** How often, by whom and with what evidence something is checked, and what it is worth. */
function checkingSub({ every, role, evidence, scoring, points }: Checking, wording: Wording): Sub | undefined {
  const { locale } = wording;
  const words = recordWords[locale];
  const { listMark, colon } = languageOf(locale);
  const parts = [
    every && everyText(every, locale),
    role && `${words.checkedBy}${colon}${wording.label('roles', role)}`,
    evidence && `${words.evidence}${colon}${evidence.map((one) => evidences[one][locale]).join(listMark)}`,
    points !== undefined && fill(words.points, { n: points }),
    scoring && fill(words.total, { n: scoring.total }),
    scoring?.pass !== undefined && fill(words.pass, { n: scoring.pass }),
  ].filter((part) => typeof part === 'string');
  return parts.length > 0 ? { text: parts.join(cardWords[locale].join) } : undefined;
}
