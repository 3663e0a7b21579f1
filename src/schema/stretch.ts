import { z } from 'zod';
import { oneOf } from './bilingual.ts';
import { field, withRole } from './field.ts';
import { timeUnits } from './units/index.ts';

/** A stretch of time of its own length, over which a figure is counted: any 30 days. */
export const stretch = withRole(
  z.strictObject({
    count: field(z.int().positive(), '多少个单位，例如 30', 'How many of the unit, such as 30'),
    unit: field(oneOf(timeUnits), '单位，例如 minute、hour、day、week', 'The unit, such as minute, hour, day, week'),
  }),
  { role: 'stretch' },
);
export type Stretch = z.output<typeof stretch>;
