import { readerNow } from '../../../lib/reader-clock.ts';
import style from '../../../styles/unclear.css?inline';
import { tell } from '../tell.ts';
import { noteOver } from '../watch-over.ts';
import { askWords } from './ask-words.ts';
import { keepNote, longest } from './notes.ts';
import { yourNotes } from './yours.ts';

const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

/** Asks what is unclear, and keeps the answer on this device. */
export function askUnclear(button: HTMLElement): void {
  const standard = document.querySelector<HTMLElement>('[data-standard-code]')?.dataset;
  const { standardCode: code = '', standardRevision: revision = '' } = standard ?? {};
  const said = (button.dataset['words'] ?? '').split('|');
  const words = Object.fromEntries(askWords.map((name, at) => [name, said[at] ?? ''])) as Record<
    (typeof askWords)[number],
    string
  >;
  const clauses = [...document.querySelectorAll<HTMLElement>('.clause[id]')].map(({ id }) => {
    const says = document.querySelector<HTMLElement>(`#${CSS.escape(id)} > .copy`)?.dataset['says'] ?? id;
    return make('option', { value: id, textContent: says.replace(`${code} `, '') });
  });
  const which = make('select', { name: 'clause' }, make('option', { value: '', textContent: words.whole }), ...clauses);
  // Whoever came to a clause, or was sent there, means that one.
  which.value = location.hash.slice(1);
  if (which.selectedIndex < 0) which.value = '';
  const note = make('textarea', { required: true, maxLength: longest, rows: 4 });
  const cancel = make('button', { type: 'button', className: 'act other-act', textContent: words.cancel });
  const keep = make('button', { className: 'act', textContent: words.keep });
  const unkept = make('p', { className: 'hint unkept' });
  unkept.setAttribute('role', 'alert');
  const form = make(
    'form',
    { method: 'dialog' },
    make('p', { className: 'hint', textContent: words.about }),
    make('label', {}, words.which, which),
    make('label', {}, words.note, note),
    unkept,
    make('p', {}, keep, cancel),
    yourNotes(code, words),
  );
  const dialog = make(
    'dialog',
    { id: '_unclear-form', className: 'unclear-form' },
    make('style', { textContent: style }),
    form,
  );
  dialog.setAttribute('aria-label', button.textContent.trim());
  cancel.addEventListener('click', () => dialog.close());
  form.addEventListener('submit', (event) => {
    const text = note.value.trim();
    if (text === '') return;
    const isKept = keepNote({
      code,
      revision,
      clause: which.value,
      text,
      language: document.documentElement.lang,
      at: readerNow().day,
    });
    // What was written stays to be read, and copied, where nothing can be kept.
    if (!isKept) event.preventDefault();
    unkept.textContent = isKept ? '' : words.unkept;
    if (isKept) tell(words.kept);
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  noteOver(dialog);
  note.focus();
}
