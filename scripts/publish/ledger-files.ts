import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endsOf, ledgerPath } from '../../src/corpus/index.ts';
import type { LedgerLine } from '../../src/schema/index.ts';

/** The file of a site, and of the content, that tells where each ledger ends. */
export const publicationFile = 'publication.json';

export type Ledgers = ReadonlyMap<string, readonly LedgerLine[]>;

/** The text that tells where ledgers end. */
export function endsText(ledgers: Ledgers): string {
  const ends = Object.entries(endsOf(ledgers)).map(([code, end]) => ` ${JSON.stringify(code)}: ${JSON.stringify(end)}`);
  // A line for each, so that version control shows two editors' publications apart.
  return ends.length === 0 ? '{}\n' : `{\n${ends.join(',\n')}\n}\n`;
}

/** Ledgers with lines added at their ends. */
export function withLines(ledgers: Ledgers, lines: readonly LedgerLine[]): Ledgers {
  const added = new Map(ledgers);
  for (const line of lines) added.set(line.code, [...(added.get(line.code) ?? []), line]);
  return added;
}

/** The files of a content folder that a publication changes, as they are to be: ledgers that grow, and their ends. */
export function ledgerFiles(
  contentDir: string,
  ledgers: Ledgers,
  lines: readonly LedgerLine[],
): ReadonlyMap<string, string> {
  const grown = [...Map.groupBy(lines, ({ code }) => code)].map(([code, own]): [string, string] => {
    const before = textIn(join(contentDir, ledgerPath(code))) ?? '';
    const joint = before === '' || before.endsWith('\n') ? '' : '\n';
    return [ledgerPath(code), before + joint + own.map((line) => `${JSON.stringify(line)}\n`).join('')];
  });
  return new Map([...grown, [publicationFile, endsText(withLines(ledgers, lines))]]);
}

export const textIn = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
