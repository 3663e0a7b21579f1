import { type Corpus, publicationOf, type Standard, wordsCut } from '../../corpus/index.ts';

/**
 * Says of a word whether any other standard uses it: then it is a word of the company and not one that was typed
 * wrongly. The words are gathered when the first one is asked for.
 */
export function usedBeside({ standards }: Corpus, { code, authority }: Standard): (word: string) => boolean {
  const { locale } = authority;
  let used: Set<string> | undefined;
  const gather = () =>
    new Set(
      standards
        .filter((one) => one.code !== code)
        .flatMap((one) => {
          const { facts, words } = publicationOf(one);
          return wordsCut(textsIn([facts, words[locale]]).join('\n'), locale).map((word) => word.toLowerCase());
        }),
    );
  return (word) => (used ??= gather()).has(word);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
