import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Corpus, corpusFromDisk, type Standard } from '../../src/corpus/index.ts';
import type { Deck } from '../../src/schema/index.ts';
import { projectDir } from './project.ts';

/** The manuals of a made-up hotel: small, complete, and nobody's to edit but the tests'. */
export const exampleDir = resolve(projectDir, 'tests/example-manuals');

/** A day on which the example manuals hold every state: in force, to come, ending, draft and withdrawn. */
export const exampleToday = '2026-11-21';

let read: Corpus | undefined;

/** The corpus of the example manuals, built once for each worker. */
export function exampleCorpus(): Corpus {
  return (read ??= corpusFromDisk(exampleDir));
}

/** A deck of the example manuals by its id; throws when there is none. */
export function exampleDeck(id: string): Deck {
  return found(
    exampleCorpus().decks.find(({ deck }) => deck === id),
    id,
  );
}

/** A standard of the example manuals by its code; throws when there is none. */
export function exampleStandard(code: string): Standard {
  return found(
    exampleCorpus().standards.find((standard) => standard.code === code),
    code,
  );
}

/** The pictures and files that lie with the example manuals, as links name them. */
export function exampleMedia(): string[] {
  return readdirSync(join(exampleDir, 'media')).map((name) => `media/${name}`);
}

function found<T>(thing: T | undefined, name: string): T {
  if (!thing) throw new Error(`The example manuals have no ${name}`);
  return thing;
}
