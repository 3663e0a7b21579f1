/** Stems that are kept: texts say the same words again and again, and every key asks for those of its rows. */
const mostKept = 20_000;
const kept = new Map<string, string>();

/** A word without its commonest endings: enough to bring `greeting`, `greetings` and `greet` together. */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  let root = kept.get(word);
  if (root !== undefined) return root;
  root = withoutEnding(word);
  if (kept.size >= mostKept) kept.clear();
  kept.set(word, root);
  return root;
}

function withoutEnding(word: string): string {
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
