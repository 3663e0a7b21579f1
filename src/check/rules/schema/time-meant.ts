import { timeOfDay } from '../../../schema/index.ts';

/** The time of day that another spelling means, in quotes: 16.00, 16：00, 9:00. */
export function timeMeant(found: string): string | undefined {
  const [, hour = '', minute = ''] =
    /^(\d{1,2})[.:：．。,h时点](\d{2})?分?$/iu.exec(found.replaceAll(/\s/gu, '')) ?? [];
  const text = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
  return hour !== '' && timeOfDay.safeParse(text).success ? `'${text}'` : undefined;
}
