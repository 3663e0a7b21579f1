import { execFileSync } from 'node:child_process';
import { decode } from '../../src/corpus/decode.ts';
import {
  asPublished,
  type Corpus,
  ledgerOf,
  type PartName,
  partsOfPage,
  readSource,
  type SourceFile,
} from '../../src/corpus/index.ts';

/** How many commits of a page are looked through. What is older still counts as unknown. */
const mostRevisions = 30;

/** A page of an authority language whose earlier texts are looked for. */
export interface Earlier {
  corpus: Corpus;
  dir: string;
  path: string;
}

/**
 * What parts of a page said when they had certain hashes: as they were published, else as far as the version control of
 * the content folder knows. Empty when there is neither.
 */
export function earlierContent(
  { corpus, dir, path }: Earlier,
  wanted: ReadonlyMap<PartName, string>,
): ReadonlyMap<PartName, unknown> {
  const found = new Map<PartName, unknown>();
  for (const file of wanted.size === 0 ? [] : publishedPages(corpus, path)) {
    if (found.size === wanted.size) break;
    addParts(found, wanted, file);
  }
  if (found.size === wanted.size) return found;
  for (const revision of git(dir, 'rev-list', '-n', String(mostRevisions), 'HEAD', '--', path).toString().split('\n')) {
    if (found.size === wanted.size) break;
    if (revision === '') continue;
    addParts(found, wanted, readSource({ path, ...decode(git(dir, 'cat-file', 'blob', `${revision}:./${path}`)) }));
  }
  return found;
}

/** Takes from a page the parts that had the hashes wanted and were not found yet. */
function addParts(found: Map<PartName, unknown>, wanted: ReadonlyMap<PartName, string>, file: SourceFile): void {
  const parts = partsOfPage(file);
  for (const [part, hash] of wanted) {
    const then = parts.get(part);
    if (then?.hash === hash && !found.has(part)) found.set(part, then.content);
  }
}

/** The page of a standard as its ledger has it, the newest first. */
function publishedPages(corpus: Corpus, path: string): SourceFile[] {
  const standard = corpus.standards.find(({ authority }) => authority.file.path === path);
  if (!standard) return [];
  return ledgerOf(corpus, standard.code)
    .toReversed()
    .flatMap((line) => asPublished(corpus, standard, line)?.authority.file ?? []);
}

/** What a plumbing command of git prints: those run nothing that a repository's settings name. Empty when it fails. */
function git(dir: string, ...args: readonly string[]): Buffer {
  try {
    return execFileSync('git', ['-C', dir, ...args], { stdio: ['ignore', 'pipe', 'ignore'], timeout: 10_000 });
  } catch {
    return Buffer.alloc(0);
  }
}
