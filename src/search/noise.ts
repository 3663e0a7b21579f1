/** Longer texts were pasted, not asked. */
const longest = 80;

/** What is no query: nothing but signs, one letter again and again, a text that was pasted. */
export const isNoise = (query: string): boolean =>
  query.length > longest || !/[\p{L}\p{N}]/u.test(query) || /^(.)\1{2,}$/u.test(query.replaceAll(/\s/g, ''));
