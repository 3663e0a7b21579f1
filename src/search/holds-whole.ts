/** Whether a text holds another; in Latin letters as whole words, as `ring` is not in `earring`. */
export function holdsWhole(text: string, part: string): boolean {
  const at = text.indexOf(part);
  if (at === -1 || !/[a-z]/.test(part)) return at !== -1;
  return ` ${text.replaceAll(/[^a-z\d]+/g, ' ')} `.includes(` ${part} `);
}
