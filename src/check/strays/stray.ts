import { type DataPath, isPage, type RawFile, type SourceFile } from '../../corpus/index.ts';
import { schemaOfType, valueAt, visitRoles } from '../../schema/index.ts';

/** A file that is read at the place where it belongs, though its own name keeps it out. */
export interface Misnamed extends RawFile {
  /** Where it stands. */
  path: string;
  meant: string;
}

/** A file of the content folder that goes to another place. */
export interface Move {
  file: SourceFile;
  to: string;
}

/**
 * A file that is not where, or not what, it should be. It is told as that alone: whatever else could be said of it, or
 * of what names it, follows from that.
 */
export type Stray =
  | { stray: 'copy'; files: readonly [SourceFile, ...SourceFile[]]; of: SourceFile; isSame: boolean }
  | { stray: 'moved'; moves: readonly [Move, ...Move[]]; code: string; manual: string; index: SourceFile }
  | { stray: 'renamed'; moves: readonly [Move, ...Move[]]; code: string; other: SourceFile }
  | { stray: 'overwritten'; file: SourceFile; of: SourceFile; lost: string };

/** What a file says it is: a standard by its code, a translation by what it is of, a data file by its own id. */
export function identityOf(file: SourceFile): string | undefined {
  const data = file.value ?? file.yaml.data;
  if (isPage(file)) {
    const paths: DataPath[] = [
      ['standard', 'code'],
      ['manual', 'id'],
      ['translation', 'of'],
    ];
    return paths.map((path) => valueAt(data, path)).find((value) => typeof value === 'string');
  }
  const schema = schemaOfType(file.type);
  let found: string | undefined;
  if (schema)
    visitRoles(schema, data, ['id'], (role, value) => {
      if (role.role === 'id' && role.namesFile) found ??= String(value);
    });
  return found;
}

const linesIn = (text: string) => text.split('\n').flatMap((line) => line.trim() || []);

/** Which part of the lines of a text, from 0 to 1, stand in another. */
export function shareOf(text: string, other: string): number {
  const [lines, others] = [linesIn(text), new Set(linesIn(other))];
  return lines.length === 0 ? 0 : lines.filter((line) => others.has(line)).length / lines.length;
}

/** How much two texts have in common for one to be the copy of the other, small changes aside. */
export const sameShare = 0.8;
