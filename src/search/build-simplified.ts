import { Converter } from 'opencc-js';

/**
 * Traditional forms of the characters a site uses, as pairs `訪访頻频`. One pass over the Han block, at build time only.
 */
export function converterPairs(used: readonly string[]): string {
  const wanted = new Set(used);
  const pairs = new Map<string, string>();
  for (const from of ['t', 'tw', 'hk'] as const) {
    const convert = Converter({ from, to: 'cn' });
    for (let point = 0x4e00; point <= 0x9fff; point += 1) {
      const character = String.fromCodePoint(point);
      const simple = convert(character);
      if (simple !== character && wanted.has(simple) && !pairs.has(character)) pairs.set(character, simple);
    }
  }
  return [...pairs].flat().join('');
}
