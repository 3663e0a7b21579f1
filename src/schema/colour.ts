import { z } from 'zod';

/** A colour as six hexadecimal digits after a number sign; so it may stand in a style sheet as it is. */
export const colourCode = z.string().regex(/^#[0-9a-fA-F]{6}$/);
