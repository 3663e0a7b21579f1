import { z } from 'zod';
import { locales } from '../languages/index.ts';
import { cardSizes } from './card-size.ts';
import { oneOf } from './bilingual.ts';
import { isoDate } from './date.ts';

/** What was last printed of one card in a language: its revision, and a hash of what the face says. */
export const printedCard = z.strictObject({ revision: z.string().nullable(), face: z.string() });
export type PrintedCard = z.output<typeof printedCard>;

/** A deck as it was last printed in a size and a language: when, and which cards. */
export const printing = z.strictObject({ on: isoDate, cards: z.record(z.string(), printedCard) });
export type Printing = z.output<typeof printing>;

/**
 * The record of what was last printed, by deck, size and language, for the site that the codes on the cards lead to.
 * `npm run cards -- --printed` writes it; nobody edits it.
 */
export const cardLock = z.strictObject({
  site: z.string(),
  printed: z.record(z.string(), z.partialRecord(oneOf(cardSizes), z.partialRecord(z.enum(locales), printing))),
});
export type CardLock = z.output<typeof cardLock>;
