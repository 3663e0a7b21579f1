// npm run migrate: shows, or writes, the newer spelling of values in content of an earlier version.
import { changesSince, isChanged, lastLine } from '../src/corpus/index.ts';
import { migrateCall } from './calls/migrate.ts';
import { contentArgument, soundCorpus } from './lib/content.ts';
import { writeContentFiles } from './lib/write-content.ts';
import { exitCodes } from './lib/exit.ts';
import { corpusWith, recordsAfter } from './lib/records.ts';
import { diffLines } from './migrate/diff.ts';
import { migrations } from './migrate/migrations/index.ts';
import { planOf } from './migrate/plan.ts';
import { closingWords, recordsRenewed, toRevise } from './migrate/words.ts';
import { told } from './lib/told.ts';

const { contentDir, write } = migrateCall();
const corpus = soundCorpus(contentDir, { writes: true });
// All are worked out before the first is written: one that cannot be changed leaves every file as it was.
const plans = corpus.files.flatMap((file) => planOf(file, migrations) ?? []);
const after = corpusWith(corpus, plans);
const records = recordsAfter(corpus, after);
for (const { file, text, by } of plans) {
  console.log(file.path);
  for (const { id, says } of by) console.log(`  ${id}\n${told(`    ${says.zh}`, `    ${says.en}`)}`);
  console.log(diffLines(file.text, text).join('\n'));
}
for (const { file, text } of records) {
  console.log(`${file.path}\n${told(`  ${recordsRenewed.zh}`, `  ${recordsRenewed.en}`)}`);
  console.log(diffLines(file.text, text).join('\n'));
}
const all = [...plans, ...records];
if (write) writeContentFiles(contentDir, all);
const again = contentArgument(contentDir);
const published = after.standards.filter((standard) => {
  const line = lastLine(corpus, standard.code);
  return (
    line &&
    plans.some(({ file }) => file.path === standard.authority.file.path) &&
    isChanged(changesSince(line, standard))
  );
});
if (published.length > 0)
  console.log(
    toRevise(
      published.map(({ code }) => code),
      again,
    ),
  );
console.log(closingWords(all.length, write, again));
process.exitCode = exitCodes.clean;
