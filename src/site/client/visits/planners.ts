import { isItsDay, mayHoldAt } from '../../../corpus/holds.ts';
import { stateOn } from '../../../corpus/state.ts';
import type { Day } from '../../../lib/day.ts';
import { followDays, readerNow } from '../../../lib/reader-clock.ts';
import { followPlace, readerPlace } from '../../../lib/reader-place.ts';
import { heldBy } from '../limits.ts';
import { startCustomers } from './customers.ts';
import { startPlanner } from './planner.ts';

/** Starts the planners of a page and the list of customers, by the frequencies in force on the reader's day. */
export function startPlanners(): void {
  const forms = [...document.querySelectorAll<HTMLFormElement>('form.planner')];
  const customers = startCustomers();
  for (const form of forms) startPlanner(form, (customer) => customers?.keep(customer) ?? false);
  const look = (today: Day) => {
    for (const form of forms) {
      const { effective = '', expires } = form.dataset;
      form.hidden = stateOn(today, { state: 'issued', revision: { effective, expires } }) !== 'in-force';
      showOptions(form, today);
      // What is entered is planned anew: the days left are others.
      if (!form.hidden) form.dispatchEvent(new Event('input'));
    }
    customers?.show();
  };
  followDays(look);
  followPlace(() => look(readerNow().day));
}

/** Leaves the frequencies that hold at the reader's place and on the day; what is hidden is not chosen. */
function showOptions(form: HTMLFormElement, today: Day): void {
  const place = readerPlace();
  for (const option of form.querySelectorAll<HTMLElement>('.option')) {
    const { where, when } = heldBy(option);
    // The day of the week on which one plans says nothing of the visit.
    option.hidden = !mayHoldAt(place, where) || !when.every((one) => isItsDay(today, { ...one, weekdays: undefined }));
    const input = option.querySelector('input');
    if (input && option.hidden) input.checked = false;
  }
}
