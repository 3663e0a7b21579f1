import { angleAsHeat } from '../../../src/check/index.ts';
import { type Quantity, standard as standardSchema, visitRoles } from '../../../src/schema/index.ts';
import type { Operation } from '../../../src/yaml-edit/index.ts';
import type { Migration } from '../migration.ts';

/** Temperatures in `degree`, the unit of angles, from before there was a unit for them. */
export const heatUnits: Migration = {
  id: 'heat-units',
  since: '0.1.0',
  says: {
    zh: '文字说的是温度，单位却写 degree（角度）：改为 celsius 或 fahrenheit',
    en: 'The words speak of a temperature, but its unit is degree, an angle: celsius or fahrenheit instead',
  },
  operations(file) {
    if (file.type !== 'standard' || !file.value) return [];
    const { standard: facts } = file.value;
    const found: Operation[] = [];
    visitRoles(standardSchema, facts, ['quantity'], (_role, value, path) => {
      const unit = angleAsHeat(value as Quantity, facts, path);
      if (unit) found.push({ op: 'set', path: ['standard', ...path, 'unit'], value: unit });
    });
    return found;
  },
};
