import { constants, cpSync, lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { shortHash } from '../../src/corpus/index.ts';
import { isBesideContent, type LedgerLine } from '../../src/schema/index.ts';
import { cacheDir } from '../lib/places.ts';
import { ledgerFiles, type Ledgers } from './ledger-files.ts';

/** A content folder as it will be once it is published, until it is removed. */
export interface ContentToBe {
  dir: string;
  remove: () => void;
}

/**
 * Copies a content folder with its ledgers as they are to be: the site is built of that, since its bulletin, feeds and
 * sheets tell of the publication that it is. The folder is the same each time, so that what a build keeps stays of use.
 */
export function contentToBe(contentDir: string, ledgers: Ledgers, lines: readonly LedgerLine[]): ContentToBe {
  const dir = join(cacheDir, 'publishing', shortHash(contentDir));
  const remove = () => rmSync(dir, { recursive: true, force: true });
  // What a publication that was killed has left.
  remove();
  cpSync(contentDir, dir, {
    recursive: true,
    mode: constants.COPYFILE_FICLONE,
    filter: (path) => {
      const isOwn = !isBesideContent(relative(contentDir, path)) && !lstatSync(path).isSymbolicLink();
      return path === contentDir || isOwn;
    },
  });
  for (const [path, text] of ledgerFiles(contentDir, ledgers, lines)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return { dir, remove };
}
