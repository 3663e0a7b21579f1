// npm run diff: what was published between two days, or between two revisions of a standard.
import { diffCall } from './calls/diff.ts';
import { damagedText } from './diff/damaged.ts';
import { differences } from './diff/differences.ts';
import { markdownOf } from './diff/markdown.ts';
import { sameDayText } from './diff/same-day.ts';
import { exitCodes } from './lib/exit.ts';

const call = diffCall();
const found = differences(call);
const damaged = damagedText(call);
console.log(call.json ? JSON.stringify(found, null, 2) : markdownOf(found, call.locale));
const sameDay = found.length === 0 ? sameDayText(call) : undefined;
if (sameDay !== undefined) console.error(sameDay);
if (damaged !== undefined) {
  console.error(damaged);
  process.exitCode = exitCodes.issues;
}
