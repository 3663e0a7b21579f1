export { misfitsOn } from './misfits.ts';
export { referencesIn } from './references.ts';
export { withRecords } from './renew.ts';
export { statementOf } from './statement.ts';
export { type Touch, type Touched, touchedBy } from './touched.ts';
export { leftoverRecords, type LeftoverRecord, type Resting, restingIn, unreviewed } from './written-for.ts';
