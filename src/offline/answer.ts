import { hashOf, isImmutable } from './lookup.ts';
import { type CopyNotes, readFile, readNotes, writeFile } from './store.ts';
import { sha256 } from './verified-fetch.ts';

/** How long a page may take online before the copy answers, in milliseconds. */
const pagePatience = 3000;

/** Answers a page: from the network, or from the copy, marked as such, when the network fails or is too slow. */
export async function answerPage(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname;
  const online = fetch(request).then(async (response) => {
    await keepIfKnown(path, response.clone()).catch(() => undefined);
    return response;
  });
  const copy = () => pageFromCopy(path);
  const first = await Promise.race([online.catch(() => undefined), after(pagePatience)]);
  if (first) return first;
  return (await copy()) ?? (await online.catch(() => undefined)) ?? (await notFoundFromCopy()) ?? Response.error();
}

/** Answers any other file: at once from the copy when its name says what is in it, else from the network first. */
export async function answerFile(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname;
  if (isImmutable(path)) {
    const kept = await fileFromCopy(path);
    if (kept) return kept;
  }
  try {
    const response = await fetch(request);
    await keepIfKnown(path, response.clone()).catch(() => undefined);
    return response;
  } catch (error) {
    const kept = await fileFromCopy(path);
    if (kept) return kept;
    throw error;
  }
}

/**
 * Keeps what a reader was shown of a build that is still on its way, so that going offline never shows an older text than
 * was seen online. Only what the manifest vouches for is kept.
 */
async function keepIfKnown(path: string, response: Response): Promise<void> {
  const { pending } = await readNotes();
  const hash = hashOf(pending, path);
  if (!hash || !response.ok || response.redirected || (await readFile(hash))) return;
  const bytes = await response.arrayBuffer();
  if ((await sha256(bytes)) === hash) await writeFile(hash, new Response(bytes, { headers: { 'Content-Type': response.headers.get('Content-Type') ?? '' } }));
}

/** The kept file for a path: of the coming build where it is there already, else of the current, else of the one before. */
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
