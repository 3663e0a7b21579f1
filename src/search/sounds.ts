import type { Readings } from './pinyin.ts';

/** What many speakers do not tell apart: zh z, ch c, sh s, ing in, eng en. */
const lax = (syllable: string) => syllable.replace(/^([zcs])h/, '$1').replace(/(?<=[ie])ng$/, 'n');

/** How a character can sound, to ears that do not tell retroflex from flat or front from back nasals. */
export function soundsOf(character: string, readings: Readings): string[] {
  return (readings.get(character) ?? []).map(lax);
}
