import type { Operation } from '../../../src/yaml-edit/index.ts';
import type { Migration } from '../migration.ts';

/** Clauses that say again how binding their standard is, as lists split by duty had to before they could be one. */
export const ownDuty: Migration = {
  id: 'own-duty',
  since: '0.1.0',
  says: {
    zh: '条款的 obligation 与整条标准相同：删去，只留不同的',
    en: 'A clause repeats the obligation of its standard: taken out, so that only those that differ have one',
  },
  operations(file) {
    if (file.type !== 'standard' || !file.value) return [];
    const { obligation, clauses } = file.value.standard;
    return clauses.flatMap((clause, index): Operation[] =>
      clause.obligation === obligation ? [{ op: 'unset', path: ['standard', 'clauses', index, 'obligation'] }] : [],
    );
  },
};
