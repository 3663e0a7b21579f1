import { execFileSync } from 'node:child_process';
import { decode } from '../../src/corpus/decode.ts';
import { type PartName, partsOfPage, readSource } from '../../src/corpus/index.ts';

/** How many commits of a page are looked through. What is older still counts as unknown. */
const mostRevisions = 30;

/**
 * What parts of a page said when they had certain hashes, as far as the version control of the content folder knows.
 * Empty when there is none, or no git.
 */
export function earlierContent(
  dir: string,
  path: string,
  wanted: ReadonlyMap<PartName, string>,
): ReadonlyMap<PartName, unknown> {
  const found = new Map<PartName, unknown>();
  if (wanted.size === 0) return found;
  for (const revision of git(dir, 'rev-list', '-n', String(mostRevisions), 'HEAD', '--', path).toString().split('\n')) {
    if (found.size === wanted.size) break;
    if (revision === '') continue;
    const parts = partsOfPage(readSource({ path, ...decode(git(dir, 'cat-file', 'blob', `${revision}:./${path}`)) }));
    for (const [part, hash] of wanted) {
      const then = parts.get(part);
      if (then?.hash === hash && !found.has(part)) found.set(part, then.content);
    }
  }
  return found;
}

/** What a plumbing command of git prints: those run nothing that a repository's settings name. Empty when it fails. */
function git(dir: string, ...args: readonly string[]): Buffer {
  try {
    return execFileSync('git', ['-C', dir, ...args], { stdio: ['ignore', 'pipe', 'ignore'], timeout: 10_000 });
  } catch {
    return Buffer.alloc(0);
  }
}
