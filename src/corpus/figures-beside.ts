import { languageOf, type Locale } from '../languages/index.ts';
import {
  type Change,
  type Clause,
  type Frequency,
  kindSchemas,
  measureOf,
  type Offset,
  type Quantity,
  type StandardFacts,
  type Unit,
  valuesOf,
  visitRoles,
} from '../schema/index.ts';
import type { Entry } from './build.ts';
import { levelText } from './authority/level-text.ts';
import { stageTexts } from './commitments/texts.ts';
import { changeText } from './flow/index.ts';
import type { StatedFigure } from './figures/figure.ts';
import { figuresIn } from './figures/figures-in.ts';
import { everyText, offsetText } from './frequency-text.ts';
import { figureText, rateText } from './quantity-text.ts';

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
  for (const stage of stageTexts({ stages }, locale)) found.add(stage);
  const said = new Said(text);
  visitRoles(kindSchemas[facts.kind], { clauses: [entry] }, roles, ({ role }, value, [, , field]) => {
    if (role === 'frequency') {
      if (!saysHowOften.test(text)) found.add(everyText(value as Frequency, locale));
    } else if (role === 'offset')
      found.add(offsetText(value as Offset, locale, typeof event === 'string' ? event : undefined));
    else if (field === 'amounts' || level || isTold.has(field) || said.take(value as Quantity, false)) return;
    // Each end of a change means nothing without the other.
    else if (field === 'change') found.add(changeText(entry['change'] as Change, locale));
    else found.add(figureText(value as Quantity, locale));
  });
  // Names tell figures apart: where the words do not say them all, each is told with its name.
  const amounts = amountsOf(entry, locale);
  if (!amounts.every(({ quantity }) => said.take(quantity, true))) for (const { text: one } of amounts) found.add(one);
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

/** The figures that a text says, in digits or in words. Each stands for one fact: the next needs one of its own. */
class Said {
  #left: readonly StatedFigure[];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text.toLowerCase();
    this.#left = figuresIn(text);
  }

  /**
   * Whether the text says a quantity, which it then has said: its figures, beside a unit of its own kind or, where that
   * need not stand there, beside none. What a rate is counted over is more than its figure.
   */
  take(quantity: Quantity, needsUnit: boolean): boolean {
    const values = valuesOf(quantity);
    const { per } = quantity;
    const over = per && { zh: rateText(per, 'zh'), en: rateText(per, 'en') };
    if (values.length === 0 || (over && ![over.zh, over.en].some((rate) => this.#text.includes(rate)))) return false;
    const fits = ({ units }: StatedFigure) =>
      needsUnit ? units.includes(quantity.unit) : units.length === 0 || units.some((unit) => isAlike(unit, quantity));
    const found = values.map((value) =>
      this.#left.find((figure) => fits(figure) && figure.values.some((one) => Math.abs(one - value) < 1e-9)),
    );
    if (found.includes(undefined)) return false;
    this.#left = this.#left.filter((figure) => !found.includes(figure));
    return true;
  }
}

const isAlike = (unit: Unit, quantity: Quantity) => measureOf(unit).of === measureOf(quantity.unit).of;
