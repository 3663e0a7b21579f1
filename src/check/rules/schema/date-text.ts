const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Days that a table of numbers counts from 1899-12-30; numbers of the years 1990 to 2099. */
const serials = { first: 32_874, last: 73_050 };
const dayMilliseconds = 86_400_000;

/**
 * Reads the ways people write a date (2026年1月1日, 2026/1/1, 2026.1.1, 20260101, 1 Jan 2026, 24.12.2026, with a time
 * behind it, full-width digits, the number of days that Excel makes of it) as YYYY-MM-DD; undefined when it is none
 * that exists, or has no year, or could be two.
 */
export function readDate(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    // Dashes of other keyboards, and letters that are taken for digits.
    .replaceAll(/[‐‑‒–—―−]/g, '-')
    .replaceAll(/(?<=^[\dOoIl-]*)[OoIl](?=[\dOoIl-]*$)/g, (letter) => (/o/i.test(letter) ? '0' : '1'))
    .replace(/[T\s]\s*\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/, '');
  if (/^\d{5}(?:\.0)?$/.test(plain)) return ofSerial(Number(plain));
  const match =
    /^(\d{4})\s*[年/.\-]\s*(\d{1,2})\s*[月/.\-]\s*(\d{1,2})\s*[日号]?$/.exec(plain) ??
    /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(plain);
  if (match) return existing(match[1], match[2], match[3]);
  // Day and month may stand either way round; one above twelve is the day.
  const turned = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(plain);
  if (turned) {
    const [, first, , second, year] = turned;
    if (Number(first) <= 12 && Number(second) <= 12 && first !== second) return undefined;
    return Number(first) > 12 ? existing(year, second, first) : existing(year, first, second);
  }
  const named =
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>[A-Za-z]{3,9})\.?,?\s+(?<year>\d{4})$/.exec(plain) ??
    /^(?<month>[A-Za-z]{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/.exec(plain);
  const { day, month = '', year } = named?.groups ?? {};
  const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return number > 0 ? existing(year, String(number), day) : undefined;
}

function ofSerial(days: number): string | undefined {
  if (days < serials.first || days > serials.last) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + days * dayMilliseconds).toISOString().slice(0, 10);
}

function existing(year = '', month = '', day = ''): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
