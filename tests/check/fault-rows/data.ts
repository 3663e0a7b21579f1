import { type FaultRow, withFault } from '../helpers/faulty-page.ts';

/** Values that their fields refuse. */
export const dataFaults: FaultRow[] = [
  {
    fault: '2026-02-30',
    files: withFault('2026-03-01', '2026-02-30'),
    rule: 'schema',
    at: [14, 16],
    field: 'standard.revision.effective',
  },
  {
    fault: '2026年1月1日',
    files: withFault('2026-03-01', '2026年1月1日'),
    rule: 'schema',
    at: [14, 16],
    field: 'standard.revision.effective',
    corrected: '    effective: 2026-01-01',
  },
  {
    fault: '2026/1/1',
    files: withFault('2026-03-01', '2026/1/1'),
    rule: 'schema',
    at: [14, 16],
    field: 'standard.revision.effective',
    corrected: '    effective: 2026-01-01',
  },
  {
    fault: 'full-width digit',
    files: withFault('count: 1', 'count: １'),
    rule: 'schema',
    at: [11, 12],
    field: 'standard.declared.count',
    corrected: '    count: 1',
  },
  {
    fault: 'misspelt key',
    files: withFault('owner:', 'ownr:'),
    rule: 'schema',
    at: [16, 5],
    field: 'standard.revision.ownr',
    corrected: '    owner: service-quality',
  },
  {
    fault: 'zero-width space in key',
    files: withFault('owner:', 'ow\u200bner:'),
    rule: 'characters',
    at: [16, 7],
    corrected: '    owner: service-quality',
    alone: true,
  },
];
