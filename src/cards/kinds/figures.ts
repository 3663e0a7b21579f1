import { figureParts, figureText } from '../../corpus/index.ts';
import type { ClauseOf, FactsOf, Quantity } from '../../schema/index.ts';
import type { Block, Row } from '../model.ts';
import { cardWords, type Wording } from '../words.ts';
import { labelledSub, subs } from './say.ts';

/** Measures: the figure large, what it measures beside it. */
export function measureBlocks(clauses: readonly ClauseOf<'measure'>[], { locale }: Wording): Block[] {
  const rows = clauses.map((clause): Row => ({
    ...(clause.quantity ? { figure: figureParts(clause.quantity, locale) } : { sign: 'dot' as const }),
    ...(clause.quantity ? {} : clause.place ? { label: clause.place } : {}),
    text: clause.quantity && clause.place ? `${clause.text} · ${clause.place}` : clause.text,
    ...subs(clause.reference ? { text: cardWords[locale].relativeTo(clause.reference) } : undefined),
  }));
  return [{ block: 'rows', rows }];
}

/** Claims with their figures. */
export function figureBlocks(clauses: readonly ClauseOf<'figure'>[], { locale }: Wording): Block[] {
  return [{ block: 'rows', rows: clauses.map(({ text, numbers }) => claimRow(text, numbers, locale)) }];
}

function claimRow(text: string, numbers: readonly Quantity[] | undefined, locale: Wording['locale']): Row {
  const [only, ...more] = numbers ?? [];
  return only && more.length === 0 ? { figure: figureParts(only, locale), text } : { sign: 'dot', text };
}

/** Response times: the target first, then what delays and what helps. */
export function responseTimeBlocks(
  clauses: readonly ClauseOf<'response-time'>[],
  wording: Wording,
  facts: FactsOf<'response-time'>,
): Block[] {
  const { locale } = wording;
  const words = cardWords[locale];
  const target: Row =
    facts.target === 'not-set'
      ? { sign: 'caution', label: words.target, text: words.noTarget }
      : { figure: figureParts(facts.target, locale), text: wording.label('situations', facts.timed) };
  const rows = clauses.map((clause): Row => ({
    sign: 'dot',
    text: clause.target ? `${clause.text} · ${figureText(clause.target, locale)}` : clause.text,
    ...subs(labelledSub(words.remedy, clause.remedy, wording)),
  }));
  return [
    { block: 'rows', rows: [target] },
    { block: 'rows', rows },
  ];
}
