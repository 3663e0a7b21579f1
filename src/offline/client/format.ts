import { siteZone } from '../../lib/reader-clock.ts';

/** Bytes as megabytes with one decimal. */
export function megabytes(bytes: number, language: string): string {
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / 1_048_576)} MB`;
}

/** A moment as the reader's language writes it, in the time zone of the site. */
export function day(iso: string, language: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime())
    ? iso
    : new Intl.DateTimeFormat(language, { timeZone: siteZone(), dateStyle: 'medium', timeStyle: 'short' }).format(date);
}
