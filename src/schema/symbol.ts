import { z } from 'zod';
import { field, plainText, words } from './field.ts';
import { clauseId } from './identity.ts';

/** A symbol of a formula or scale, with its meaning. */
export const symbol = z.strictObject({
  id: clauseId,
  symbol: field(plainText, '符号，例如 P', 'The symbol, such as P'),
  text: words('符号的含义', 'What the symbol means'),
});
