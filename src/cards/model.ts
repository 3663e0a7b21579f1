import type { FigureParts } from '../corpus/index.ts';
import type { Locale } from '../languages/index.ts';
import type { Shape } from './drawing/shapes.ts';

/** Drawn signs at the head of a line. Each has a shape of its own, so that none needs colour. */
export type Sign = 'do' | 'dont' | 'limit' | 'box' | 'dot' | 'caution' | 'begin' | 'end' | 'say';

/** A smaller line below a row: an exception, a line to say, a part of it. */
export interface Sub {
  sign?: Sign;
  label?: string;
  text: string;
  /** Its text is what the row is read for, such as a promised time: set as strong as the row, its label is not. */
  strong?: true;
}

/** One idea on one line. */
export interface Row {
  sign?: Sign;
  /** A number, letter or short condition in front instead of a sign. */
  badge?: string;
  /** Words that say what the sign means, or the name of what the line is about. */
  label?: string;
  figure?: FigureParts;
  /** The clause whose figure it is, where a drawing on the same face may show it instead. */
  figureOf?: string;
  text: string;
  subs?: readonly Sub[];
  /** Stays on the same face as the row before it. */
  joined?: true;
}

export interface Cell {
  text?: string;
  figure?: FigureParts;
  subs?: readonly Sub[];
}

/** The pieces that faces are made of. Text is text: nothing in it is ever read as markup. */
export type Block =
  | { block: 'lead'; text: string }
  | { block: 'rows'; rows: readonly Row[] }
  | { block: 'table'; head: readonly string[]; rows: readonly (readonly Cell[])[] }
  | { block: 'passage'; label?: string; text: string; quote?: true; large?: true }
  /** What the reader must know of the card itself: that it holds a part, or lines without a translation. */
  | { block: 'notice'; text: string }
  | PicturesBlock
  | DrawingBlock;

/** Photos and pictures of clauses, beside one another, each with what it shows. */
export interface PicturesBlock {
  block: 'pictures';
  pictures: readonly CardPicture[];
}

export interface CardPicture {
  /** Its address in the site, such as `/media/scarf.jpg`. */
  file: string;
  /** Whether it is how it is done; the sign and the word stand before what it shows. */
  sign?: 'do' | 'dont';
  label?: string;
  alt: string;
}

/** A drawing as shapes, in its own units. */
export interface DrawingBlock {
  block: 'drawing';
  /** What it shows, in words. */
  alt: string;
  width: number;
  height: number;
  shapes: readonly Shape[];
  /** Clauses whose figure can be read in it. */
  shows: readonly string[];
}

/** What is printed on one side of a card, in one language, before it meets a size. */
export interface FaceContent {
  title: string;
  /** The word in the frame: how binding it is, or what kind of card. */
  tag: string;
  blocks: readonly Block[];
}

/** Where a card's facts come from: always a standard. The card never states its own revision. */
export interface CardSource {
  code: string;
  revision: string;
  effective: string;
  draft: boolean;
}

/** How many faces a language has: one that may be spread over several, or a front and a back that belong together. */
export type CardForm = 'spread' | 'front-back';

/** One entry of a deck, in every language. */
export interface Card {
  /** Unique in its deck: the code of the standard, or bank and question. */
  id: string;
  deck: string;
  form: CardForm;
  /** Undefined for a card that explains and holds no rule. */
  source: CardSource | undefined;
  faces: Readonly<Record<Locale, readonly FaceContent[]>>;
}

/** A face ready to be set: content, stamp and place in its card. */
export interface Face extends FaceContent {
  /** Card, part and language, such as `AP-03 zh` or `AP-03-2 en`. */
  id: string;
  card: string;
  locale: Locale;
  part: { number: number; of: number };
  source: CardSource | undefined;
  url: string;
  /** The company's name in the language of the face. */
  brand: string;
  deckName: string;
  /** Where the deck is for, in words; empty where it is for all places. */
  placeName: string;
}

/** A piece of paper: a front and, where there is one, a back. */
export interface Leaf {
  front: Face;
  back: Face | undefined;
}

/** How a face is best set, and whether it fits so. */
export interface Fit {
  face: string;
  /** The type size, in points; the smallest allowed where nothing fits. */
  pt: number;
  /** Extra space between lines, in points. */
  gap: number;
  fits: boolean;
  /** Height the face takes and the height there is, at that type size. Millimetres. */
  needMm: number;
  haveMm: number;
}
