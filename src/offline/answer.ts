import { sitePath } from '../lib/site-base.ts';
import { isFault } from './verified-fetch.ts';
import { keepShown } from './keep-shown.ts';
import { hashOf, isImmutable, nameOf } from './lookup.ts';
import { type CopyNotes, readFile, readNotes } from './store.ts';

/** How long a page may take online before the copy answers, in milliseconds. */
const pagePatience = 3000;

/**
 * Answers a page: from the network, or from the copy, marked as such, when the network fails or is too slow, or the
 * server has a fault.
 */
export async function answerPage(request: Request): Promise<Response> {
  const path = pathOf(request);
  const online = fetch(request).catch(() => undefined);
  const soon = await Promise.race([online, after(pagePatience)]);
  if (soon && !isFault(soon)) return shown(path, soon);
  const kept = await pageFromCopy(path);
  if (kept) return kept;
  const late = soon ?? (await online);
  if (late) return isFault(late) ? late : shown(path, late);
  return (await absentFromCopy(path)) ?? Response.error();
}

/** Answers any other file: at once from the copy when its name says what is in it, else from the network first. */
export async function answerFile(request: Request): Promise<Response> {
  const path = pathOf(request);
  if (isImmutable(path)) {
    const kept = await fileFromCopy(path);
    if (kept) return kept;
  }
  try {
    const online = await fetch(request);
    return isFault(online) ? ((await fileFromCopy(path)) ?? online) : await shown(path, online);
  } catch (error) {
    const kept = await fileFromCopy(path);
    if (kept) return kept;
    throw error;
  }
}

const pathOf = ({ url }: Request) => sitePath(new URL(url).pathname) ?? '/';

/** An answer of the network, kept before it is given: the line may break the moment after. */
async function shown(path: string, response: Response): Promise<Response> {
  await Promise.race([keepShown(path, response.clone()).catch(() => undefined), after(pagePatience)]);
  return response;
}

/**
 * The kept file for a path. The name of most says what is in them, so that any set may give them: a page of an earlier
 * build, open still, asks for its own.
 */
async function fileFromCopy(path: string): Promise<Response | undefined> {
  const { seen, current, pending, previous } = await readNotes();
  const hashes = [seen?.[nameOf(path)]?.hash, ...[current, pending, previous].map((set) => hashOf(set, path))];
  for (const hash of hashes) {
    const kept = hash ? await readFile(hash) : undefined;
    if (kept) return kept;
  }
  return undefined;
}

/**
 * The kept page for a path: what was shown of it last, else that of the current set, so that all pages are of one
 * build. Only where no set was ever complete is it that of the one on its way.
 */
async function pageFromCopy(path: string): Promise<Response | undefined> {
  const notes = await readNotes();
  const { seen, set } = pageOf(notes, path);
  const hash = seen?.hash ?? hashOf(set, path);
  const kept = hash ? await readFile(hash) : undefined;
  return (
    kept && marked(kept, 200, { offlineCopy: seen?.at ?? notes.savedAt ?? '', copyDay: seen ? undefined : set?.date })
  );
}

/** The page that says that there is no such page, or that there is one and it was not kept. */
async function absentFromCopy(path: string): Promise<Response | undefined> {
  const notes = await readNotes();
  const { seen, set } = pageOf(notes, path);
  const hash = hashOf(set, '/404.html');
  const kept = hash ? await readFile(hash) : undefined;
  const marks = { offlineCopy: notes.savedAt ?? '', copyDay: set?.date };
  const isListed = (seen ?? hashOf(set, path)) !== undefined;
  return kept && (isListed ? marked(kept, 503, { ...marks, notKept: '1' }) : marked(kept, 404, marks));
}

function pageOf({ seen, current, pending }: CopyNotes, path: string) {
  // An address may lack its slash, which only an online server mends.
  return { seen: seen?.[nameOf(path)] ?? seen?.[nameOf(`${path}/`)], set: current ?? pending };
}

/** What a page from the copy says of itself, as data attributes of its root element: the page shows it. */
interface Marks {
  /** When the page was saved, as an ISO time. */
  offlineCopy: string;
  /** The day on which its build was made. */
  copyDay: string | undefined;
  /** Whether the page that was asked for is in the build, but not in the copy. */
  notKept?: string;
}

async function marked(kept: Response, status: number, { offlineCopy, copyDay, notKept }: Marks): Promise<Response> {
  // A file to print may be opened like a page.
  if (!kept.headers.get('Content-Type')?.startsWith('text/html')) return kept;
  const html = await kept.text();
  const attributes = Object.entries({ 'offline-copy': offlineCopy, 'copy-day': copyDay, 'not-kept': notKept }).map(
    ([name, value]) => (value === undefined ? '' : ` data-${name}="${value.replaceAll(/[^\dTZ:.-]/g, '')}"`),
  );
  const text = html.replace(/<html(?=[\s>])/i, `<html${attributes.join('')}`);
  return new Response(text, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

const after = (ms: number) => new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), ms));
