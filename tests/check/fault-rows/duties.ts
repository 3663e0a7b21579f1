import { type FaultRow, good, path, withFault } from '../helpers/faulty-page.ts';

const clause = 'text: 前面的头发留在眉毛以上';

/** Clauses that nobody answers for, because two do, or because who stands in is who is away. */
export const dutyFaults: FaultRow[] = [
  {
    fault: 'two roles that answer for a clause',
    files: withFault(clause, `${clause}, accountable: [service-quality, service-director]`),
    rule: 'duties',
    at: [9, 96],
    field: 'standard.clauses[0].accountable[1]',
  },
  {
    fault: 'a deputy who stands in for itself',
    files: withFault(clause, `${clause}, responsible: [service-quality], deputies: [service-quality]`),
    rule: 'duties',
    at: [9, 108],
    field: 'standard.clauses[0].deputies[0]',
  },
  {
    fault: 'an obligation in the words of the page',
    files: { [path]: good.replace('polarity: do,', 'polarity: do, obligation: 应当,') },
    rule: 'schema',
    at: [9, 46],
    field: 'standard.clauses[0].obligation',
    corrected: '    - { id: front, polarity: do, obligation: should, part: hair, text: 前面的头发留在眉毛以上 }',
  },
];
