import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RawFile } from '../../src/corpus/index.ts';
import { misuse } from './exit.ts';
import { isRefusal, refusalText } from './write-refusal.ts';
import { told } from './told.ts';

/** A content file and its new text. */
export interface Written {
  file: Pick<RawFile, 'path' | 'encoding'>;
  text: string;
}

/**
 * Writes new texts of content files: all of them, or none where the system refuses one, which ends with 2 and the
 * reason. All are laid beside the content before the first takes its place, so that a full disk cuts none off. The byte
 * order mark that a file began with stays.
 */
export function writeContentFiles(dir: string, written: readonly Written[]): void {
  if (written.length === 0) return;
  // A folder with a dot is none of the content.
  const aside = join(dir, `.writing-${process.pid}`);
  try {
    for (const { file, text } of written) {
      const path = join(aside, file.path);
      mkdirSync(dirname(path), { recursive: true });
      const { mode } = statSync(join(dir, file.path));
      writeFileSync(path, file.encoding === 'utf-8-bom' ? `\ufeff${text}` : text, { mode, flush: true });
    }
    for (const { file } of written) renameSync(join(aside, file.path), join(dir, file.path));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const { zh, en } = refusalText(error.code, error.path);
    misuse(told(`${zh}什么也没有写，解决以后再运行一次`, `${en}Nothing was written; see to it and run this again`));
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** Writes a new text of one content file. */
export function writeContentFile(dir: string, file: Written['file'], text: string): void {
  writeContentFiles(dir, [{ file, text }]);
}
