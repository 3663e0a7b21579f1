import { addDays, type Day } from './day.ts';

/** An all-day entry of a calendar. */
export interface CalendarEvent {
  /** Unique for ever, such as `visit-1f3a@example.com`. */
  uid: string;
  /** YYYY-MM-DD. */
  day: Day;
  /** The last of its days, where it has several. */
  until?: Day | undefined;
  summary: string;
  description: string;
  url: string;
  /** When the file is made, in milliseconds since 1970. */
  made: number;
}

/** The longest line of a calendar file in bytes, its break not counted (RFC 5545, 3.1). */
const lineBytes = 75;

/** A calendar file with entries of a day or more, as RFC 5545 has it. They do not mark their days as busy. */
export function calendarFile(events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Service Standards//EN',
    ...events.flatMap(linesOf),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function linesOf({ uid, day, until = day, summary, description, url, made }: CalendarEvent): string[] {
  const stamp = new Date(made).toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const date = (iso: string) => iso.replaceAll('-', '');
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${date(day)}`,
    `DTEND;VALUE=DATE:${date(addDays(until, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Text as a calendar property holds it (RFC 5545, 3.3.11). Other control characters have no place in it. */
export function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n|\r|\n/g, String.raw`\n`)
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}

/** Breaks a line that is too long; a continuation begins with a space. No character is cut in two. */
export function folded(line: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let text = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > lineBytes) {
      text += '\r\n ';
      bytes = 1;
    }
    text += character;
    bytes += size;
  }
  return text;
}
