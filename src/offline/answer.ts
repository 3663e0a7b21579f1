import { fetchManifest } from './install.ts';
import { hashOf, isImmutable } from './lookup.ts';
import { type CopyNotes, readFile, readNotes, writeFile, writeNotes } from './store.ts';
import { sha256 } from './verified-fetch.ts';

/** How long a page may take online before the copy answers, in milliseconds. */
const pagePatience = 3000;

/** Answers a page: from the network, or from the copy, marked as such, when the network fails or is too slow. */
export async function answerPage(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname;
  const online = fetch(request).catch(() => undefined);
  const soon = await Promise.race([online, after(pagePatience)]);
  if (soon) return shown(path, soon);
  const kept = await pageFromCopy(path);
  if (kept) return kept;
  const late = await online;
  return late ? shown(path, late) : ((await notFoundFromCopy()) ?? Response.error());
}

/** Answers any other file: at once from the copy when its name says what is in it, else from the network first. */
export async function answerFile(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname;
  if (isImmutable(path)) {
    const kept = await fileFromCopy(path);
    if (kept) return kept;
  }
  try {
    return await shown(path, await fetch(request));
  } catch (error) {
    const kept = await fileFromCopy(path);
    if (kept) return kept;
    throw error;
  }
}

/** An answer of the network, kept before it is given: the line may break the moment after. */
async function shown(path: string, response: Response): Promise<Response> {
  await Promise.race([keepShown(path, response.clone()).catch(() => undefined), after(pagePatience)]);
  return response;
}

/**
 * Keeps what a reader is shown of a build newer than the copy, so that going offline never shows an older text than was
 * seen online. Only what a manifest vouches for is kept: a login page is in none.
 */
async function keepShown(path: string, response: Response): Promise<void> {
  const { current, pending } = await readNotes();
  if (!(current ?? pending) || !response.ok || response.redirected) return;
  const bytes = await response.arrayBuffer();
  const hash = await sha256(bytes);
  if (hash === hashOf(current, path)) return;
  if (hash !== hashOf(pending, path) && !(await isOfNewBuild(path, hash))) return;
  if (!(await readFile(hash)))
    await writeFile(
      hash,
      new Response(bytes, { headers: { 'Content-Type': response.headers.get('Content-Type') ?? '' } }),
    );
}

/** Whether the build that is online has this file; if so it is noted as the one to come. */
async function isOfNewBuild(path: string, hash: string): Promise<boolean> {
  const online = await fetchManifest();
  if (!online || hashOf(online, path) !== hash) return false;
  // Read again: an installation may have ended meanwhile.
  const notes = await readNotes();
  if (notes.current?.build !== online.build) await writeNotes({ ...notes, pending: online });
  return true;
}

/**
 * The kept file for a path: of the coming build where it is there already, else of the current, else of the one before.
 */
async function fileFromCopy(path: string, notes?: CopyNotes): Promise<Response | undefined> {
  const { pending, current, previous } = notes ?? (await readNotes());
  for (const set of [pending, current, previous]) {
    const hash = hashOf(set, path);
    const kept = hash ? await readFile(hash) : undefined;
    if (kept) return kept;
  }
  return undefined;
}

async function pageFromCopy(path: string): Promise<Response | undefined> {
  const notes = await readNotes();
  const kept = await fileFromCopy(path, notes);
  return kept && marked(kept, notes, 200);
}

async function notFoundFromCopy(): Promise<Response | undefined> {
  const notes = await readNotes();
  const kept = await fileFromCopy('/404.html', notes);
  return kept && marked(kept, notes, 404);
}

/** Says in the page itself that it comes from the copy and when that was made; the page shows it. */
async function marked(kept: Response, { savedAt = '' }: CopyNotes, status: number): Promise<Response> {
  const html = await kept.text();
  const text = html.replace(/<html(?=[\s>])/i, `<html data-offline-copy="${savedAt.replaceAll(/[^\dTZ:.-]/g, '')}"`);
  return new Response(text, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

const after = (ms: number) => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ms));
