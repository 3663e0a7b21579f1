import type { RecordWords } from '../../i18n/words/records.ts';
import { readerNow } from '../../lib/reader-clock.ts';
import { recordCsv } from '../records/csv.ts';
import { smallPhoto } from '../records/photo.ts';
import type { Filled, KeptRecord } from '../records/record.ts';
import { type PassMark, scoreOf } from '../records/score.ts';
import { dropPhoto, dropRecord, keepPhoto, keepRecord, keptRecords, photosOf } from '../records/store.ts';
import { download } from './download.ts';
import { showRecords } from './record-list.ts';
import { startChooser } from './records/chooser.ts';
import { attachLine, type Line } from './records/line.ts';
import { showResult } from './records/result.ts';

/** Makes the record sheet of a page one to fill in, kept on this device as it is filled in. */
export function startSheet(): void {
  const form = document.querySelector<HTMLFormElement>('form.sheet');
  const template = document.querySelector<HTMLTemplateElement>('[data-controls]');
  const result = form?.querySelector<HTMLElement>('[data-result]');
  const acts = form?.querySelector<HTMLElement>('[data-acts]');
  const list = document.querySelector<HTMLElement>('[data-kept-records]');
  if (!form || !template || !result || !acts || !list) return;
  const { sheet = '', title = '', source = '' } = form.dataset;
  const words = JSON.parse(form.dataset['words'] ?? '{}') as RecordWords;
  const mark = JSON.parse(form.dataset['mark'] ?? 'null') as PassMark | null;
  const items = [...form.querySelectorAll<HTMLElement>('.item')];
  const attached = new Map<HTMLElement, Line>();
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  /** What was filled in for lines that are not shown now. */
  let kept: Readonly<Record<string, Filled>> = {};
  let id = '';

  const told = {
    changed: () => void changed(),
    photoTaken: (key: string, file: File) => void photoTaken(key, file),
    photoDropped: (photo: string) => void dropPhoto(photo).then(showPhotos),
  };
  /** The lines shown now; a sheet of many standards gives each what is filled in only when it is chosen. */
  const lines = () =>
    items
      .filter((item) => !item.closest('[hidden]'))
      .flatMap((item) => {
        const line = attached.get(item) ?? attachLine(item, template, words, told);
        if (!line) return [];
        if (!attached.has(item)) line.show(kept[line.row.key] ?? {});
        attached.set(item, line);
        return [line];
      });
  const filled = () => ({
    ...kept,
    ...Object.fromEntries([...attached.values()].map((line) => [line.row.key, line.read()])),
  });
  const chooser = startChooser(form, words, told.changed);

  const present = (): KeptRecord => ({
    ...{ id, sheet, title, source, changed: Date.now() },
    ...{ day: field('day').value, place: field('place').value, name: field('name').value },
    chosen: chooser?.chosen() ?? [],
    rows: lines().map(({ row }) => row),
    filled: filled(),
  });
  const say = (text: string) => result.querySelector('[data-kept]')?.replaceChildren(text);
  const showAll = () => {
    showResult(
      result,
      lines().map(({ row }) => row),
      filled(),
      mark ?? undefined,
      words,
    );
    acts.hidden = lines().length === 0;
  };
  const showList = async () => {
    const records = await keptRecords(sheet).catch(() => []);
    list.hidden = records.length === 0;
    showRecords(list, records, words);
  };
  const changed = async () => {
    showAll();
    await keepRecord(present()).then(
      () => say(words.kept),
      () => say(words.notKept),
    );
    await showList();
  };
  const showPhotos = async () => {
    const photos = await photosOf(id).catch(() => []);
    for (const line of lines()) line.showPhotos(photos.filter(({ key }) => key === line.row.key));
  };
  const photoTaken = async (key: string, file: File) => {
    try {
      await keepPhoto({ id: crypto.randomUUID(), record: id, key, blob: await smallPhoto(file) });
      await changed();
    } catch {
      say(words.notKept);
    }
    await showPhotos();
  };
  const open = async (record?: KeptRecord) => {
    id = record?.id ?? crypto.randomUUID();
    kept = record?.filled ?? {};
    field('day').value = record?.day ?? readerNow().day;
    field('place').value = record?.place ?? '';
    field('name').value = record?.name ?? '';
    chooser?.choose(record?.chosen ?? []);
    for (const line of [...attached.values(), ...lines()]) line.show(kept[line.row.key] ?? {});
    say(record ? words.kept : '');
    showAll();
    await showPhotos();
  };
  const openNamed = async () => {
    const records = await keptRecords(sheet).catch(() => []);
    const wanted = records.find((record) => `#${record.id}` === location.hash);
    if (wanted && wanted.id !== id) await open(wanted);
    else if (id === '') await open();
    await showList();
  };
  const confirm = acts.querySelector<HTMLElement>('[data-confirm]');
  const deeds: Readonly<Record<string, () => unknown>> = {
    csv: () => {
      const record = present();
      const score = scoreOf(record.rows, record.filled, mark ?? undefined);
      download(`${sheet}-${record.day}.csv`, 'text/csv', recordCsv(record, score, words));
    },
    print: () => print(),
    new: () => startNew(),
    remove: () => confirm?.toggleAttribute('hidden', false),
    'remove-no': () => confirm?.toggleAttribute('hidden', true),
    'remove-yes': async () => {
      await dropRecord(id).catch(() => undefined);
      confirm?.toggleAttribute('hidden', true);
      await startNew();
      say(words.removed);
    },
  };
  const startNew = async () => {
    history.replaceState(null, '', location.pathname);
    await open();
    await showList();
    form.scrollIntoView();
  };
  acts.addEventListener('click', ({ target }) => {
    const act = target instanceof Element ? target.closest<HTMLElement>('[data-act]')?.dataset['act'] : undefined;
    void deeds[act ?? '']?.();
  });
  form.querySelector('.sheet-head')?.addEventListener('input', told.changed);
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', () => void openNamed());
  void openNamed();
}
