import { schemaOfType, visitRoles } from '../../schema/index.ts';
import type { Corpus, SourceFile } from '../types.ts';
import type { DataPath } from '../yaml.ts';
import { ownerOf, ownersIn } from './owners.ts';

/** A place in the content that names a clause, or a whole standard. */
export interface Reference {
  file: SourceFile;
  path: DataPath;
  /** The address of what names it. */
  from: string;
  /** Where that stands in the file. */
  entryPath: DataPath;
  /** What it names: `AP-03` or `AP-03#dye`. */
  to: string;
  /** Whether the texts beside it are written for what it names. */
  rests: boolean;
}

const known = new WeakMap<Corpus, readonly Reference[]>();

/** Every reference of the valid files, in the order of the files. */
export function referencesIn(corpus: Corpus): readonly Reference[] {
  const made = known.get(corpus) ?? corpus.files.flatMap(referencesOf);
  known.set(corpus, made);
  return made;
}

function referencesOf(file: SourceFile): Reference[] {
  const schema = schemaOfType(file.type);
  const found: Reference[] = [];
  if (!schema || file.value === undefined) return found;
  let owners: ReturnType<typeof ownersIn> | undefined;
  visitRoles(schema, file.value, ['reference'], (role, value, path) => {
    if (role.role !== 'reference' || typeof value !== 'string') return;
    owners ??= ownersIn(file);
    const rests = role.rests === 'always' || (role.rests === 'clause' && value.includes('#'));
    const { address, path: entryPath } = ownerOf(owners, path);
    found.push({ file, path: [...path], from: address, entryPath, to: value, rests });
  });
  return found;
}
