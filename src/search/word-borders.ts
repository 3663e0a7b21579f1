/** Where the word that holds a place of a text begins and ends. */
export type Borders = (at: number) => readonly [from: number, to: number];

/** A phone that cannot part words takes a text for one word: then only what was typed as a word is found in it. */
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/** Where words of a text begin and end, worked out when first asked: most texts hold nothing of a query. */
export function bordersIn(text: string): Borders {
  let words: (readonly [number, number])[] | undefined;
  return (at) => {
    words ??= placesOfWords(text);
    return words[at] ?? [at, at + 1];
  };
}

/** The words of a text, one behind the other. */
export const wordsApart = (text: string): string[] =>
  segmenter ? [...segmenter.segment(text)].map(({ segment }) => segment) : [text];

function placesOfWords(text: string): (readonly [number, number])[] {
  let end = 0;
  return wordsApart(text).flatMap((word) => {
    const place = [end, (end += word.length)] as const;
    return Array.from(word.split(''), () => place);
  });
}
