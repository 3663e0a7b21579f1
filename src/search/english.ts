/** A word without its commonest endings: enough to bring `greeting`, `greetings` and `greet` together. */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  return (
    word
      // Not in `ties` and `lies`.
      .replace(/(?<=[a-z]{2})(?:ies|ied)$/, 'y')
      .replace(/sses$/, 'ss')
      .replace(/(?<=[a-z]{3})(?:ings?|edly|ed|er|ers|ly)$/, '')
      .replace(/(?<=[^s])s$/, '')
      .replace(/(?<=[a-z]{3})e$/, '')
      .replace(/([bdgklmnprt])\1$/, '$1')
  );
}
