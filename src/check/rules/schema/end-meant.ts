import { daysBetween } from '../../../lib/day.ts';

/** A stretch of days that is longer than this was not meant to end soon after New Year. */
const longest = 62;

/** The last day of a stretch over New Year that was left in the year of its first, in the year after. */
export function endMeant(stretch: unknown): { name: 'to' | 'until'; text: string } | undefined {
  const { from, to, until } = stretch as Readonly<Record<'from' | 'to' | 'until', unknown>>;
  const name = to === undefined ? 'until' : 'to';
  const end = String(to ?? until);
  const text = `${Number(end.slice(0, 4)) + 1}${end.slice(4)}`;
  const days = daysBetween(String(from), text);
  return days >= 0 && days <= longest ? { name, text } : undefined;
}
