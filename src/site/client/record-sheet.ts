import type { RecordWords } from '../../i18n/words/records.ts';
import { readerNow } from '../../lib/reader-clock.ts';
import { recordCsv } from '../records/csv.ts';
import { smallPhoto } from '../records/photo.ts';
import type { KeptRecord } from '../records/record.ts';
import { type PassMark, scoreOf } from '../records/score.ts';
import { dropPhoto, dropRecord, keepPhoto, keepRecord, keptRecords, photosOf } from '../records/store.ts';
import { download } from './download.ts';
import { showRecords } from './record-list.ts';
import { startActs } from './records/acts.ts';
import { startChooser } from './records/chooser.ts';
import { startGoing } from './records/going.ts';
import { startLines } from './records/lines.ts';
import { showResult } from './records/result.ts';

/** An id that no other record has, also where the site is served without TLS. */
const newId = () => [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('');

/** Makes the record sheet of a page one to fill in, kept on this device as it is filled in. */
export function startSheet(): void {
  const form = document.querySelector<HTMLFormElement>('form.sheet');
  const result = form?.querySelector<HTMLElement>('[data-result]');
  const acts = form?.querySelector<HTMLElement>('[data-acts]');
  const list = document.querySelector<HTMLElement>('[data-kept-records]');
  if (!form || !result || !acts || !list) return;
  const { sheet = '', title = '', source = '' } = form.dataset;
  const words = JSON.parse(form.dataset['words'] ?? '{}') as RecordWords;
  const mark = (JSON.parse(form.dataset['mark'] ?? 'null') as PassMark | null) ?? undefined;
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  const say = (text: string) => result.querySelector('[data-kept]')?.replaceChildren(text);
  const lines = startLines(form, words, {
    changed: () => void changed(),
    photoTaken: (key, file) => void photoTaken(key, file),
    photoDropped: (photo) => void dropPhoto(photo).then(showPhotos),
  });
  if (!lines) return;
  const showGoing = startGoing(form, words, lines);
  const chooser = startChooser(form, words, () => void changed().then(showPhotos));
  let id = '';
  /** Whether there is anything to export or delete. */
  let isBegun = false;

  const present = (): KeptRecord => ({
    ...{ id, sheet, title, source, changed: Date.now() },
    ...{ day: field('day').value, place: field('place').value, name: field('name').value },
    chosen: chooser?.chosen() ?? [],
    rows: lines.shown().map(({ row }) => row),
    filled: lines.filled(),
  });
  const showAll = () => {
    const { rows, filled } = present();
    showResult(result, rows, filled, mark, words);
    showGoing(isBegun);
    acts.hidden = rows.length === 0;
    for (const act of acts.querySelectorAll<HTMLButtonElement>('[data-needs-record]')) act.disabled = !isBegun;
  };
  const showList = async () => {
    const records = await keptRecords(sheet).catch(() => []);
    list.hidden = records.length === 0;
    showRecords(list, records, words);
  };
  const showPhotos = async () => {
    const photos = await photosOf(id).catch(() => []);
    for (const line of lines.shown()) line.showPhotos(photos.filter(({ key }) => key === line.row.key));
  };
  const changed = async () => {
    isBegun = true;
    showAll();
    await keepRecord(present()).then(
      () => {
        say(words.kept);
        // Loaded again, or come back to, the page opens the same record.
        history.replaceState(history.state, '', `${location.pathname}#${id}`);
      },
      () => say(words.notKept),
    );
    await showList();
  };
  const photoTaken = async (key: string, file: File) => {
    try {
      await keepPhoto({ id: newId(), record: id, key, blob: await smallPhoto(file) });
      await changed();
    } catch {
      say(words.notKept);
    }
    await showPhotos();
  };
  const open = async (record?: KeptRecord, isResumed = false) => {
    id = record?.id ?? newId();
    isBegun = record !== undefined;
    field('day').value = record?.day ?? readerNow().day;
    field('place').value = record?.place ?? '';
    field('name').value = record?.name ?? '';
    lines.show(record?.filled ?? {});
    chooser?.choose(record?.chosen ?? []);
    say(record ? words.kept : '');
    form.querySelector('[data-resumed]')?.toggleAttribute('hidden', !isResumed);
    showAll();
    await showPhotos();
    await showList();
  };
  /** Whoever comes back on the same day goes on with what they left unfinished. */
  const resume = async (records: readonly KeptRecord[]) => {
    const today = readerNow().day;
    const left = records.find((record) => record.day === today && scoreOf(record.rows, record.filled, mark).left > 0);
    await open(left, left !== undefined);
  };
  const openNamed = async () => {
    const records = await keptRecords(sheet).catch(() => []);
    const wanted = records.find((record) => `#${record.id}` === location.hash);
    if (wanted ? wanted.id !== id : id === '') await (wanted ? open(wanted) : resume(records));
  };
  const startNew = async () => {
    history.replaceState(null, '', location.pathname);
    await open();
    form.scrollIntoView();
  };
  startActs(acts, {
    csv: () => {
      const record = present();
      const score = scoreOf(record.rows, record.filled, mark);
      download(`${sheet}-${record.day}.csv`, 'text/csv', recordCsv(record, score, words));
    },
    startNew: () => void startNew(),
    remove: () =>
      void dropRecord(id)
        .catch(() => undefined)
        .then(startNew)
        .then(() => say(words.removed)),
  });
  form.querySelector('.sheet-head')?.addEventListener('input', () => void changed());
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', () => void openNamed());
  void openNamed();
}
