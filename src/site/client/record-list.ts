import type { RecordWords } from '../../i18n/words/records.ts';
import type { KeptRecord } from '../records/record.ts';
import { keptRecords } from '../records/store.ts';
import { copyOf, sheetRows } from './sheet-filter.ts';
import { onSite, pageHere } from '../../lib/site-base.ts';

/** Sheets on top: more would be a list to look through again. */
const mostUsed = 3;

/** Lists the records of this device on the page of all record sheets. */
export async function listRecords(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-kept-records]');
  if (!place) return;
  const words = JSON.parse(place.dataset['words'] ?? '{}') as RecordWords;
  // A browser that keeps nothing has no records.
  const records = await keptRecords().catch(() => []);
  showRecords(place, records, words);
  showUsed(records);
}

/** Sheets that were used last stand on top: whoever checks each morning takes the same one. */
function showUsed(records: readonly KeptRecord[]): void {
  const place = document.querySelector<HTMLElement>('[data-used-sheets]');
  const rows = new Map(sheetRows().map((row) => [row.dataset['sheet'], row]));
  const used = [...new Set(records.map(({ sheet }) => sheet))].flatMap((sheet) => rows.get(sheet) ?? []);
  if (!place || used.length === 0) return;
  place.querySelector('ul')?.replaceChildren(...used.slice(0, mostUsed).map(copyOf));
  place.hidden = false;
}

/** Shows records as links that open them on their sheets. */
export function showRecords(place: HTMLElement, records: readonly KeptRecord[], words: RecordWords): void {
  place.querySelector('ul')?.replaceChildren(...records.map((record) => recordItem(record, words)));
  place.querySelector('[data-none]')?.toggleAttribute('hidden', records.length > 0);
}

function recordItem({ id, sheet, title, source, day, place, name }: KeptRecord, words: RecordWords): HTMLElement {
  const link = document.createElement('a');
  const [, language = ''] = pageHere().split('/');
  const slug = sheet === 'mystery-visit' ? sheet : `records/${sheet}`;
  link.href = onSite(`/${language}/${slug}/#${id}`);
  const head = Object.assign(document.createElement('b'), { textContent: `${day} ${title}` });
  const about = [source, place, name || words.unnamed].filter((part) => part !== '').join(' · ');
  const more = Object.assign(document.createElement('span'), { textContent: `${words.continueRecord} · ${about}` });
  link.append(head, more);
  const item = document.createElement('li');
  item.append(link);
  return item;
}
