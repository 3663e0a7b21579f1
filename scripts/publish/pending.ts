import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ledgerPath } from '../../src/corpus/index.ts';
import type { LedgerLine } from '../../src/schema/index.ts';
import { endsIn } from './site-ends.ts';
import { ledgerFiles, type Ledgers, publicationFile, textIn } from './ledger-files.ts';

/*
 * A publication changes two things, a site and a ledger, and either both or neither. The ledgers as they are to be are
 * written aside first, whole, so that a full disk is met before anything has changed. The site that says them takes
 * its place by a rename, which happens or does not, and carries the ends of all ledgers in `publication.json`. Whoever
 * finds ledgers aside, after a crash or a loss of power, knows by the site whether they are said or not; if they are,
 * they take their places by renames, which may be done twice.
 */

/** The same in a site that is about to come back, before it takes its place. */
export const nextPublicationFile = 'publication-next.json';
const asideDir = '.publishing';
const siteFile = 'site.json';

/** Writes aside what the ledgers are to be once the site that says them is in place. Throws where it cannot. */
export function writeAside(contentDir: string, siteDir: string, ledgers: Ledgers, lines: readonly LedgerLine[]): void {
  const aside = join(contentDir, asideDir);
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(join(aside, dirname(ledgerPath(''))), { recursive: true });
  for (const [path, text] of ledgerFiles(contentDir, ledgers, lines)) writeSafely(join(aside, path), text);
  // The last to be written: without it, nothing here is whole.
  writeSafely(join(aside, `${siteFile}.part`), JSON.stringify(siteDir));
  renameSync(join(aside, `${siteFile}.part`), join(aside, siteFile));
}

/**
 * Puts the ledgers aside in place where their site says them, and drops them where it does not. Returns the lines that
 * have come into the ledgers by it.
 */
export function settle(contentDir: string): readonly LedgerLine[] {
  const aside = join(contentDir, asideDir);
  if (!existsSync(aside)) return [];
  const lines = isSaid(aside) ? linesAside(contentDir, aside) : [];
  if (isSaid(aside)) {
    const ledgers = readdirSync(join(aside, dirname(ledgerPath('')))).filter((name) => name.endsWith('.jsonl'));
    mkdirSync(join(contentDir, dirname(ledgerPath(''))), { recursive: true });
    for (const name of ledgers) {
      const path = ledgerPath(name.replace(/\.jsonl$/, ''));
      renameSync(join(aside, path), join(contentDir, path));
    }
    const siteDir = siteOf(aside);
    const next = join(siteDir, nextPublicationFile);
    if (existsSync(next)) renameSync(next, join(siteDir, publicationFile));
    // The last of the content to change: until then the ends aside tell that something is left to do.
    writeSafely(join(aside, 'ends.json'), readFileSync(join(aside, publicationFile), 'utf8'));
    renameSync(join(aside, 'ends.json'), join(contentDir, publicationFile));
  }
  // First what says that the rest is whole.
  rmSync(join(aside, siteFile), { force: true });
  rmSync(aside, { recursive: true, force: true });
  return lines;
}

/** Whether a publication was cut off with its site in place, or between the site of before and its own. */
export function isUnsettled(contentDir: string): boolean {
  const aside = join(contentDir, asideDir);
  return isSaid(aside) || (existsSync(join(aside, siteFile)) && !existsSync(siteOf(aside)));
}

/** The lines that the ledgers do not end with yet. The ends in the content are the last of it to change. */
function linesAside(contentDir: string, aside: string): LedgerLine[] {
  const before = endsIn(contentDir);
  return Object.entries(endsIn(aside) ?? {}).flatMap(([code, { hash }]) => {
    const path = ledgerPath(code);
    const end = before?.[code]?.hash;
    if (end === hash) return [];
    const text = textIn(join(aside, path)) ?? textIn(join(contentDir, path)) ?? '';
    const lines = text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as LedgerLine);
    return lines.slice(lines.findIndex((line) => line.hash === end) + 1);
  });
}

const siteOf = (aside: string) => JSON.parse(readFileSync(join(aside, siteFile), 'utf8')) as string;

function isSaid(aside: string): boolean {
  if (!existsSync(join(aside, siteFile))) return false;
  const siteDir = siteOf(aside);
  const ends = textIn(join(aside, publicationFile));
  return (
    ends !== undefined && [publicationFile, nextPublicationFile].some((name) => textIn(join(siteDir, name)) === ends)
  );
}

/** Writes a file so that it is on the disk, and not on its way there, when this returns. */
export function writeSafely(path: string, text: string): void {
  writeFileSync(path, text, { flush: true });
}
