import { momentIn, timeOf } from '../../lib/day.ts';
import { siteZone } from '../../lib/reader-clock.ts';

/** Bytes as megabytes with one decimal. */
export function megabytes(bytes: number, language: string): string {
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / 1_048_576)} MB`;
}

/** A moment in the time zone of the site, written as all days of the site are; it never breaks over two lines. */
export function day(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const { day, minutes } = momentIn(siteZone(), date);
  return `${day}\u00a0${timeOf(minutes)}`;
}
