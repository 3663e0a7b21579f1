import { type Corpus, publicationOf, type Standard, wordsCut } from '../../corpus/index.ts';

/** What the other standards of a company write: what they use is no word that was typed wrongly. */
export interface Beside {
  isWord: (word: string) => boolean;
  /** Whether signs stand there one after the other, be they one word or not. */
  isWritten: (text: string) => boolean;
}

/** Where there is nothing beside. */
export const nothingBeside: Beside = { isWord: () => false, isWritten: () => false };

/** What standards other than one use. It is gathered when the first word is asked for. */
export function usedBeside({ standards }: Corpus, { code, authority }: Standard): Beside {
  const { locale } = authority;
  let text: string | undefined;
  let used: Set<string> | undefined;
  const gathered = () =>
    (text ??= standards
      .filter((one) => one.code !== code)
      .flatMap((one) => {
        const { facts, words } = publicationOf(one);
        return textsIn([facts, words[locale]]);
      })
      .join('\n'));
  const words = () => (used ??= new Set(wordsCut(gathered(), locale).map((word) => word.toLowerCase())));
  return { isWord: (word) => words().has(word), isWritten: (signs) => gathered().includes(signs) };
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
