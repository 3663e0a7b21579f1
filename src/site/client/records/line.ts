import { fill } from '../../../i18n/fill.ts';
import type { RecordWords } from '../../../i18n/words/records.ts';
import { isWithin, type Limit } from '../../records/limit.ts';
import type { Filled, Photo, RecordRow, Result } from '../../records/record.ts';

/** What a line tells of. */
export interface Told {
  changed: () => void;
  photoTaken: (key: string, file: File) => void;
  photoDropped: (id: string) => void;
}

/** A line of a sheet on the page, with what can be filled in. */
export interface Line {
  row: RecordRow;
  read: () => Filled;
  show: (filled: Filled) => void;
  showPhotos: (photos: readonly Photo[]) => void;
  /** Brings it into view, ready to be filled in. */
  begin: () => void;
}

let named = 0;

/** The line of a record sheet that an element states. */
export function rowOf({ dataset }: HTMLElement): RecordRow {
  const { key = '', line = '', limit = '', points = '1', manual = '' } = dataset;
  return { key, text: line, limit, points: Number(points), manual };
}

/** Gives a line of a sheet what is filled in; undefined where the page lacks it. */
export function attachLine(
  element: HTMLElement,
  template: HTMLTemplateElement,
  words: RecordWords,
  told: Told,
): Line | undefined {
  const controls = template.content.firstElementChild?.cloneNode(true) as HTMLElement | undefined;
  const part = (selector: string) => controls?.querySelector<HTMLElement>(selector) ?? undefined;
  const input = (name: string) => controls?.querySelector<HTMLInputElement>(`[data-${name}]`) ?? undefined;
  const note = input('note');
  const reading = input('reading');
  const photo = input('photo');
  const photos = part('[data-photos]');
  if (!controls || !note || !reading || !photo || !photos) return undefined;
  const row = rowOf(element);
  const radios = [...controls.querySelectorAll<HTMLInputElement>('[type=radio]')];
  named += 1;
  for (const radio of radios) radio.name = `result-${named}`;
  part('legend')?.replaceChildren(row.text);
  part('[data-unit-name]')?.replaceChildren(element.dataset['unit'] ?? '');
  const limit = JSON.parse(element.dataset['amount'] ?? 'null') as Limit | null;
  const more = controls.querySelector<HTMLDetailsElement>('[data-more]');
  const asksMore = /note|photo/.test(element.dataset['evidence'] ?? '');
  part('[data-for=reading]')?.toggleAttribute('hidden', !limit);

  const valueRead = () => (reading.value === '' || !reading.validity.valid ? undefined : reading.valueAsNumber);
  /** A reading decides by itself: what is outside cannot be called right. */
  const judge = (decides: boolean) => {
    const value = valueRead();
    const within = limit && value !== undefined ? isWithin(limit, value) : undefined;
    part('[data-outside]')?.toggleAttribute('hidden', within !== false);
    element.classList.toggle('is-outside', within === false);
    for (const radio of radios) {
      radio.disabled = within === false && radio.value === 'ok';
      if (decides && within !== undefined) radio.checked = radio.value === (within ? 'ok' : 'not-ok');
    }
  };
  reading.addEventListener('input', () => judge(true));
  controls.addEventListener('input', ({ target }) => {
    if (target !== photo) told.changed();
  });
  photo.addEventListener('change', () => {
    const [file] = photo.files ?? [];
    if (file) told.photoTaken(row.key, file);
    photo.value = '';
  });
  element.append(controls);

  return {
    row,
    read: () => {
      const result = radios.find(({ checked }) => checked)?.value as Result | undefined;
      return { result, reading: valueRead(), note: note.value.trim() || undefined };
    },
    show: (filled) => {
      for (const radio of radios) radio.checked = radio.value === filled.result;
      reading.value = filled.reading === undefined ? '' : String(filled.reading);
      note.value = filled.note ?? '';
      if (more) more.open = asksMore || note.value !== '';
      judge(false);
    },
    showPhotos: (taken) => {
      photos.replaceChildren(...taken.map((one, at) => photoItem(one, at + 1, words, told)));
      if (more && taken.length > 0) more.open = true;
    },
    begin: () => {
      element.scrollIntoView({ block: 'center' });
      (limit ? reading : radios[0])?.focus({ preventScroll: true });
    },
  };
}

function photoItem({ id, blob }: Photo, number: number, words: RecordWords, told: Told): HTMLElement {
  const url = URL.createObjectURL(blob);
  const alt = fill(words.photoOf, { n: number });
  const image = Object.assign(document.createElement('img'), { src: url, alt });
  image.addEventListener('load', () => URL.revokeObjectURL(url));
  const remove = Object.assign(document.createElement('button'), { type: 'button', textContent: '×' });
  remove.setAttribute('aria-label', `${words.removePhoto} (${number})`);
  remove.addEventListener('click', () => told.photoDropped(id));
  const item = document.createElement('li');
  item.append(image, remove);
  return item;
}
