import { derivedNamed } from '../../languages/derived.ts';
import style from '../../styles/answers.css?inline';
import { startSheet } from './sheet.ts';

let started = false;

/** Starts the search sheet at its first opening, with what its data attributes say and the query of the address. */
export async function openSheet(dialog: HTMLDialogElement): Promise<void> {
  const input = dialog.querySelector('input');
  input?.addEventListener('keydown', leave);
  // At a later opening the last query is there still; typing replaces it.
  if (started) return input?.select();
  started = true;
  dress(dialog);
  const {
    language,
    names = '',
    details = '',
    clauses = '',
    popular = '',
    failed = '',
    stale = '',
    reload = '',
  } = dialog.dataset;
  const asked = new URLSearchParams(location.search).get('q');
  if (input && asked && input.value === '') input.value = asked;
  const ready = await startSheet(dialog, {
    files: { names, details, clauses },
    language:
      (import.meta.env.DERIVED_LANGUAGES && derivedNamed(language ?? '')?.locale) || (language === 'en' ? 'en' : 'zh'),
    popular: popular.split('|'),
    failed,
    stale: { text: stale, reload },
  });
  // A failed load is tried again when the sheet is next opened.
  started = ready;
}

/** Brings the looks of answers, which no page has before somebody searches. */
function dress(dialog: HTMLDialogElement): void {
  if (dialog.querySelector('style')) return;
  dialog.prepend(Object.assign(document.createElement('style'), { textContent: style }));
}

/** Escape empties the box, and closes the sheet from an empty one: some browsers keep the key to themselves there. */
function leave(event: KeyboardEvent): void {
  const input = event.currentTarget;
  if (event.key !== 'Escape' || event.isComposing || !(input instanceof HTMLInputElement)) return;
  event.preventDefault();
  if (input.value === '') return input.closest('dialog')?.close();
  input.value = '';
  input.dispatchEvent(new Event('input'));
}
