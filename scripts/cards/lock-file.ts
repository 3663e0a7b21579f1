import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../src/corpus/index.ts';
import { type CardLock, dataFiles } from '../../src/schema/index.ts';
import { misuse } from '../lib/exit.ts';

const name = dataFiles.printed.at;

/**
 * The content's record of what was last printed; undefined when nothing was. Ends with 2, naming the file, when it is
 * damaged.
 */
export function readLock({ printed, invalid }: Corpus): CardLock | undefined {
  const damaged = invalid.find(({ type }) => type === 'printed');
  if (!damaged) return printed[0];
  const [fault] = [
    ...damaged.yaml.errors,
    ...damaged.schemaIssues.map(({ path, message }) => ({ message: `${path.join('.')} ${message}` })),
  ];
  return misuse(
    `印卡记录 ${name} 损坏，请从版本库恢复 · ${name} is damaged; restore it from version control: ` +
      (fault?.message ?? damaged.encoding),
  );
}

/** Writes the record into a content folder, in the same order every time. */
export function writeLock(contentDir: string, lock: CardLock): void {
  writeFileSync(join(contentDir, name), `${JSON.stringify(lock, null, 1)}\n`);
}
