import type { Kind } from '../schema/index.ts';
import type { Standard } from './types.ts';

/** Kinds that tell what to say, to do or to look like; the others explain, sort and remind. */
const deeds: ReadonlySet<Kind> = new Set<Kind>([
  'appearance',
  'phrasing',
  'visit-frequency',
  'procedure',
  'measure',
  'response-time',
  'authority',
]);

/** Which part of some standards tells what to say and do, from 0 to 1 in hundredths. */
export function shareOfDeeds(standards: readonly Pick<Standard, 'facts'>[]): number {
  const told = standards.filter(({ facts }) => deeds.has(facts.kind)).length;
  return standards.length === 0 ? 0 : Math.round((100 * told) / standards.length) / 100;
}
