import { counted } from '../../i18n/counted.ts';
import { fill } from '../../i18n/fill.ts';
import type { OfflineWords } from '../../i18n/words/offline.ts';
import type { CopyState } from '../types.ts';
import { day, megabytes } from './format.ts';

/** Files named that could not be had; the rest is counted. */
const named = 4;

/** What the panel says of the copy on this phone. `size` is that of what is ticked, in bytes. */
export function stateText(state: CopyState, words: OfflineWords, listMark: string, size: number): string {
  const { lang } = document.documentElement;
  const sentences = [mainText(state, words, lang, size)];
  if (state.state === 'incomplete' && state.standing) sentences.push(words.stands);
  if (state.state === 'complete' && state.reason === 'offline') sentences.push(words.unchanged);
  if (state.lacking?.length) {
    const list = listed(state.lacking, words.more, listMark);
    sentences.push(fill(state.state === 'complete' ? words.lacking : words.lackingAll, { list }));
  }
  return sentences.join(' ');
}

function mainText(state: CopyState, words: OfflineWords, lang: string, size: number): string {
  const { done, total, bytes, savedAt = '', reason } = state;
  if (reason === 'cancelled') return state.standing ? words.cancelledStands : words.cancelled;
  if (state.state === 'loading') return counted(words.loading, { done, total });
  if (state.state === 'complete') return fill(words.complete, { size: megabytes(bytes, lang), date: day(savedAt) });
  if (state.state === 'none') return fill(words.offer, { size: megabytes(size, lang) });
  if (reason === 'no-room') return fill(words.noRoom, { size: megabytes(bytes, lang) });
  return reason === 'changed' ? words.changed : counted(words.cutOff, { done, total });
}

/** Addresses of files that could not be had, as people read them; of many the first few. */
function listed(paths: readonly string[], more: string, mark: string): string {
  const names = paths.map((path) => path.replace(/index\.html$/, '')).slice(0, named);
  return [...names, ...(paths.length > named ? [fill(more, { n: paths.length - named })] : [])].join(mark);
}
