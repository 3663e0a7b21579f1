import { Converter } from 'opencc-js';

/**
 * Words that are others in Taiwan or Hong Kong, not only other characters: pairs of such a word, its characters
 * simplified, and the word of these texts: `简讯 短信`. Words that the texts use themselves mean what they mean there.
 */
export function wordForms(texts: readonly string[]): string[] {
  const known = texts.join('\n');
  const words = wordsIn(known);
  // All at once: the converter is slow to begin.
  const converted = (convert: (text: string) => string) => convert(words.join('\n')).split('\n');
  const simplified = Converter({ from: 't', to: 'cn' });
  const found = new Map<string, string>();
  for (const [wordWise, characterWise] of [
    [Converter({ from: 'cn', to: 'twp' }), Converter({ from: 'cn', to: 'tw' })],
    [Converter({ from: 'cn', to: 'hk' }), Converter({ from: 'cn', to: 't' })],
  ] as const) {
    const others = converted((text) => simplified(wordWise(text)));
    const same = converted((text) => simplified(characterWise(text)));
    for (const [at, word] of words.entries()) {
      const other = others[at] ?? word;
      if (other !== word && other !== same[at] && !known.includes(other) && !found.has(other)) found.set(other, word);
    }
  }
  return [...found].map((pair) => pair.join(' '));
}

/** The words of a text, each once, that have more than one character. */
function wordsIn(text: string): string[] {
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
  return [...new Set([...words].map(({ segment }) => segment))].filter((word) => /^\p{Script=Han}{2,4}$/u.test(word));
}
