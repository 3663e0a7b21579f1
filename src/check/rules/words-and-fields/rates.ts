import { figureFacts, isHeld, unitFiguresIn } from '../../../corpus/index.ts';
import { rates } from '../../../schema/index.ts';
import type { Otherwise, Said } from './said.ts';

type Rate = keyof typeof rates;

/** Whom people mean alike: a price for each person is one for each guest. */
const persons: ReadonlySet<Rate> = new Set(['person', 'customer', 'guest', 'patient', 'student', 'child']);
const between = String.raw`\s*(?:不超过|不少于|最多|至多|至少|大?约|可|付|收|给|用)?\s*$`;
const all = Object.entries(rates) as [Rate, (typeof rates)[Rate]][];

/** What a figure is counted over, where the words beside it name another: 每班 20 元 for a day. */
export function ratesIn({ facts, text: { text, path }, clause }: Said): Otherwise[] {
  if (!path || !clause) return [];
  const own = figureFacts(facts).filter((fact) => fact.isField && fact.clause === clause.id && fact.quantity?.per);
  if (own.length === 0) return [];
  return unitFiguresIn(text).flatMap((figure): Otherwise[] => {
    const [fact, ...more] = own.filter((one) => isHeld(figure, [one]));
    const per = fact?.quantity?.per;
    if (!per || more.length > 0) return [];
    const [rate, start, end] = saidBeside(text, figure) ?? [];
    if (rate === undefined || start === undefined || end === undefined) return [];
    if (rate === per || (persons.has(rate) && persons.has(per))) return [];
    return [{ start, end, field: 'rate', has: rates[per] }];
  });
}

/** The rate that stands before a figure in Chinese, or behind it in English, and where. */
function saidBeside(text: string, figure: { start: number; end: number }): [Rate, number, number] | undefined {
  const ahead = text.slice(0, figure.start);
  for (const [rate, { zh, en }] of all) {
    const before = new RegExp(zh + between, 'u').exec(ahead);
    if (before) return [rate, before.index, before.index + zh.length];
    const [, said] =
      new RegExp(String.raw`^\s*(${en.replace(/^an? /, '(?:an?|per) ')})\b`, 'iu').exec(text.slice(figure.end)) ?? [];
    const start = said === undefined ? -1 : text.indexOf(said, figure.end);
    if (said !== undefined) return [rate, start, start + said.length];
  }
  return undefined;
}
