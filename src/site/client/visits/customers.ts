import { fill } from '../../../i18n/fill.ts';
import type { VisitWords } from '../../../i18n/words/visits.ts';
import { calendarFile } from '../../../lib/calendar-file.ts';
import { readerNow } from '../../../lib/reader-clock.ts';
import {
  type Change,
  type Customer,
  knownAs,
  mostCustomers,
  putting,
  removing,
  type Stretch,
  stretches,
  stretchOf,
} from '../../visits/customers.ts';
import { download } from '../download.ts';
import { type CustomerActs, customerRow } from './customer-row.ts';
import { type DueCustomer, dueCustomers } from './due-customers.ts';
import { change } from './keep.ts';
import { keepCustomers, keptCustomers } from './kept-customers.ts';
import { entryFor, planFor } from './planned-for.ts';
import { saidLine } from './said-line.ts';

/** The list of customers of a page. */
export interface CustomerList {
  /** Shows them anew, by the frequencies that the planners offer now. */
  show: () => void;
  /** Keeps a customer, says so and offers the way back; false where the device keeps no more. */
  keep: (customer: Customer) => boolean;
}

/** Shows the customers that this device keeps, the most pressing first. */
export function startCustomers(): CustomerList | undefined {
  const section = document.querySelector<HTMLElement>('#_customers');
  if (!section) return undefined;
  const words = JSON.parse(section.dataset['words'] ?? '{}') as VisitWords;
  const line = saidLine();

  const show = () => {
    const due = dueCustomers();
    section.hidden = due.length === 0;
    section.querySelector('[data-count]')?.replaceChildren(String(due.length));
    for (const stretch of stretches) showStretch(section, stretch, due, (one) => customerRow(one, words, acts));
    section.querySelector<HTMLElement>('[data-all]')?.toggleAttribute('hidden', !due.some(({ plan }) => plan));
  };
  /** Changes the list as it is now, and back as it will be then: what was done in between stays. */
  const put = (how: Change, back: Change, said: string): boolean => {
    if (!keepCustomers(how(keptCustomers()))) {
      line.say(words.notKept);
      return false;
    }
    show();
    line.say(said, () => {
      if (!keepCustomers(back(keptCustomers()))) return;
      show();
      line.say(words.undone);
      const heading = section.hidden ? document.querySelector<HTMLElement>('.planner .option input') : undefined;
      (heading ?? section.querySelector<HTMLElement>('h2'))?.focus({ preventScroll: true });
    });
    return true;
  };
  const keep = (customer: Customer): boolean => {
    const list = keptCustomers();
    const former = knownAs(customer, list);
    if (!former && list.length >= mostCustomers) {
      line.say(fill(words.full, { n: mostCustomers }));
      return false;
    }
    if (!former) return put(putting(customer), removing(customer), fill(words.kept, { name: customer.name }));
    return put(putting(customer), putting(former), fill(words.updated, { ...former, name: customer.name }));
  };
  const acts: CustomerActs = {
    visited: ({ customer, option }: DueCustomer) => {
      const seen = { ...customer, day: readerNow().day };
      const day = (option && planFor(option.by, seen.day)?.next) ?? '';
      put(putting(seen), putting(customer), fill(words.seen, { name: customer.name, day }));
    },
    remove: ({ customer }: DueCustomer) => {
      put(removing(customer), putting(customer), fill(words.removed, { name: customer.name }));
    },
    change: ({ customer, option }: DueCustomer) => {
      if (option) change(customer, option, words);
    },
  };
  section.querySelector('[data-all]')?.addEventListener('click', () => {
    const entries = dueCustomers().flatMap(({ customer, option, plan }) =>
      option && plan ? [entryFor(option, plan, customer, words)] : [],
    );
    download(`visits-${readerNow().day}.ics`, 'text/calendar', calendarFile(entries));
  });
  addEventListener('storage', show);
  return { show, keep };
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
