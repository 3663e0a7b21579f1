import type { OfflineWords } from '../../i18n/words/offline.ts';
import { type CopyState, type VersionFile, wholeSiteBytes } from '../types.ts';
import { languageOf } from '../../languages/index.ts';
import { fill } from '../../i18n/fill.ts';
import { day, megabytes } from './format.ts';
import { askWorker, canKeep, endWorker, hasWorker, onCopyState } from './worker-link.ts';
import { onSite } from '../../lib/site-base.ts';

/** Files named that could not be had; the rest is counted. */
const named = 4;

/** Makes the panel that keeps, shows and deletes the copy on this phone. Its words come from a data attribute. */
export async function startPanel(panel: HTMLElement): Promise<void> {
  const words = JSON.parse(panel.dataset['words'] ?? '{}') as OfflineWords;
  const language = document.documentElement.lang;
  const text = panel.querySelector('p');
  const [keep, remove] = panel.querySelectorAll('button');
  const bar = panel.querySelector('progress');
  const choice = panel.querySelector('fieldset');
  if (!text || !keep || !remove || !bar || !choice) return;
  if (!canKeep()) {
    text.textContent = words.unsupported;
    return;
  }
  let size = 0;

  const show = (state: CopyState) => {
    const { done, total, bytes, savedAt = '', lacking = [] } = state;
    bar.hidden = state.state !== 'loading';
    bar.max = Math.max(1, total);
    bar.value = done;
    keep.hidden = state.state === 'loading' || state.state === 'complete';
    keep.textContent = state.state === 'incomplete' && state.reason !== 'no-room' ? words.resume : words.keep;
    remove.hidden = state.state === 'none' || state.state === 'loading';
    choice.hidden = size <= wholeSiteBytes || keep.hidden;
    if (state.state === 'loading') text.textContent = fill(words.loading, { done, total });
    else if (state.state === 'complete')
      text.textContent = fill(words.complete, { size: megabytes(bytes, language), date: day(savedAt, language) });
    else if (state.state === 'none')
      text.textContent = fill(size > wholeSiteBytes ? words.offerSome : words.offer, {
        size: megabytes(size, language),
      });
    else if (state.reason === 'no-room') text.textContent = fill(words.noRoom, { size: megabytes(bytes, language) });
    else if (state.reason === 'changed') text.textContent = words.changed;
    else text.textContent = fill(words.cutOff, { done, total });
    if (lacking.length > 0) {
      const list = listed(lacking, words.more, languageOf(language.startsWith('en') ? 'en' : 'zh').listMark);
      const said = fill(state.state === 'complete' ? words.lacking : words.lackingAll, { list });
      text.textContent = `${text.textContent} ${said}`;
    }
  };

  keep.addEventListener('click', () => {
    keep.hidden = true;
    const manuals = [...choice.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value);
    // Asking to stay is a courtesy of some browsers; the copy works without it.
    if ('storage' in navigator) void navigator.storage.persist();
    void askWorker(size > wholeSiteBytes ? { type: 'keep', manuals } : { type: 'keep' });
  });
  remove.addEventListener('click', () => void askWorker({ type: 'delete' }).then(endWorker));
  onCopyState(show);
  size = await sizeOnline();
  if (await hasWorker()) void askWorker({ type: 'state' });
  else show({ type: 'copy', state: 'none', done: 0, total: 0, bytes: 0 });
}

/** Addresses of files that could not be had, as people read them; of many the first few. */
function listed(paths: readonly string[], more: string, mark: string): string {
  const names = paths.map((path) => path.replace(/index\.html$/, '')).slice(0, named);
  return [...names, ...(paths.length > named ? [fill(more, { n: paths.length - named })] : [])].join(mark);
}

/** The size of the whole copy that is online; 0 when it cannot be had. */
async function sizeOnline(): Promise<number> {
  try {
    return ((await (await fetch(onSite('/version.json'))).json()) as VersionFile).bytes;
  } catch {
    return 0;
  }
}
