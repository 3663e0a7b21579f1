import type { Day } from '../../src/lib/day.ts';

/** The day it is for tests of content: every revision of the example manuals is in force or yet to come. */
export const testDay: Day = '2026-11-27';
