// npm run reviewed: records which text of its clauses a question, a scenario or a term is written for.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reviewedCall } from './calls/reviewed.ts';
import { recordsOf } from './reviewed/record.ts';

const { contentDir: dir, selection, dryRun } = reviewedCall();

const records = recordsOf(dir, selection);
for (const { lines } of records) console.log(lines.join('\n'));
if (!dryRun)
  for (const { file, text } of records)
    writeFileSync(join(dir, file.path), file.encoding === 'utf-8-bom' ? `\ufeff${text}` : text);
console.log(`${records.length} files ${dryRun ? 'would change' : 'changed'}`);
