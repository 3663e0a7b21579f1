import type { Locale } from '../../languages/index.ts';
import type {
  Drawing,
  DrawingAttribute,
  DrawingBox,
  DrawingElement,
  DrawingWords,
  FigureSlot,
  SumSlot,
} from '../../schema/index.ts';
import { figureParts, figureText } from '../quantity-text.ts';
import type { Span } from '../yaml.ts';
import { filledWith } from './attributes.ts';
import type { Figures } from './figures.ts';
import { resultOf } from './sum.ts';
import { isValue } from './values.ts';

/** An element of a picture, its values worked out. */
export interface PictureElement {
  name: DrawingElement['name'];
  attributes: Readonly<Record<string, string>>;
  content: readonly (PictureElement | string)[];
}

/** A place of a drawing that the clauses of a standard cannot fill, in offsets of the drawing's file. */
export interface DrawingGap extends Span {
  /** No such clause, one without a figure, a range where one value is wanted, or a sum that gives nothing to draw. */
  gap: 'clause' | 'figure' | 'range' | 'sum';
  /** The clause; of a sum, the attribute. */
  found: string;
}

/** A drawing with the figures of one standard, in one language. */
export interface Picture {
  box: DrawingBox;
  /** What it shows, in words: the caption on the site, and what readers hear instead of the picture. */
  text: string;
  content: readonly PictureElement[];
  /** Clauses whose whole figure can be read in it. */
  shown: ReadonlySet<string>;
  gaps: readonly DrawingGap[];
}

/** Coordinates beyond this are no picture; so large a number would also be written with an exponent. */
const farthest = 100_000;

/** Fills a drawing with figures. What cannot be filled stays in braces, or is not drawn, and is told in `gaps`. */
export function fillDrawing({ box, words, content }: Drawing, figures: Figures, locale: Locale): Picture {
  const filler = new Filler(figures, locale);
  const text = filler.textOf(words[locale] ?? [], undefined).trim();
  const elements = content.flatMap((element) => filler.elementOf(element));
  return { box, text, content: elements, shown: filler.shown(), gaps: filler.gaps };
}

class Filler {
  readonly gaps: DrawingGap[] = [];
  readonly #figures: Figures;
  readonly #locale: Locale;
  readonly #parts = new Map<string, Set<FigureSlot['show']>>();

  constructor(figures: Figures, locale: Locale) {
    this.#figures = figures;
    this.#locale = locale;
  }

  elementOf({ name, language, attributes, content }: DrawingElement): PictureElement[] {
    if (language && language !== this.#locale) return [];
    const before = this.gaps.length;
    const filled = Object.entries(attributes).map(([key, value]) => [key, this.#attribute(key, value)] as const);
    // A shape whose place is not known would be drawn in a wrong one.
    if (this.gaps.length > before) return [];
    const inner = content.flatMap((part): (PictureElement | string)[] =>
      'name' in part ? this.elementOf(part) : [this.textOf(part, this.#parts)],
    );
    return [{ name, attributes: Object.fromEntries(filled), content: inner }];
  }

  /** The words with their figures; which parts of which figure stood in them is added to `parts`. */
  textOf(words: DrawingWords, parts: Map<string, Set<FigureSlot['show']>> | undefined): string {
    return words
      .map((word) => {
        if ('text' in word) return word.text;
        parts?.set(word.clause, (parts.get(word.clause) ?? new Set()).add(word.show));
        return this.#figure(word) ?? `{${word.clause}}`;
      })
      .join('')
      .replace(/\s+/g, ' ');
  }

  /** Clauses whose figure stands in the picture: in one piece, or number and unit with nothing said before or after. */
  shown(): ReadonlySet<string> {
    const whole = [...this.#parts].filter(([clause, parts]) => {
      const quantity = this.#figures.get(clause);
      if (!quantity) return false;
      const { before, after } = figureParts(quantity, this.#locale);
      return parts.has('figure') || (parts.has('number') && parts.has('unit') && before === '' && after === '');
    });
    return new Set(whole.map(([clause]) => clause));
  }

  #figure(slot: FigureSlot): string | undefined {
    const quantity = this.#quantity(slot.clause, slot);
    if (!quantity) return undefined;
    if (slot.show === 'figure') return figureText(quantity, this.#locale);
    return figureParts(quantity, this.#locale)[slot.show].trim();
  }

  #attribute(key: string, attribute: DrawingAttribute): string {
    const { pieces, value } = attribute;
    const before = this.gaps.length;
    const text = filledWith((index) => this.#result(pieces[index] as SumSlot), attribute)
      .replace(/\s+/g, ' ')
      .trim();
    const slot = pieces.find((piece) => typeof piece !== 'string');
    if (slot && this.gaps.length === before && !isValue(value, text)) this.#gap('sum', `${key}="${text}"`, slot);
    return text;
  }

  #result(slot: SumSlot): string {
    const result = resultOf(slot.sum, (clause, end) => {
      const quantity = this.#quantity(clause, slot);
      if (!quantity) return Number.NaN;
      const { value, min = value, max = value } = quantity;
      const found = { value, min, max }[end];
      return found ?? this.#gap('range', clause, slot);
    });
    // Two places are finer than anything that is drawn; adding nothing turns minus nothing into nothing.
    return String(Math.abs(result) < farthest ? Number(result.toFixed(2)) + 0 : Number.NaN);
  }

  #quantity(clause: string, slot: Span) {
    const quantity = this.#figures.get(clause);
    if (!quantity) this.#gap(this.#figures.has(clause) ? 'figure' : 'clause', clause, slot);
    return quantity;
  }

  #gap(gap: DrawingGap['gap'], found: string, { start, end }: Span): number {
    if (!this.gaps.some((known) => known.start === start && known.found === found))
      this.gaps.push({ gap, found, start, end });
    return Number.NaN;
  }
}
