import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CardLock, emptyLock } from '../../src/cards/index.ts';
import { misuse } from '../lib/exit.ts';
import { projectDir } from '../lib/run.ts';

const file = join(projectDir, 'cards.lock.json');

/** The record of what was last printed; an empty one when nothing was. Ends with 2 when the file is damaged. */
export function readLock(): CardLock {
  if (!existsSync(file)) return emptyLock;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as CardLock;
  } catch (error) {
    return misuse(`cards.lock.json is damaged: ${(error as Error).message}. Restore it from version control`);
  }
}

/** Writes the record, in the same order every time. */
export function writeLock(lock: CardLock): void {
  writeFileSync(file, `${JSON.stringify(lock, null, 1)}\n`);
}
