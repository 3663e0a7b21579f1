/**
 * What a tap opens over the page is a step in the history, so that Back closes it and stays. The entry of that step
 * names what is open, by ids, the topmost last; whatever the way it is closed, the step goes with it.
 */
interface Over {
  over?: readonly string[];
}

/** What stands over a page: the contents, a note on a term, who reads, the search, a form. */
const overs = '[popover], details.me, dialog';
const named = () => (history.state as Over | null)?.over ?? [];
const partOf = (id: string) => document.getElementById(id);

/** What waits for a step back that is on its way. */
let waiting: (() => void)[] | undefined;

/** Follows a part over the page that was opened or closed. */
export function followOver(part: HTMLElement): void {
  const ids = named();
  if (isOpen(part)) whenBack(() => enter(part));
  else if (ids.at(-1) === part.id) goBack();
}

function enter(part: HTMLElement): void {
  const ids = named();
  // What an address opened is the page itself, and has no step of its own.
  const isByTap = !('userActivation' in navigator) || navigator.userActivation.isActive;
  if (ids.includes(part.id) || !isOpen(part) || !isByTap) return;
  const open = ids.filter((id) => isOpen(partOf(id)));
  const state: Over = { ...(history.state as Over | null), over: [...open, part.id] };
  // What was open has made way, and leaves its step to this.
  if (open.length < ids.length) history.replaceState(state, '');
  else {
    // A sheet in the page is closed where its reader has got to, not where they opened it.
    if (part instanceof HTMLDetailsElement) history.scrollRestoration = 'manual';
    history.pushState(state, '');
  }
}

function goBack(): void {
  if (waiting) return;
  waiting = [];
  history.back();
}

function whenBack(act: () => void): void {
  if (waiting) waiting.push(act);
  else act();
}

/** Opens and closes what the entry says, when the reader goes back or forward. */
function showNamed(): void {
  const ids = named();
  for (const part of document.querySelectorAll<HTMLElement>(overs))
    if (isOpen(part) && !ids.includes(part.id)) close(part);
  for (const id of ids) open(partOf(id));
  if (ids.length === 0) history.scrollRestoration = 'auto';
  const acts = waiting ?? [];
  waiting = undefined;
  // Only after this does the browser scroll to where the page was, so what scrolls elsewhere comes later.
  for (const act of acts) setTimeout(act);
}

function isOpen(part: Element | null): boolean {
  if (part instanceof HTMLDialogElement || part instanceof HTMLDetailsElement) return part.open;
  return part?.matches(':popover-open') ?? false;
}

function close(part: HTMLElement): void {
  if (part instanceof HTMLDialogElement) part.close();
  else if (part instanceof HTMLDetailsElement) part.open = false;
  else part.hidePopover();
}

function open(part: HTMLElement | null): void {
  if (!part || isOpen(part)) return;
  // The search has a script of its own to open it; a form that was thrown away is not made anew.
  if (part instanceof HTMLDialogElement) document.querySelector<HTMLElement>('[data-search-open]')?.click();
  else if (part instanceof HTMLDetailsElement) part.open = true;
  else part.showPopover();
}

/**
 * A link takes the step of what it was followed from, so that Back leads to the page. The search keeps its own: Back
 * leads to what was found.
 */
function follow(event: MouseEvent): void {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href]');
  const ids = named();
  const isPlain = !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (!link || !isPlain || ids.length === 0 || ids.includes('_search')) return;
  if (link.origin !== location.origin || link.target !== '' || link.hasAttribute('download')) return;
  event.preventDefault();
  const isHere = link.pathname === location.pathname && link.hash !== '';
  if (!isHere) return location.replace(link.href);
  // A sheet that opens in this page has a step of its own.
  const isSheet = partOf(link.hash.slice(1))?.matches('details.me') ?? false;
  goBack();
  whenBack(() => location[isSheet ? 'replace' : 'assign'](link.href));
}

addEventListener('popstate', showNamed);
addEventListener('click', follow);
document.addEventListener('close', ({ target }) => target instanceof HTMLElement && followOver(target), true);
if (named().length > 0) showNamed();
