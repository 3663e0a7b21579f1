import { siteConfig } from '../site.config.ts';

/** The date the site is built on, YYYY-MM-DD in the site's time zone; SITE_TODAY sets another, for tests. */
export function buildDate(): string {
  const asked = process.env['SITE_TODAY'];
  // The Swedish form of a date is the ISO one.
  return (
    asked ?? new Intl.DateTimeFormat('sv-SE', { timeZone: siteConfig.timeZone, dateStyle: 'short' }).format(new Date())
  );
}
