import type { OfflineWords } from '../../i18n/words/offline.ts';
import { fill } from '../../i18n/fill.ts';
import { onSite, pageHere } from '../../lib/site-base.ts';
import type { KeepChoice, SizedPart } from '../parts.ts';
import type { CopyState, VersionFile } from '../types.ts';
import { makeTicks } from './choose.ts';
import { megabytes } from './format.ts';
import { handOn } from './hand-on.ts';
import { stateText } from './state-words.ts';
import { withWholeDays } from './unbroken-days.ts';
import { askWorker, canKeep, endWorker, hasWorker, onCopyState } from './worker-link.ts';

/** What the panel is told by its page. */
interface About {
  words: OfflineWords;
  listMark: string;
}

/** Makes the panel that keeps, shows, changes and deletes the copy on this phone. `isMine` asks it of a row. */
export async function startPanel(panel: HTMLElement, isMine: (row: HTMLElement) => boolean): Promise<void> {
  const { words, listMark } = JSON.parse(panel.dataset['about'] ?? '{}') as About;
  const { lang } = document.documentElement;
  const text = panel.querySelector('[role=status]');
  const bar = panel.querySelector('progress');
  const form = panel.querySelector<HTMLDetailsElement>('[data-choice]');
  const dialog = panel.querySelector('dialog');
  const button = (name: string) => panel.querySelector<HTMLButtonElement>(`[data-do=${name}]`);
  const [keep, cancel, ask] = [button('keep'), button('cancel'), button('ask')];
  if (!text || !bar || !form || !dialog || !keep || !cancel || !ask) return;
  if (!canKeep()) {
    text.textContent = words.unsupported;
    return;
  }
  let state: CopyState = { type: 'copy', state: 'none', done: 0, total: 0, bytes: 0 };
  const parts = await partsOnline();
  const ticks = makeTicks(form, parts, isMine, showWays);
  const sayState = () => text.replaceChildren(...withWholeDays(stateText(state, words, listMark, ticks.bytes())));

  /** The button to keep is there when it would do something. */
  function showWays(): void {
    const choice = ticks.choice();
    const isLoading = state.state === 'loading';
    const isNew = JSON.stringify(choice) !== JSON.stringify(asTicked(state.standing));
    const lacksLanguage = choice.languages?.length === 0;
    const size = panel.querySelector('[data-size]');
    if (size)
      size.textContent = lacksLanguage
        ? words.noLanguage
        : fill(words.chosen, { size: megabytes(ticks.bytes(), lang) });
    const canResume = state.state === 'incomplete' && state.reason !== 'no-room';
    if (keep) {
      keep.textContent = canResume ? words.resume : state.standing ? words.apply : words.keep;
      keep.hidden = isLoading || (state.state === 'complete' && !isNew);
      keep.disabled = lacksLanguage;
    }
    if (state.state === 'none') sayState();
  }

  /** A choice in the words of ticks, where decks are always named. */
  function asTicked(choice: KeepChoice | undefined): KeepChoice | undefined {
    if (!choice) return undefined;
    const { languages, manuals, decks = [], audiences = [] } = choice;
    return {
      ...(languages ? { languages } : {}),
      ...(manuals ? { manuals } : {}),
      decks,
      ...(audiences.length > 0 ? { audiences } : {}),
    };
  }

  const showState = (now: CopyState) => {
    const isFirst = state.state !== 'loading' || now.state !== 'loading';
    state = now;
    const isLoading = state.state === 'loading';
    // While saving, and when that failed or was stopped, the ticks are what was to be saved; else what is kept.
    if (isFirst && !isLoading) ticks.show(state.asked ?? state.standing ?? firstChoice());
    bar.hidden = !isLoading;
    bar.max = Math.max(1, state.total);
    bar.value = state.done;
    form.hidden = isLoading;
    cancel.hidden = !isLoading;
    ask.hidden = isLoading || (state.state !== 'complete' && !state.standing && state.state !== 'incomplete');
    sayState();
    showWays();
  };

  const change = handOn([cancel, ask, keep]);
  const show = (now: CopyState) => change(() => showState(now));
  const sayBlocked = () => {
    show(state);
    text.textContent = words.blocked;
  };

  keep.addEventListener('click', () => {
    keep.hidden = true;
    // Asking to stay is a courtesy of some browsers; the copy works without it.
    if ('storage' in navigator) void navigator.storage.persist();
    askWorker({ type: 'keep', choice: ticks.choice() }).catch(sayBlocked);
  });
  cancel.addEventListener('click', () => void askWorker({ type: 'cancel' }));
  ask.addEventListener('click', () => {
    dialog.querySelector('p')?.replaceChildren(fill(words.removeAsk, { size: megabytes(state.bytes, lang) }));
    dialog.returnValue = '';
    dialog.showModal();
  });
  dialog.addEventListener('close', () => {
    if (dialog.returnValue === 'delete') void askWorker({ type: 'delete' }).then(endWorker);
  });
  onCopyState(show);
  ticks.show(firstChoice());
  try {
    if (await hasWorker()) await askWorker({ type: 'state' });
    else show(state);
  } catch {
    sayBlocked();
  }
}

/** What is ticked before anything was kept: all manuals in the language of the page, and nothing to print. */
function firstChoice(): KeepChoice {
  return { languages: [pageHere().split('/')[1] ?? ''], decks: [] };
}

/** What can be kept of the site that is online; nothing when that cannot be had. */
async function partsOnline(): Promise<readonly SizedPart[]> {
  try {
    return ((await (await fetch(onSite('/version.json'))).json()) as VersionFile).parts;
  } catch {
    return [];
  }
}
