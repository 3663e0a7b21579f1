import { buildCorpus, type Corpus, type RawFile, readSource } from '../../corpus/index.ts';
import { copiesIn } from './copies.ts';
import { movedPages, renamedPages } from './moves.ts';
import { overwrittenPages } from './overwritten.ts';
import type { Misnamed, Move, Stray } from './stray.ts';

/** Content as if its strays were put right, so that each of them is one fault and not many. */
export interface Tidy {
  corpus: Corpus;
  strays: readonly Stray[];
  /** The paths that moved files have in truth, by those they have here. */
  truePaths: ReadonlyMap<string, string>;
}

/** Puts strays right in thought: copies are left out, moved files read where they belong. */
export function tidied(given: Corpus, misnamed: readonly Misnamed[] = []): Tidy {
  const taken = new Map(given.files.map((file) => [file.path, file]));
  const read = misnamed.filter(({ meant }) => !taken.has(meant));
  const truePaths = new Map(read.map(({ path, meant }) => [meant, path]));
  let corpus = read.length === 0 ? given : rebuilt(given, [], [], read);
  const strays = misnamed.flatMap(({ meant, ...raw }): Stray[] => {
    const of = taken.get(meant);
    return of ? [{ stray: 'copy', files: [readSource(raw)], of, isSame: of.text === raw.text }] : [];
  });
  // A copy that was moved is a copy, so that each look is at what the one before it left.
  for (const look of looks) {
    const found = look(corpus);
    if (found.length === 0) continue;
    strays.push(...found);
    const moves = found.flatMap((one) => ('moves' in one ? one.moves : []));
    for (const { file, to } of moves) truePaths.set(to, truePaths.get(file.path) ?? file.path);
    corpus = rebuilt(corpus, found, moves, []);
  }
  return { corpus, strays, truePaths };
}

const looks: readonly ((corpus: Corpus) => Stray[])[] = [
  ({ files }) => copiesIn(files),
  overwrittenPages,
  movedPages,
  renamedPages,
];

function rebuilt(corpus: Corpus, strays: readonly Stray[], moves: readonly Move[], more: readonly Misnamed[]): Corpus {
  const gone = new Set(
    strays.flatMap((one) => {
      if (one.stray === 'copy') return one.files;
      if (one.stray !== 'overwritten') return [];
      // With an original all its translations lose what they are of.
      const isOriginal = one.file.locale === corpus.languages.authority;
      return isOriginal ? corpus.files.filter(({ slug }) => slug === one.file.slug) : [one.file];
    }),
  );
  const places = new Map(moves.map(({ file, to }) => [file, to]));
  const kept = corpus.files
    .filter((file) => !gone.has(file))
    .map((file): RawFile => ({ path: places.get(file) ?? file.path, text: file.text, encoding: file.encoding }));
  const added = more.map(({ meant, text, encoding }): RawFile => ({ path: meant, text, encoding }));
  return { ...buildCorpus([...kept, ...added], corpus.site), unread: corpus.unread };
}
