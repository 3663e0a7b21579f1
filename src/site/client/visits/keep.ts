import type { VisitWords } from '../../../i18n/words/visits.ts';
import { type Customer, nameOf } from '../../visits/customers.ts';
import type { PlannerOption } from './options.ts';
import { newId } from './planned-for.ts';

/** Which customer of the list a planner is changing; none while a new one is planned for. */
const changing = new WeakMap<HTMLFormElement, string>();

/** Keeps who was planned for in the list of customers, when asked to, and says that a name is needed for it. */
export function followKeeping(
  form: HTMLFormElement,
  words: VisitWords,
  planned: () => { option: PlannerOption; last: string } | undefined,
  keep: (customer: Customer) => boolean,
): void {
  const field = form.querySelector<HTMLInputElement>('[name=name]');
  const error = form.querySelector<HTMLElement>('[data-name-error]');
  if (!field || !error) return;
  const showError = (text: string) => {
    error.textContent = text;
    if (text === '') field.removeAttribute('aria-invalid');
    else field.setAttribute('aria-invalid', 'true');
  };
  field.addEventListener('input', () => showError(''));
  form.querySelector('[data-keep]')?.addEventListener('click', () => {
    const found = planned();
    const name = nameOf(field.value);
    if (!found) return;
    if (name === '') {
      showError(words.nameFirst);
      field.focus();
      return;
    }
    const { code, key, label } = found.option;
    if (!keep({ id: changing.get(form) ?? newId(), name, code, key, label, day: found.last })) return;
    field.value = '';
    setChanging(form, undefined, words);
  });
  form.querySelector('[data-leave]')?.addEventListener('click', () => {
    field.value = '';
    setChanging(form, undefined, words);
    field.focus();
  });
}

/** Puts a customer of the list into the planner, to be changed there or left as they are. */
export function change({ id, name, day }: Customer, { form, input }: PlannerOption, words: VisitWords): void {
  setChanging(form, id, words);
  input.checked = true;
  const fields = { name, last: day };
  for (const [field, value] of Object.entries(fields)) {
    const element = form.querySelector<HTMLInputElement>(`[name=${field}]`);
    if (element) element.value = value;
  }
  form.dispatchEvent(new Event('change'));
  form.querySelector<HTMLInputElement>('[name=last]')?.focus();
}

/** Says on the buttons whether a customer of the list is changed, or a new one is kept. */
function setChanging(form: HTMLFormElement, id: string | undefined, words: VisitWords): void {
  if (id === undefined) changing.delete(form);
  else changing.set(form, id);
  form.querySelector('[data-keep]')?.replaceChildren(id === undefined ? words.keep : words.keepChange);
  form.querySelector('[data-leave]')?.toggleAttribute('hidden', id === undefined);
}
