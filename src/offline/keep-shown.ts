import { pageMark } from '../lib/page-mark.ts';
import { fetchManifest } from './install.ts';
import { hasChosen, hashOf, isImmutable, isLeftOut, nameOf } from './lookup.ts';
import { changeNotes, presentEra, readFile, readNotes, writeFile } from './store.ts';
import { sha256 } from './verified-fetch.ts';

/** Bytes in which a page names itself at the latest. */
const headBytes = 8192;

/**
 * Keeps what a reader is shown of a build newer than the copy, so that going offline never shows an older text than was
 * seen online, even where the list of the build cannot be had. Only what the list vouches for is kept, and what says
 * itself that it is of this site: a login page is and does neither.
 */
export async function keepShown(path: string, response: Response): Promise<void> {
  // No list holds it, so there is nothing to compare it with.
  if (isLeftOut(path)) return;
  const era = presentEra();
  const { current, pending, seen, choice = {}, pendingChoice = choice } = await readNotes();
  // What was not chosen is not kept in passing either.
  for (const [set, chosen] of [
    [current, choice],
    [pending, pendingChoice],
  ] as const)
    if (set && !hasChosen(set, path, chosen)) return;
  if (!(current ?? pending) || response.status !== 200 || response.redirected) return;
  const type = response.headers.get('Content-Type') ?? '';
  const bytes = await response.arrayBuffer();
  const hash = await sha256(bytes);
  const name = nameOf(path);
  const isPage = type.startsWith('text/html');
  if (hash === hashOf(current, path)) {
    // What was shown last counts, and that is what the copy has: a build may have been taken back.
    if (seen?.[name])
      await changeNotes(era, (notes) => {
        const { [name]: _older, ...others } = notes.seen ?? {};
        return { ...notes, seen: others };
      });
    return;
  }
  const isListed = hash === hashOf(pending, path) || (await isOfNewBuild(era, path, hash));
  if (!isListed && !(isPage ? saysItIsOurs(bytes) : isImmutable(path))) return;
  if (!(await readFile(hash))) await writeFile(era, hash, new Response(bytes, { headers: { 'Content-Type': type } }));
  if (!isPage && isListed) return;
  const at = new Date().toISOString();
  await changeNotes(era, (notes) => ({ ...notes, seen: { ...notes.seen, [name]: { hash, at } } }));
}

/** Whether the build that is online has this file; if so it is noted as the one to come. */
async function isOfNewBuild(era: number, path: string, hash: string): Promise<boolean> {
  const online = await fetchManifest();
  if (!online || hashOf(online, path) !== hash) return false;
  await changeNotes(era, (notes) => (notes.current?.build === online.build ? notes : { ...notes, pending: online }));
  return true;
}

function saysItIsOurs(bytes: ArrayBuffer): boolean {
  return new TextDecoder().decode(bytes.slice(0, headBytes)).includes(`name="${pageMark}"`);
}
