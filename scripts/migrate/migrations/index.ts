import type { Migration } from '../migration.ts';
import { heatUnits } from './heat-units.ts';
import { ownDuty } from './own-duty.ts';
import { timesAPeriod } from './times-a-period.ts';

/** Every migration, the oldest first: each sees what those before it wrote. */
export const migrations: readonly Migration[] = [heatUnits, ownDuty, timesAPeriod];
