/** Words as a list in backquotes, cut where it would no longer be read. */
export function shortList(words: Iterable<string>, most = 12): string {
  const all = [...words];
  const shown = all
    .slice(0, most)
    .map((word) => `\`${word}\``)
    .join(' ');
  return all.length > most ? `${shown} …` : shown;
}

/** All of some words as a list in backquotes. */
export function quoteList(words: readonly string[], mark = ' '): string {
  return words.map((word) => `\`${word}\``).join(mark);
}
