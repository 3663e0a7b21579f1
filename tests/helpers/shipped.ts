import { corpusFromDisk } from '../../src/corpus/index.ts';
import { type Kind, kinds } from '../../src/schema/index.ts';

/** The content that is shipped, read once. */
export const shipped = corpusFromDisk();

/** One standard of every kind that the shipped content has, by kind. */
export const standardOfKind = new Map(
  (Object.keys(kinds) as Kind[]).flatMap((kind) => {
    const found = shipped.standards.find((standard) => standard.facts.kind === kind && standard.translations.en);
    return found ? [[kind, found] as const] : [];
  }),
);
