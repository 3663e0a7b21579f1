import { figureParts } from '../../corpus/index.ts';
import type { ClauseOf } from '../../schema/index.ts';
import type { Block, Row } from '../model.ts';
import type { Wording } from '../words.ts';
import { detailsSub, exceptSub, numbered, polaritySigns, subs } from './say.ts';

/** Grooming and dress: one part, one do or don't a line. */
export function appearanceBlocks(clauses: readonly ClauseOf<'appearance'>[], wording: Wording): Block[] {
  const rows = clauses.map((clause): Row => ({
    ...polaritySigns(clause.polarity, wording),
    ...(clause.amount ? { figure: figureParts(clause.amount, wording.locale) } : {}),
    text: clause.text,
    ...subs(
      exceptSub(clause.except, wording),
      clause.occasion && clause.occasion !== 'any' ? { text: wording.label('occasions', clause.occasion) } : undefined,
    ),
  }));
  return [{ block: 'rows', rows }];
}

/** Items to tick, to do or not to do. */
export function checklistBlocks(clauses: readonly ClauseOf<'checklist'>[], wording: Wording): Block[] {
  const rows = clauses.map((clause): Row => ({
    ...polaritySigns(clause.polarity, wording),
    text: clause.text,
    ...subs(exceptSub(clause.except, wording), detailsSub(clause.details, wording)),
  }));
  return [{ block: 'rows', rows }];
}

/** Numbered duties. */
export function roleBlocks(clauses: readonly ClauseOf<'role'>[], wording: Wording): Block[] {
  return [
    {
      block: 'rows',
      rows: numbered(clauses.map((clause) => ({ text: clause.text, ...subs(detailsSub(clause.details, wording)) }))),
    },
  ];
}

/** Principles, one sentence each. */
export function principleBlocks(clauses: readonly ClauseOf<'principle'>[]): Block[] {
  return [{ block: 'rows', rows: clauses.map(({ text }) => ({ sign: 'dot', text })) }];
}
