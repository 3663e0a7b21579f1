import { z } from 'zod';
import { locales } from '../languages/index.ts';
import { cardSizes } from './card-size.ts';
import { oneOf } from './bilingual.ts';

/** What was last printed of one card: its revision, and for each language a hash of what the face says. */
export const printedCard = z.strictObject({
  revision: z.string().nullable(),
  faces: z.partialRecord(z.enum(locales), z.string()),
});
export type PrintedCard = z.output<typeof printedCard>;

/** The record of what was last printed, by deck, size and card. `npm run cards` writes it; nobody edits it. */
export const cardLock = z.strictObject({
  printed: z.record(z.string(), z.partialRecord(oneOf(cardSizes), z.record(z.string(), printedCard))),
});
export type CardLock = z.output<typeof cardLock>;
