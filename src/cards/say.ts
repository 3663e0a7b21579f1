import {
  type Clause,
  type Obligation,
  obligations,
  polarities,
  type Polarity,
  type StandardFacts,
} from '../schema/index.ts';
import { amountsOf, everyText, legalText, lineTexts, valueLines } from '../corpus/index.ts';
import type { Row, Sign, Sub } from './model.ts';
import { spoken } from '../lib/spoken.ts';
import { cardWords, type Wording } from './words.ts';

/**
 * The sign and word of a polarity, so that a line never rests on its shape alone. What binds otherwise than its
 * standard has that word: what may be done is no order.
 */
export function polaritySigns(
  { polarity, obligation }: { polarity: Polarity | 'item'; obligation?: Obligation | undefined },
  { locale }: Wording,
): { sign: Sign; label?: string } {
  if (polarity === 'item') return { sign: 'box' };
  const label = polarity === 'do' && obligation ? obligations[obligation] : polarities[polarity];
  return { sign: polarity, label: label[locale] };
}

/** A smaller line for each text that is there. */
export function subs(...candidates: readonly (Sub | undefined)[]): { subs?: readonly Sub[] } {
  const present = candidates.filter((sub) => sub !== undefined);
  return present.length > 0 ? { subs: present } : {};
}

/** Parts of a line, joined in one smaller line to save height. */
export function detailsSub(details: readonly string[] | undefined, wording: Wording): Sub | undefined {
  return details && { text: details.map((detail) => wording.filled(detail)).join(cardWords[wording.locale].join) };
}

/** An exception as a smaller line. */
export function exceptSub(text: string | undefined, { locale }: Wording): Sub | undefined {
  return text === undefined ? undefined : { text: cardWords[locale].except(text) };
}

/** A line to say as a smaller line with the sign of speech. */
export function saySub(text: string | undefined, wording: Wording): Sub | undefined {
  return text === undefined ? undefined : { sign: 'say', text: spoken(wording.filled(text)) };
}

/** A smaller line with a bold word in front. */
export function labelledSub(label: string, text: string | undefined, wording: Wording): Sub | undefined {
  return text === undefined ? undefined : { label, text: wording.filled(text) };
}

/** What any clause may have behind its text; the table of visits says how often already. */
export function besideTexts({ kind }: Pick<StandardFacts, 'kind'>, clause: Clause, wording: Wording): string[] {
  const { locale } = wording;
  const law = wording.laws(clause.basis);
  const legal = legalText({ kind }, clause, locale);
  return [
    ...amountsOf(clause, locale).map(({ text }) => text),
    ...(clause.every && kind !== 'visit-frequency' ? [everyText(clause.every, locale)] : []),
    ...(clause.hours ? [wording.hours(clause.hours)] : []),
    ...(law === undefined ? [] : [law]),
    ...(legal === undefined ? [] : [legal]),
  ];
}

/** How binding a spoken line is, where and when it holds and who has to do with it, as a smaller line. */
export function limitSub(clause: Clause, wording: Wording): Sub | undefined {
  const duty = clause.obligation ? [obligations[clause.obligation][wording.locale]] : [];
  const texts = [
    ...duty,
    ...wording.limitsOf(clause),
    ...lineTexts(clause, wording.locale),
    ...valueLines(clause, wording.locale),
    ...wording.people(clause),
  ];
  return texts.length > 0 ? { text: texts.join(' · ') } : undefined;
}

/** Numbers rows from 1. */
export function numbered(rows: readonly Row[]): Row[] {
  return rows.map((row, index) => ({ ...row, badge: String(index + 1) }));
}
