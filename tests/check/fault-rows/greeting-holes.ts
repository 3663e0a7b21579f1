import { standardPage } from '../../helpers/corpus-from-strings.ts';
import type { FaultRow } from '../helpers/faulty-page.ts';

const file = 'docs/zh/a/greeting.mdx';
const rule = 'greeting-window';
const line = (id: string, from: string, to: string) =>
  `    - { id: ${id}, polarity: do, situation: greeting, text: 您好, time: { from: '${from}', to: '${to}' } }`;
const lines = (...all: string[]) => ({
  [file]: standardPage({ code: 'PH-01', kind: 'phrasing', fields: `clauses:\n${all.join('\n')}` }),
});

/** Lines that cover the day but for a stretch in which the site has nothing to say. */
export const hourFaults: FaultRow[] = [
  {
    fault: 'half an hour at noon without a line',
    files: lines(line('morning', '00:00', '11:30'), line('later', '12:00', '24:00')),
    file,
    rule,
    at: [9, 75],
    field: 'standard.clauses[0].time',
    level: 'warning',
  },
  {
    fault: 'a day that ends a minute early',
    files: lines(line('morning', '00:00', '12:00'), line('later', '12:00', '23:59')),
    file,
    rule,
    at: [10, 73],
    field: 'standard.clauses[1].time',
    level: 'warning',
  },
  {
    fault: 'a day that begins a minute late',
    files: lines(line('morning', '00:01', '12:00'), line('later', '12:00', '24:00')),
    file,
    rule,
    at: [9, 75],
    field: 'standard.clauses[0].time',
    level: 'warning',
  },
];
