import type { FaultRow } from '../helpers/faulty-page.ts';
import { authorityFaults } from './authority.ts';
import { bodyFaults } from './body.ts';
import { commitmentFaults } from './commitments.ts';
import { culpritFaults } from './culprits.ts';
import { dataFaults } from './data.ts';
import { dataFileFaults } from './data-files.ts';
import { dutyFaults } from './duties.ts';
import { fileFaults } from './files.ts';
import { flowFaults } from './flows.ts';
import { formFaults } from './forms.ts';
import { frontmatterFaults } from './frontmatter.ts';
import { hourFaults } from './greeting-holes.ts';
import { hoursFaults } from './hours.ts';
import { hurriedFaults } from './hurried.ts';
import { lookAlikeFaults } from './look-alikes.ts';
import { lostMarks } from './lost-marks.ts';
import { lostWords } from './lost-words.ts';
import { placeFaults } from './places.ts';
import { quantityFaults } from './quantities.ts';
import { senseFaults } from './senses.ts';
import { signFaults } from './signs.ts';
import { strangersFaults } from './strangers.ts';
import { strangersFiles } from './strangers-files.ts';
import { valueFaults } from './values.ts';

/**
 * Every fault that the check once did not tell, or told wrongly, for ever. A full disk is no fault of content: a check
 * writes nothing, and a build that cannot finish leaves the published site alone.
 */
export const faultRows: FaultRow[] = [
  ...fileFaults,
  ...frontmatterFaults,
  ...dataFaults,
  ...bodyFaults,
  ...lostWords,
  ...signFaults,
  ...valueFaults,
  ...placeFaults,
  ...culpritFaults,
  ...quantityFaults,
  ...flowFaults,
  ...authorityFaults,
  ...dutyFaults,
  ...commitmentFaults,
  ...hoursFaults,
  ...lostMarks,
  ...dataFileFaults,
  ...strangersFaults,
  ...strangersFiles,
  ...senseFaults,
  ...formFaults,
  ...hourFaults,
  ...lookAlikeFaults,
  ...hurriedFaults,
];
