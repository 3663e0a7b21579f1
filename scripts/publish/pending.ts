import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ledgerPath } from '../../src/corpus/index.ts';
import type { LedgerLine } from '../../src/schema/index.ts';

/*
 * A publication changes two things, a site and a ledger, and either both or neither. The lines are written aside first;
 * the site that says them takes its place by a rename, which happens or does not, and carries the hashes of the lines.
 * Whoever finds lines aside, after a crash or a loss of power, knows by the site whether they are said or not.
 */

/** The file of a site that tells which lines of the ledger it says last, by code. */
export const publicationFile = 'publication.json';
const pendingFile = '.ledger-pending.jsonl';

/** Writes lines aside, with the folder of the site that is to say them. */
export function writePending(contentDir: string, siteDir: string, lines: readonly LedgerLine[]): void {
  writeFileSync(join(contentDir, pendingFile), `${JSON.stringify(siteDir)}\n${lines.map(textOf).join('')}`);
}

/** Writes into a site which lines of the ledger it says. */
export function writePublication(siteDir: string, lines: readonly LedgerLine[]): void {
  const said = lines
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, number, hash }) => [code, { number, hash }]);
  writeFileSync(join(siteDir, publicationFile), `${JSON.stringify(Object.fromEntries(said), null, 1)}\n`);
}

/** Adds the lines aside to the ledger where their site says them, and drops them where it does not. */
export function settlePending(contentDir: string): void {
  const path = join(contentDir, pendingFile);
  if (!existsSync(path)) return;
  const { siteDir, lines } = pendingIn(readFileSync(path, 'utf8'));
  const said = join(siteDir, publicationFile);
  const published = existsSync(said) ? readFileSync(said, 'utf8') : '';
  if (lines.every(({ hash }) => published.includes(`"${hash}"`))) for (const line of lines) append(contentDir, line);
  rmSync(path);
}

/** Adds a line at the end of a ledger, unless it stands there. The file is replaced as a whole, by a rename. */
function append(contentDir: string, line: LedgerLine): void {
  const path = join(contentDir, ledgerPath(line.code));
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (before.endsWith(textOf(line))) return;
  mkdirSync(dirname(path), { recursive: true });
  const next = `${path}.${process.pid}.tmp`;
  writeFileSync(next, (before === '' || before.endsWith('\n') ? before : `${before}\n`) + textOf(line));
  renameSync(next, path);
}

const textOf = (line: LedgerLine) => `${JSON.stringify(line)}\n`;

/** What was written aside; nothing where the writing itself was cut off. */
function pendingIn(text: string): { siteDir: string; lines: LedgerLine[] } {
  if (!text.endsWith('\n')) return { siteDir: '', lines: [] };
  const [siteDir = '""', ...lines] = text.trimEnd().split('\n');
  return { siteDir: JSON.parse(siteDir) as string, lines: lines.map((line) => JSON.parse(line) as LedgerLine) };
}
