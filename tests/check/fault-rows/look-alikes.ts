import { type FaultRow, good, withFault } from '../helpers/faulty-page.ts';

/** A Cyrillic letter in place of a Latin one that looks the same. */
const lookAlike = (from: string, to: string, at: [number, number]): FaultRow => ({
  fault: `${to} with a Cyrillic letter`,
  files: withFault(from, to),
  rule: 'characters',
  at,
  corrected: good.split('\n')[at[0] - 1] ?? '',
});

/** Letters that look right in ids, where nobody would find them. */
export const lookAlikeFaults: FaultRow[] = [
  lookAlike('id: front', 'id: fr\u043ent', [9, 15]),
  lookAlike('part: hair', 'part: h\u0430ir', [9, 41]),
  lookAlike('kind: appearance', 'kind: \u0430ppearance', [6, 9]),
  lookAlike('code: AP-03', 'code: \u0410P-03', [5, 9]),
  lookAlike('owner: service-quality', 'owner: s\u0435rvice-quality', [16, 13]),
  lookAlike('obligation: must', '\u043ebligation: must', [7, 3]),
];
