/** A map from traditional to simplified characters. */
export type Simplified = ReadonlyMap<string, string>;

/** Reads the pairs of the index. */
export function readSimplified(pairs: string): Simplified {
  const characters = [...pairs];
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < characters.length; at += 2) map.set(characters[at] ?? '', characters[at + 1] ?? '');
  return map;
}

/**
 * Brings text to the form in which it is compared: one width, lower case, simplified characters, no apostrophes
 * (an unfinished pinyin input such as `tou'su` holds them), single spaces.
 */
export function fold(text: string, simplified: Simplified): string {
  const narrow = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/(?!\w)\p{Script=Latin}/gu, withoutMarks)
    .replaceAll(/['’‘`\u200b-\u200d\ufeff]/g, '')
    .replaceAll('°', '度');
  let result = '';
  if (/\p{Script=Han}/u.test(narrow)) for (const character of narrow) result += simplified.get(character) ?? character;
  else result = narrow;
  // Careful authors put a space between Chinese and Latin, hurried readers do not.
  return result
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?:(?<=\p{Script=Han} )(?=[a-z\d])|(?<=[a-z\d] )(?=\p{Script=Han}))/gu, '')
    .trim();
}

/** A letter without its tone or accent; `ü` is typed `v`, with a tone too. */
function withoutMarks(letter: string): string {
  const [base = letter, ...marks] = letter.normalize('NFD');
  return base === 'u' && marks.includes('\u0308') ? 'v' : base;
}
