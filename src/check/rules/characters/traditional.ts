import pairs from 'opencc-js/dict/TSCharacters';
import { isPage, type SourceFile, type Span } from '../../../corpus/index.ts';
import { valueSpan } from '../../locate.ts';
import { visitTexts } from '../../text/leaves.ts';
import { hasOwnLanguage } from '../../text/own-language.ts';
import type { OddCharacter } from './classes.ts';

const simplified = new Map<string, string>();
let others = '';
for (const pair of pairs.split('|')) {
  const [character = '', plain = ''] = pair.split(' ');
  if (character.length === 1) simplified.set(character, plain);
  others += pair.slice(pair.indexOf(' '));
}
// What stands for another character itself, or in names and a few words, is written in Simplified Chinese too.
for (const character of `${others}乾瞭藉徵於穀夥鍾昇祇剋覆馀係`) simplified.delete(character);
const any = anyOf([...simplified.keys()]);

function anyOf(characters: readonly string[]): RegExp {
  return new RegExp(`[${characters.join('')}]`, 'gu');
}

/** Fields that hold what people type, or what a source shows, in whichever characters. */
const asTyped: ReadonlySet<string> = new Set(['aliases', 'asked', 'printed', 'groups', 'words', 'synonyms']);
const cited = /“[^”\n]*”|「[^」\n]*」|《[^》\n]*》|`[^`\n]*`/gu;

/** Traditional characters that Simplified Chinese never has, in a text that is Simplified but for them. */
export function traditionalIn(file: SourceFile): OddCharacter[] {
  if ((file.locale ?? 'zh') !== 'zh' || !(isPage(file) || file.type !== 'drawings') || file.text.search(any) < 0)
    return [];
  const free: Span[] = [...file.text.matchAll(cited)].map(({ 0: found, index }) => {
    return { start: index, end: index + found.length };
  });
  visitTexts(file.value ?? file.yaml.data, (key, _text, path) => {
    if (!path.some((part) => asTyped.has(String(part))) && !asTyped.has(key) && !hasOwnLanguage(file, path)) return;
    const span = valueSpan(file, [...path]);
    if (span) free.push(span);
  });
  return [...file.text.matchAll(any)].flatMap(({ 0: found, index: start }): OddCharacter[] =>
    free.some((span) => span.start <= start && start < span.end)
      ? []
      : [{ fault: 'traditional', start, found, meant: simplified.get(found)?.slice(0, 1) }],
  );
}
