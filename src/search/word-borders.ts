/** Where the word that holds a place of a text begins and ends. */
export type Borders = (at: number) => readonly [from: number, to: number];

/** A phone that cannot part words takes a text for one word: then only what was typed as a word is found in it. */
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

type Places = readonly (readonly [number, number])[];

/** Texts whose words are kept: the next key asks for those of the same rows. */
const mostKept = 2000;
const kept = new Map<string, Places>();

/** Where words of a text begin and end, worked out when first asked: most texts hold nothing of a query. */
export function bordersIn(text: string): Borders {
  let words: Places | undefined;
  return (at) => {
    words ??= placesOfWords(text);
    return words[at] ?? [at, at + 1];
  };
}

/** The words of a text, one behind the other. */
export const wordsApart = (text: string): string[] =>
  segmenter ? [...segmenter.segment(text)].map(({ segment }) => segment) : [text];

function placesOfWords(text: string): Places {
  const known = kept.get(text);
  if (known) return known;
  const places: (readonly [number, number])[] = [];
  for (const word of wordsApart(text)) {
    const place = [places.length, places.length + word.length] as const;
    for (let at = 0; at < word.length; at += 1) places.push(place);
  }
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, places);
  return places;
}
