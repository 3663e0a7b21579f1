/**
 * Reads the ways people write a date (2026年1月1日, 2026/1/1, 2026.1.1, full-width digits) as YYYY-MM-DD; undefined when
 * it is none that exists.
 */
export function readDate(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim();
  const match = /^(\d{4})\s*[年/.\-]\s*(\d{1,2})\s*[月/.\-]\s*(\d{1,2})\s*日?$/.exec(plain);
  if (!match) return undefined;
  const [, year = '', month = '', day = ''] = match;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return exists(iso) ? iso : undefined;
}

function exists(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}
