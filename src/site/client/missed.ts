import { missedAsTsv, missedQueries } from '../../search/client/missed.ts';
import { download } from './download.ts';

/** Lists the searches of this device that found nothing, and hands them out as a file. */
export function showMissed(): void {
  const section = document.querySelector<HTMLElement>('#_missed');
  const button = section?.querySelector('button');
  const list = section?.querySelector('ul');
  const none = section?.querySelector<HTMLElement>('[data-none]');
  if (!section || !button || !list || !none) return;
  const missed = missedQueries();
  none.hidden = missed.length > 0;
  button.hidden = missed.length === 0;
  button.textContent = (section.dataset['export'] ?? '').replace('{n}', String(missed.length));
  list.replaceChildren(
    ...missed.map(({ query, language, at }) => {
      const item = document.createElement('li');
      item.append(Object.assign(document.createElement('b'), { textContent: query }), ` ${language} · ${at}`);
      return item;
    }),
  );
  button.addEventListener('click', () =>
    download('searches-that-found-nothing.tsv', 'text/tab-separated-values', missedAsTsv()),
  );
}
