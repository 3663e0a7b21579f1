import { pendingHash } from '../hash.ts';
import type { Corpus, SourceFile, Standard } from '../types.ts';
import type { DataPath } from '../yaml.ts';
import { hashAt } from './misfits.ts';
import { type Reference, referencesIn } from './references.ts';
import { valueAt } from '../../schema/index.ts';

/** What an entry that rests on a clause has recorded of it. */
export interface Resting extends Reference {
  standard: Standard;
  /** Where the hash stands, or is to stand. */
  recordPath: DataPath;
  /** The hash of the text it was written for; undefined where none is recorded. */
  was: string | undefined;
  now: string;
}

const known = new WeakMap<Corpus, readonly Resting[]>();

/** Everything that rests on a clause or a standard that is there, in the order of the files. */
export function restingIn(corpus: Corpus): readonly Resting[] {
  const made = known.get(corpus) ?? restingOf(corpus);
  known.set(corpus, made);
  return made;
}

function restingOf(corpus: Corpus): Resting[] {
  const byCode = new Map(corpus.standards.map((standard) => [standard.code, standard]));
  return referencesIn(corpus).flatMap((reference) => {
    const standard = byCode.get(reference.to.split('#')[0] ?? '');
    const now = standard && hashAt(standard, reference.to);
    if (!reference.rests || !standard || now === undefined) return [];
    const recordPath = [...recordsAt(reference.path), reference.to];
    const found = valueAt(reference.file.value, recordPath);
    return [
      {
        ...reference,
        standard,
        recordPath,
        was: found === pendingHash ? undefined : (found as string | undefined),
        now,
      },
    ];
  });
}

/** What rests on an older text than there is, or has not recorded which. */
export function unreviewed(corpus: Corpus): Resting[] {
  return restingIn(corpus).filter(({ was, now }) => was !== now);
}

/** A record of a clause that its entry no longer names. */
export interface LeftoverRecord {
  file: SourceFile;
  path: DataPath;
  to: string;
}

/** Records beside entries that no longer name what they are of. */
export function leftoverRecords(corpus: Corpus): LeftoverRecord[] {
  const named = Map.groupBy(
    referencesIn(corpus).filter(({ rests }) => rests),
    ({ file, path }) => `${file.path} ${recordsAt(path).join('/')}`,
  );
  return [...named.values()].flatMap((references) => {
    const [{ file, path }] = references as [Reference, ...Reference[]];
    const at = recordsAt(path);
    const records = (valueAt(file.value, at) ?? {}) as Readonly<Record<string, string>>;
    return Object.keys(records)
      .filter((to) => !references.some((reference) => reference.to === to))
      .map((to) => ({ file, path: [...at, to], to }));
  });
}

/** Where an entry records what it was written for: beside the field that names it, or that lists what it names. */
function recordsAt(path: DataPath): DataPath {
  const field = typeof path.at(-1) === 'number' ? path.slice(0, -1) : path;
  return [...field.slice(0, -1), 'writtenFor'];
}
