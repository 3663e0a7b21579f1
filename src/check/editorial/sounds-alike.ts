import { createRequire } from 'node:module';
import type { pinyin } from 'pinyin-pro';

let read: typeof pinyin | undefined;

/** The syllables that a sign is read as, without tones; where `isLoose`, as those say it who tell no zh from a z. */
function syllablesOf(sign: string, isLoose: boolean): string[] {
  // The dictionary is large, and asked only where a revision says that it puts slips right.
  read ??= (createRequire(import.meta.url)('pinyin-pro') as { pinyin: typeof pinyin }).pinyin;
  const syllables = read(sign, { multiple: true, toneType: 'none', type: 'array', nonZh: 'removed' });
  return isLoose ? syllables.map((one) => one.replace(/^([zcs])h/, '$1').replace(/(?<=[aei]n)g$/, '')) : syllables;
}

/** Whether two signs of Chinese can be read as the same syllable, whatever the tone. */
export function soundAlike(one: string, other: string, isLoose = false): boolean {
  const others = syllablesOf(other, isLoose);
  return syllablesOf(one, isLoose).some((syllable) => others.includes(syllable));
}
