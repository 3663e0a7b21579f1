const isLatin = (character: string | undefined) => character !== undefined && /[a-z\d]/.test(character);

/** Whether a text holds another; in Latin letters as whole words, as `ring` is not in `earring`. */
export function holdsWhole(text: string, part: string): boolean {
  let at = text.indexOf(part);
  if (at === -1 || !/[a-z]/.test(part)) return at !== -1;
  if (/[^a-z\d ]/.test(part)) return false;
  for (; at !== -1; at = text.indexOf(part, at + 1))
    if (!isLatin(text[at - 1]) && !isLatin(text[at + part.length])) return true;
  return false;
}
