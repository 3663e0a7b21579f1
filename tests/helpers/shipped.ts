import { type Corpus, corpusFromDisk, type Standard, staffCorpus } from '../../src/corpus/index.ts';
import { type Kind, kinds } from '../../src/schema/index.ts';

/** The content that is shipped, read once. */
export const shipped = corpusFromDisk();

/** One standard of every kind that the shipped content has, by kind. */
export const standardOfKind = oneOfEachKind(shipped);

/** The first translated standard of every kind that staff read in a corpus, by kind. */
export function oneOfEachKind(corpus: Corpus): ReadonlyMap<Kind, Standard> {
  return new Map(
    (Object.keys(kinds) as Kind[]).flatMap((kind) => {
      const found = staffCorpus(corpus).standards.find(
        (standard) => standard.facts.kind === kind && standard.translations.en,
      );
      return found ? [[kind, found] as const] : [];
    }),
  );
}
