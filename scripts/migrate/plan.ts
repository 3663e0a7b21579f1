import { readSource, type SourceFile } from '../../src/corpus/index.ts';
import { edit } from '../../src/yaml-edit/index.ts';
import type { Migration } from './migration.ts';

/** What becomes of a file. */
export interface Plan {
  file: SourceFile;
  /** The text after all migrations. */
  text: string;
  /** Those that changed it. */
  by: readonly Migration[];
}

/**
 * A file after every migration; undefined where none has anything to do. Only the values meant are written, and what
 * cannot be changed without touching more throws.
 */
export function planOf(file: SourceFile, migrations: readonly Migration[]): Plan | undefined {
  const by: Migration[] = [];
  const after = migrations.reduce((now, migration) => {
    const operations = migration.operations(now);
    if (operations.length === 0) return now;
    by.push(migration);
    const { path, encoding } = file;
    return readSource({ path, encoding, text: edit(now.text, operations) });
  }, file);
  return by.length > 0 ? { file, text: after.text, by } : undefined;
}
