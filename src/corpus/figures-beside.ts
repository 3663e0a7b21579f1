import { languageOf, type Locale } from '../languages/index.ts';
import {
  type Change,
  type Clause,
  type Frequency,
  kindSchemas,
  type Offset,
  type Quantity,
  type StandardFacts,
  valuesOf,
  visitRoles,
} from '../schema/index.ts';
import type { Entry } from './build.ts';
import { levelText } from './authority/level-text.ts';
import { stageTexts } from './commitments/texts.ts';
import { changeText } from './flow/index.ts';
import { figuresIn } from './figures/figures-in.ts';
import { everyText, offsetText } from './frequency-text.ts';
import { figureText } from './quantity-text.ts';

/** What shows that a text says itself how often. */
const saysHowOften = new RegExp(
  String.raw`[每一两三几](?:\d|[一二两三四五六七八九十])*\s*个?(?:分钟|小时|班|天|日|晚|周|星期|月|季度|年)|` +
    String.raw`\b(?:every|once|twice|times an?|daily|weekly|monthly|yearly)\b`,
  'iu',
);

/** The figures that stand beside the text of a clause and not in it, such as `90–110 厘米` beside 下沿离地. */
export function figuresBeside(facts: StandardFacts, entry: Entry, locale: Locale): string[] {
  const { text, event } = entry;
  if (typeof text !== 'string') return [];
  const found = new Set<string>();
  // One of its two figures alone would be another rule.
  const level = facts.kind === 'authority' ? facts.clauses.find(({ id }) => id === entry.id) : undefined;
  if (facts.kind === 'authority' && (level?.amount ?? level?.percent)) found.add(levelText(facts, level, locale));
  // A limit means nothing without its stage, nor a share without its limit.
  const stages = facts.kind === 'response-time' ? facts.clauses.find(({ id }) => id === entry.id)?.stages : undefined;
  for (const said of stageTexts({ stages }, locale)) found.add(said);
  visitRoles(kindSchemas[facts.kind], { clauses: [entry] }, roles, ({ role }, value, [, , field]) => {
    if (role === 'frequency') {
      if (!saysHowOften.test(text)) found.add(everyText(value as Frequency, locale));
    } else if (role === 'offset')
      found.add(offsetText(value as Offset, locale, typeof event === 'string' ? event : undefined));
    else if (field === 'amounts' || level || isTold.has(field) || saysIts(value, text)) return;
    // Each end of a change means nothing without the other.
    else if (field === 'change') found.add(changeText(entry['change'] as Change, locale));
    else found.add(figureText(value as Quantity, locale));
  });
  for (const { text: said, quantity } of amountsOf(entry, locale)) if (!isStated(quantity, text)) found.add(said);
  return [...found];
}
/** Fields whose figures are told with what belongs to them. */
const isTold: ReadonlySet<unknown> = new Set(['stages', 'extension', 'missed']);
const roles = ['quantity', 'frequency', 'offset'] as const;

/** A figure of a clause with what it is of, if it says so. */
export interface NamedAmount {
  quantity: Quantity;
  name: string | undefined;
  /** Both in one line. */
  text: string;
}

/** The figures that a clause lays down beside those of its kind, each with its name. */
export function amountsOf({ amounts = [], amountsOf: names }: Partial<Clause>, locale: Locale): NamedAmount[] {
  return amounts.map((quantity, index) => {
    const name = names?.[index];
    const figure = figureText(quantity, locale);
    return { quantity, name, text: name === undefined ? figure : `${name}${languageOf(locale).colon}${figure}` };
  });
}

/**
 * Whether a text says the figures of a quantity, in digits or in words, whatever it counts by them: 两侧 is no 3 metres,
 * and 每天 says no number at all.
 */
function saysIts(value: unknown, text: string): boolean {
  const said = figuresIn(text).flatMap(({ values }) => values);
  const values = valuesOf(value as Quantity);
  return values.length > 0 && values.every((one) => said.some((other) => Math.abs(other - one) < 1e-9));
}

/** Whether a text states a quantity itself, as it is. */
function isStated(quantity: Quantity, text: string): boolean {
  const values = valuesOf(quantity);
  return figuresIn(text).some(
    (said) => said.units.includes(quantity.unit) && values.every((value) => said.values.includes(value)),
  );
}
