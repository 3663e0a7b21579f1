import { type FactsOf, measureOf } from '../../schema/index.ts';
import { faultsAmong, inARow, type LevelFault, levelOf } from '../authority/levels.ts';

/** Ranges of two answers to one question that leave a gap or overlap, or an amount above the last answer. */
export type AnswerFault = { index: number } & (
  Omit<LevelFault, 'bound'> | { fault: 'no-end'; level: LevelFault['level'] }
);

/** Answers by amount that leave an amount without an answer, or with two. Positions of levels are those of answers. */
export function answerFaults({ clauses }: FactsOf<'procedure'>): AnswerFault[] {
  return clauses.flatMap(({ answers = [] }, index) => {
    const levels = answers.flatMap(({ amount }, at) => (amount ? [levelOf(at, 'amount', amount)] : []));
    const groups = Map.groupBy(levels, ({ quantity }) => measureOf(quantity.unit).of);
    return [...groups.values()].flatMap((group): AnswerFault[] => {
      const row = inARow(group);
      const last = row.at(-1);
      const open: AnswerFault[] =
        last && Number.isFinite(last.to) && group.length > 1 ? [{ index, fault: 'no-end', level: last }] : [];
      return [...faultsAmong(row).map(({ fault, level, below }) => ({ index, fault, level, below })), ...open];
    });
  });
}
