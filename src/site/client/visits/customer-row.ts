import type { VisitWords } from '../../../i18n/words/visits.ts';
import type { DueCustomer } from './due-customers.ts';
import { stateText } from './planned-for.ts';

/** What a reader does with a customer of the list. */
export type CustomerActs = Readonly<Record<'visited' | 'change' | 'remove', (one: DueCustomer) => void>>;

/** The row of a customer: who, when next, and what can be done. */
export function customerRow(one: DueCustomer, words: VisitWords, acts: CustomerActs): HTMLElement {
  const { customer, option, plan } = one;
  // A name in letters that run the other way turns nothing but itself.
  const name = document.createElement('b');
  name.append(Object.assign(document.createElement('bdi'), { textContent: customer.name }));
  const who = Object.assign(document.createElement('p'), { className: 'customer' });
  who.append(name, ' ', soft(option?.label ?? customer.label));
  const row = document.createElement('li');
  row.append(who, whenLine(one, words));
  const ways = Object.assign(document.createElement('p'), { className: 'plan-acts' });
  const button = (act: keyof CustomerActs, text: string) => {
    const element = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
    element.className = act === 'visited' ? 'act other-act' : 'quiet';
    // Heard out of its row, a button says whose it is.
    element.setAttribute('aria-label', `${text} ${customer.name}`);
    element.addEventListener('click', () => acts[act](one));
    ways.append(element);
  };
  // An event comes once: there is no next time to count from today.
  if (plan && option && !('offset' in option.by)) button('visited', words.visited);
  if (option) button('change', words.change);
  button('remove', words.remove);
  row.append(ways);
  return row;
}

function whenLine({ plan }: DueCustomer, words: VisitWords): HTMLElement {
  const line = Object.assign(document.createElement('p'), { className: 'when' });
  if (!plan) {
    line.append(soft(words.lostWhy));
    return line;
  }
  const { lang } = document.documentElement;
  const weekday = new Intl.DateTimeFormat(lang, { weekday: 'short', timeZone: 'UTC' }).format(new Date(plan.next));
  const day = Object.assign(document.createElement('time'), { dateTime: plan.next, textContent: plan.next });
  line.append(day, ` ${weekday} `, soft(stateText(plan, words)));
  return line;
}

function soft(text: string): HTMLElement {
  return Object.assign(document.createElement('span'), { className: 'soft', textContent: text });
}
