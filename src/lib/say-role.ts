import type { ReaderChoice } from './reader-choice.ts';

/**
 * What a reader says who chooses a role: its usual channel comes with it, unless they chose a channel themselves. With
 * a role that has none, that of the role before goes.
 */
export function sayRole({ channel, isUsual }: ReaderChoice, role: string, usual: string): Partial<ReaderChoice> {
  return channel === '' || isUsual ? { role, channel: usual, isUsual: usual !== '' } : { role };
}
