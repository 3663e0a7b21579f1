import { endsText } from '../../scripts/publish/ledger-files.ts';
import { type Corpus, lineOf } from '../../src/corpus/index.ts';
import type { LedgerLine } from '../../src/schema/index.ts';
import { corpusOf } from './corpus-from-strings.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** The ledger of a standard, as the text of its file. */
export const ledgerText = (lines: readonly LedgerLine[]) => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

/** The ledger of a standard and the record of where it ends, as files; `said` where that is of other lines. */
export function ledgerFiles(lines: readonly LedgerLine[], said = lines): Record<string, string> {
  const code = lines[0]?.code ?? '';
  return { [`ledger/${code}.jsonl`]: ledgerText(lines), 'publication.json': endsText(new Map([[code, said]])) };
}

/** The line that publishes a standard as it stands in some files. */
export function published(files: Files, code = 'AP-01', day = '2026-03-01', before?: LedgerLine): LedgerLine {
  return lineOf(standardIn(corpusOf(files), code), day, before);
}

/** A standard of a corpus, which must have it. */
export function standardIn(corpus: Corpus, code: string) {
  const standard = corpus.standards.find((one) => one.code === code);
  if (!standard) throw new Error(`${code} is none of ${corpus.standards.map((one) => one.code).join()}`);
  return standard;
}
