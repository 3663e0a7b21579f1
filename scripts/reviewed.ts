// npm run reviewed: records which text of its clauses a question, a scenario or a term is written for.
import { reviewedCall } from './calls/reviewed.ts';
import { writeContentFiles } from './lib/write-content.ts';
import { recordsOf } from './reviewed/record.ts';
import { changedFiles } from './reviewed/words.ts';

const { corpus, contentDir: dir, selection, dryRun } = reviewedCall();

const records = recordsOf(corpus, dir, selection);
for (const { lines } of records) console.log(lines.join('\n'));
if (!dryRun) writeContentFiles(dir, records);
console.log(changedFiles(records.length, dryRun));
