/** Words that say nothing by themselves. */
const small = new Set(['a', 'an', 'the', 'once', 'of', 'to', 'in']);

const wordsIn = (text: string, language: string) =>
  [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text.toLowerCase())].flatMap((one) =>
    one.isWordLike ? [one.segment] : [],
  );

/** Whether every word of a text stands beside it already, perhaps with another ending. */
export function saysNothingNew(text: string, beside: readonly string[], language: string): boolean {
  const known = wordsIn(beside.join('\n'), language);
  return wordsIn(text, language).every(
    (word) => small.has(word) || known.some((one) => one === word || (/^[a-z]{3,}$/.test(one) && isForm(word, one))),
  );
}

const isForm = (word: string, one: string) =>
  /^[a-z]{3,}$/.test(word) && (word.startsWith(one) || one.startsWith(word));
