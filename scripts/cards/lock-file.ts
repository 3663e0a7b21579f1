import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isForeign } from '../../src/cards/index.ts';
import type { Corpus } from '../../src/corpus/index.ts';
import { type CardLock, dataFiles } from '../../src/schema/index.ts';
import { misuse } from '../lib/exit.ts';
import { told } from '../lib/told.ts';

/** Where a content folder keeps its record of printing. */
export function lockFile(contentDir: string): string {
  return join(contentDir, dataFiles.printed.at);
}

/**
 * The content's record of what was last printed; undefined when there is none. Ends with 2, naming the file and the way
 * out, when it is damaged or not of this content.
 */
export function readLock(corpus: Corpus, contentDir: string): CardLock | undefined {
  const file = lockFile(contentDir);
  const { printed, invalid, site } = corpus;
  const damaged = invalid.find(({ type }) => type === 'printed');
  if (damaged) {
    const [fault] = [
      ...damaged.yaml.errors,
      ...damaged.schemaIssues.map(({ path, message }) => ({ message: `${path.join('.')} ${message}` })),
    ];
    const found = fault?.message ?? damaged.encoding;
    return misuse(
      told(
        `印卡记录损坏：${file}。请从版本库恢复；恢复不了，就收回手里的卡，删掉它，重新印（${found}）`,
        `The record of printing is damaged: ${file}. Restore it from version control; if that cannot be ` +
          `done, take the cards in use away, delete it and print anew (${found})`,
      ),
    );
  }
  const [lock] = printed;
  if (!lock || !isForeign(corpus, lock)) return lock;
  return misuse(
    told(
      `印卡记录不是本站的：${file} 记的是 ${lock.site}（卡组 ${Object.keys(lock.printed).join('、')}），本站是 ` +
        `${site.baseUrl}。是别处抄来的，就删掉它；是本站的网址改了，旧卡的二维码已经指向别处，请全部收回，删掉它，重新印`,
      `The record of printing is not of this site: ${file} is of ${lock.site} (decks ` +
        `${Object.keys(lock.printed).join(', ')}), and this is ${site.baseUrl}. If it came with copied ` +
        'files, delete it; if this site has moved, the codes on its old cards lead elsewhere: take them ' +
        'all away, delete it and print anew',
    ),
  );
}

/** The same for comparing with: having none ends with 2 too, since nothing could be said of the cards in use. */
export function readLockToCompare(corpus: Corpus, contentDir: string): CardLock {
  const file = lockFile(contentDir);
  return (
    readLock(corpus, contentDir) ??
    misuse(
      told(
        `没有印卡记录：${file}，说不出手里的卡是不是最新的。印过卡，就从版本库恢复它；还没印过，印的时候加 --printed`,
        `There is no record of printing: ${file}, so nothing can be said of the cards in use. If cards ` +
          'were printed, restore it from version control; if none were, add --printed when you print',
      ),
    )
  );
}

/** Writes the record into a content folder, in the same order every time. */
export function writeLock(contentDir: string, lock: CardLock): void {
  writeFileSync(lockFile(contentDir), `${JSON.stringify(lock, null, 1)}\n`);
}
