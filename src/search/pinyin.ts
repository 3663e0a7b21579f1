/** Which syllables a character may be read as. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** The 3,755 characters of GB 2312 level 1 in their order, which is by pinyin; a browser's own decoder knows them. */
function levelOne(): string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
  return [...new TextDecoder('gbk').decode(new Uint8Array(bytes))];
}

/** Characters of GB 2312 level 1 in order. */
export const levelOneCharacters = levelOne;

/** Reads the syllable counts and further readings of the index into one map. */
export function readReadings(syllables: string, further: string): Readings {
  const map = new Map<string, string[]>();
  const characters = levelOne();
  let at = 0;
  for (const [, syllable = '', count = '0'] of syllables.matchAll(/([a-z]+)(\d+)/g)) {
    for (let left = Number(count); left > 0; left -= 1) map.set(characters[at++] ?? '', [syllable]);
  }
  for (const entry of further.split(' ')) {
    const [character = '', ...rest] = [...entry];
    const readings = rest.join('').split(',').filter(Boolean);
    map.set(character, [...(map.get(character) ?? []), ...readings]);
  }
  return map;
}

/**
 * Whether letters fall into syllables at all, the last of which may be cut. Most English does not, which saves trying
 * it on every name.
 */
export function spellable(letters: string, syllables: ReadonlySet<string>): boolean {
  // Places up to which the letters are whole syllables.
  const reached = new Set([0]);
  for (const from of reached) {
    const rest = letters.slice(from);
    for (const syllable of syllables) {
      if (syllable.startsWith(rest)) return true;
      if (rest.startsWith(syllable)) reached.add(from + syllable.length);
    }
  }
  return false;
}

/**
 * Whether letters read as the pinyin of characters from a position on: every syllable whole, the last may be cut.
 * Returns how many characters they cover, 0 for none.
 */
export function pinyinSpan(
  letters: string,
  characters: readonly string[],
  from: number,
  readings: Readings,
  /** Letters that are read already. Thousands of names are tried at a key, and to cut letters off takes longest. */
  read = 0,
): number {
  const left = letters.length - read;
  if (left === 0) return 0;
  let best = 0;
  for (const syllable of readings.get(characters[from] ?? '') ?? noReadings) {
    if (syllable.charCodeAt(0) !== letters.charCodeAt(read)) continue;
    if (syllable.length >= left) {
      const isWhole = syllable.length === left || left > 1 || from > 0;
      if (isWhole && letters.endsWith(syllable.slice(0, left))) best = Math.max(best, 1);
    } else if (letters.startsWith(syllable, read)) {
      const rest = pinyinSpan(letters, characters, from + 1, readings, read + syllable.length);
      if (rest > 0) best = Math.max(best, rest + 1);
    }
  }
  return best;
}

const noReadings: readonly string[] = [];

/** Whether letters are all of the syllables of characters, the last one not cut. */
export function isWhole(letters: string, characters: readonly string[], readings: Readings): boolean {
  if (characters.length === 0) return letters === '';
  const [first = '', ...rest] = characters;
  return (readings.get(first) ?? []).some(
    (syllable) => letters.startsWith(syllable) && isWhole(letters.slice(syllable.length), rest, readings),
  );
}

/** The letters that the readings of each character begin with. */
export function initialsOf(readings: Readings): Map<string, string> {
  return new Map(
    [...readings].map(([character, syllables]) => [
      character,
      syllables.map((syllable) => syllable.slice(0, 1)).join(''),
    ]),
  );
}

/** Whether letters are the initials of characters from a position on. */
export function initialsMatch(
  letters: string,
  characters: readonly string[],
  from: number,
  readings: Readings,
): boolean {
  if (from + letters.length > characters.length) return false;
  for (let at = 0; at < letters.length; at += 1) {
    const initial = letters[at] ?? '';
    if (!(readings.get(characters[from + at] ?? '') ?? []).some((syllable) => syllable.startsWith(initial)))
      return false;
  }
  return true;
}

/** Beginnings and endings of syllables that many speakers do not tell apart, both ways. */
const blurred: readonly (readonly [way: RegExp, other: string])[] = [
  [/^([zcs])h/, '$1'],
  [/^([zcs])(?!h)/, '$1h'],
  [/^l/, 'n'],
  [/^n/, 'l'],
  [/^f/, 'h'],
  [/^h/, 'f'],
];
const blurredEnds: readonly (readonly [way: RegExp, other: string])[] = [
  [/(?<=[aei])ng$/, 'n'],
  [/(?<=[aei])n$/, 'ng'],
];

/** A syllable with what it may be taken for. */
export function takenFor(syllable: string): string[] {
  const changed = (text: string, ways: typeof blurred) =>
    ways.flatMap(([way, other]) => (way.test(text) ? [text.replace(way, other)] : []));
  const begun = [syllable, ...changed(syllable, blurred)];
  return [...begun, ...begun.flatMap((text) => changed(text, blurredEnds))];
}

/** Readings with all that they may be taken for. */
export function blurredReadings(readings: Readings): Map<string, readonly string[]> {
  return new Map([...readings].map(([character, syllables]) => [character, syllables.flatMap(takenFor)]));
}
