import { z } from 'zod';
import { field, withRole } from './field.ts';

/** A calendar date that exists, written YYYY-MM-DD. */
export const isoDate = withRole(z.iso.date(), { role: 'date' });

export const dateField = (zh: string, en: string) =>
  field(isoDate, `${zh}，写成 2026-03-01 的样子`, `${en}, written like 2026-03-01`);

const timeForm = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;

/** A time of day, 00:00 to 24:00, so that a window can end at midnight. */
export const timeOfDay = z.string().regex(timeForm);

/** Whether a pattern that a value does not fit is that of a time of day. */
export const isTimeForm = (pattern: string | undefined) => pattern === String(timeForm);
