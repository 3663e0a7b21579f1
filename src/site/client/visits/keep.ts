import { fill } from '../../../i18n/fill.ts';
import type { VisitWords } from '../../../i18n/words/visits.ts';
import { type Customer, longestName, withCustomer } from '../../visits/customers.ts';
import { tell } from '../tell.ts';
import { keepCustomers, keptCustomers } from './kept-customers.ts';
import type { PlannerOption } from './options.ts';
import { newId } from './planned-for.ts';

/** Which customer of the list a planner is changing; none while a new one is planned for. */
const changing = new WeakMap<HTMLFormElement, string>();

/** Keeps who was planned for in the list of customers, when asked to, and says that a name is needed for it. */
export function followKeeping(
  form: HTMLFormElement,
  words: VisitWords,
  planned: () => { option: PlannerOption; last: string } | undefined,
  showCustomers: () => void,
): void {
  const field = form.querySelector<HTMLInputElement>('[name=name]');
  const error = form.querySelector<HTMLElement>('[data-name-error]');
  const button = form.querySelector<HTMLElement>('[data-keep]');
  if (!field || !error || !button) return;
  const showError = (text: string) => {
    error.textContent = text;
    if (text === '') field.removeAttribute('aria-invalid');
    else field.setAttribute('aria-invalid', 'true');
  };
  field.addEventListener('input', () => showError(''));
  button.addEventListener('click', () => {
    const found = planned();
    const name = field.value.trim().slice(0, longestName);
    if (!found) return;
    if (name === '') {
      showError(words.nameFirst);
      field.focus();
      return;
    }
    const { code, key, label } = found.option;
    const customer: Customer = { id: changing.get(form) ?? newId(), name, code, key, label, day: found.last };
    if (!keepCustomers(withCustomer(keptCustomers(), customer))) return;
    changing.delete(form);
    field.value = '';
    showCustomers();
    tell(fill(words.kept, { name }));
  });
}

/** Puts a customer of the list into the planner, to be changed there. */
export function change({ id, name, day }: Customer, { form, input }: PlannerOption): void {
  changing.set(form, id);
  input.checked = true;
  const fields = { name, last: day };
  for (const [field, value] of Object.entries(fields)) {
    const element = form.querySelector<HTMLInputElement>(`[name=${field}]`);
    if (element) element.value = value;
  }
  form.dispatchEvent(new Event('change'));
  form.querySelector<HTMLInputElement>('[name=last]')?.focus();
}
