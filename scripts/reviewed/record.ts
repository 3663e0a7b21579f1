import {
  type Corpus,
  type PartName,
  partsOfPage,
  type Resting,
  type SourceFile,
  withRecords,
} from '../../src/corpus/index.ts';
import { earlierContent } from '../translated/earlier.ts';
import type { Selection } from './selection.ts';
import { shownLines } from './show.ts';
import { labels } from './words.ts';

/** What is to become of a data file, and what to say about it, line by line. */
export interface FileRecord {
  file: SourceFile;
  text: string;
  lines: readonly string[];
}

/** Works out the new text of every file in which something is to be recorded. */
export function recordsOf(corpus: Corpus, dir: string, { reviewed, leftover }: Selection): FileRecord[] {
  const files = new Set([...reviewed, ...leftover].map(({ file }) => file));
  return [...files].map((file) => {
    const own = reviewed.filter((resting) => resting.file === file);
    const old = leftover.filter((record) => record.file === file);
    const lines = [
      ...own.flatMap((resting) => shownLines(resting, contentsOf(corpus, dir, resting))),
      ...old.map(({ to }) => `  ${to}: ${labels.leftover}`),
    ];
    return { file, text: withRecords(file, own, old), lines: [file.path, ...lines] };
  });
}

/** What a clause said when the entry was written, where ledger or version control know it, and what it says now. */
function contentsOf(corpus: Corpus, dir: string, { standard, to, was }: Resting): { before: unknown; now: unknown } {
  const { file } = standard.authority;
  const part: PartName = to.includes('#') ? `#${to.split('#')[1] ?? ''}` : ':title';
  const at = { corpus, dir, path: file.path };
  const before = was === undefined ? undefined : earlierContent(at, new Map([[part, was]])).get(part);
  return { before, now: partsOfPage(file).get(part)?.content };
}
