import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** The folder of the project. */
export const projectDir = resolve(import.meta.dirname, '../..');

/** Paths of files below folders of the project, from its top and with forward slashes. */
export function projectFiles(folders: readonly string[], wanted: RegExp): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(projectDir, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && wanted.test(entry.name))
      .map((entry) => relative(projectDir, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );
}

/** The text of a file of the project. */
export function projectText(path: string): string {
  return readFileSync(join(projectDir, path), 'utf8');
}
