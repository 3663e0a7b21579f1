import { z } from 'zod';
import { field } from './field.ts';

/** A name that stands between the slashes of an address, whatever the letters are. */
const part = String.raw`[^\s/?#%\\<>"'&:*|A-Z._][^\s/?#%\\<>"'&:*|A-Z]{0,79}`;

/** The address of a page below its language, without slashes around it: `appearance/men-hair`. */
const formerPath = z.string().regex(new RegExp(`^${part}(?:/${part})*$`));

/** The addresses that a page had before; none of its pages in any language loses them. */
export const formerly = (zh: string, en: string) => field(z.array(formerPath).min(1).optional(), zh, en);
