import { fill } from '../../../i18n/fill.ts';
import type { VisitWords } from '../../../i18n/words/visits.ts';
import { calendarFile } from '../../../lib/calendar-file.ts';
import { readerNow } from '../../../lib/reader-clock.ts';
import { type Customer, type Stretch, stretches, stretchOf, withCustomer } from '../../visits/customers.ts';
import { download } from '../download.ts';
import { type DueCustomer, dueCustomers } from './due-customers.ts';
import { customerRow } from './customer-row.ts';
import { change } from './keep.ts';
import { keepCustomers, keptCustomers } from './kept-customers.ts';
import { entryFor, planFor } from './planned-for.ts';

/** Shows the customers that this device keeps, the most pressing first. Returns how to show them anew. */
export function startCustomers(): () => void {
  const section = document.querySelector<HTMLElement>('#_customers');
  if (!section) return () => undefined;
  const words = JSON.parse(section.dataset['words'] ?? '{}') as VisitWords;
  const undo = section.querySelector<HTMLElement>('[data-undo]');
  let before: Customer[] | undefined;

  const show = () => {
    const due = dueCustomers();
    section.hidden = due.length === 0 && before === undefined;
    section.querySelector('[data-count]')?.replaceChildren(due.length === 0 ? '' : String(due.length));
    for (const stretch of stretches) showStretch(section, stretch, due, (one) => customerRow(one, words, acts));
    section.querySelector<HTMLElement>('[data-all]')?.toggleAttribute('hidden', !due.some(({ plan }) => plan));
  };
  /** Keeps another list, says what was done and offers the one before. */
  const put = (list: Customer[], said: string) => {
    const former = keptCustomers();
    if (!keepCustomers(list)) return;
    before = former;
    section.querySelector('[data-done]')?.replaceChildren(said);
    undo?.removeAttribute('hidden');
    show();
    // The button that was pressed is gone with its row.
    undo?.focus();
  };
  const acts = {
    visited: ({ customer, option }: DueCustomer) => {
      const seen = { ...customer, day: readerNow().day };
      const next = option && planFor(option.by, seen.day)?.next;
      put(withCustomer(keptCustomers(), seen), fill(words.seen, { name: customer.name, day: next ?? '' }));
    },
    remove: ({ customer: { id, name } }: DueCustomer) =>
      put(
        keptCustomers().filter((one) => one.id !== id),
        fill(words.removed, { name }),
      ),
    change: ({ customer, option }: DueCustomer) => {
      if (option) change(customer, option);
    },
  };
  undo?.addEventListener('click', () => {
    if (before && keepCustomers(before)) before = undefined;
    section.querySelector('[data-done]')?.replaceChildren(words.undone);
    undo.hidden = true;
    show();
    section.querySelector<HTMLElement>('h2')?.focus();
  });
  section.querySelector('[data-all]')?.addEventListener('click', () => {
    const entries = dueCustomers().flatMap(({ customer, option, plan }) =>
      option && plan ? [entryFor(option, plan, customer, words)] : [],
    );
    download(`visits-${readerNow().day}.ics`, 'text/calendar', calendarFile(entries));
  });
  addEventListener('storage', show);
  return show;
}

function showStretch(
  section: HTMLElement,
  stretch: Stretch,
  due: readonly DueCustomer[],
  row: (one: DueCustomer) => HTMLElement,
): void {
  const group = section.querySelector<HTMLElement>(`[data-stretch=${stretch}]`);
  const own = due.filter(({ plan }) => stretchOf(plan?.daysLeft) === stretch);
  group?.toggleAttribute('hidden', own.length === 0);
  group?.querySelector('ul')?.replaceChildren(...own.map(row));
  group?.querySelector('[data-of]')?.replaceChildren(String(own.length));
}
