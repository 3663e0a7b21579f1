import { pinyin } from 'pinyin-pro';
import { levelOneCharacters } from './pinyin.ts';

/** Counts of characters per syllable in the order of GB 2312 level 1, and what they leave out. */
export interface BuiltReadings {
  syllables: string;
  readings: string;
}

/** Builds the pinyin data: all readings of the characters a site uses, and the main one of every common character. */
export function buildReadings(used: readonly string[]): BuiltReadings {
  const order = levelOneCharacters();
  const main = ascending(order.map(readingsOf));
  let syllables = '';
  for (let at = 0; at < main.length;) {
    let end = at;
    while (end < main.length && main[end] === main[at]) end += 1;
    syllables += `${main[at] ?? ''}${end - at}`;
    at = end;
  }
  const known = new Map(order.map((character, at) => [character, main[at] ?? '']));
  const misfiled = order.filter((character) => !readingsOf(character).includes(known.get(character) ?? ''));
  const extra = [...new Set([...used, ...misfiled])]
    .filter((character) => /\p{Script=Han}/u.test(character))
    .sort()
    .flatMap((character) => {
      const further = readingsOf(character).filter((syllable) => syllable !== known.get(character));
      return further.length > 0 ? [`${character}${further.join(',')}`] : [];
    });
  return { syllables, readings: extra.join(' ') };
}

function readingsOf(character: string): string[] {
  return [...new Set(pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true }))];
}

/**
 * The reading by which each character is filed. The table is sorted by syllable, so of several readings it is the one
 * that keeps the order: the longest chain of readings that never falls. The few characters filed otherwise take the
 * syllable before them, and their own readings follow as further ones.
 */
function ascending(options: readonly (readonly string[])[]): string[] {
  const syllables = [...new Set(options.flat())].sort();
  const rank = new Map(syllables.map((syllable, at) => [syllable, at]));
  const best = new Array<{ length: number; link: Link | undefined }>(syllables.length).fill({
    length: 0,
    link: undefined,
  });
  for (const [at, readings] of options.entries()) {
    const grown = readings.map((syllable) => {
      const ceiling = rank.get(syllable) ?? 0;
      let longest = best[0] ?? { length: 0, link: undefined };
      for (let lower = 1; lower <= ceiling; lower += 1)
        if ((best[lower]?.length ?? 0) > longest.length) longest = best[lower] ?? longest;
      return { ceiling, length: longest.length + 1, link: { at, syllable, before: longest.link } };
    });
    for (const { ceiling, length, link } of grown)
      if (length > (best[ceiling]?.length ?? 0)) best[ceiling] = { length, link };
  }
  const filed = new Map<number, string>();
  for (let link = best.reduce((a, b) => (b.length > a.length ? b : a)).link; link; link = link.before)
    filed.set(link.at, link.syllable);
  let previous = 'a';
  return options.map((_, at) => (previous = filed.get(at) ?? previous));
}

/** A chain of readings, from its end. */
interface Link {
  at: number;
  syllable: string;
  before: Link | undefined;
}
