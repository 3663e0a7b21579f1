import type { Customer } from '../../visits/customers.ts';
import type { VisitPlan } from '../../visits/plan.ts';
import { keptCustomers } from './kept-customers.ts';
import { optionsShown, type PlannerOption } from './options.ts';
import { planFor } from './planned-for.ts';

/** A customer with what is planned for them by the frequency in force, where there is one. */
export interface DueCustomer {
  customer: Customer;
  option: PlannerOption | undefined;
  plan: VisitPlan | undefined;
}

/** The customers kept, with what is planned for each, the earliest first. */
export function dueCustomers(): DueCustomer[] {
  const options = optionsShown();
  const due = keptCustomers().map((customer) => {
    const option = options.find(({ code, key }) => code === customer.code && key === customer.key);
    return { customer, option, plan: option && planFor(option.by, customer.day) };
  });
  return due.sort((a, b) => (a.plan?.next ?? '').localeCompare(b.plan?.next ?? ''));
}
