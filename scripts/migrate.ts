// npm run migrate: shows, or writes, the newer spelling of values in content of an earlier version.
import { migrateCall } from './calls/migrate.ts';
import { contentArgument, soundCorpus, writeContentFile } from './lib/content.ts';
import { exitCodes } from './lib/exit.ts';
import { diffLines } from './migrate/diff.ts';
import { migrations } from './migrate/migrations/index.ts';
import { planOf } from './migrate/plan.ts';

const { contentDir, write } = migrateCall();
const { files } = soundCorpus(contentDir, { writes: true });
// All are worked out before the first is written: one that cannot be changed leaves every file as it was.
const plans = files.flatMap((file) => planOf(file, migrations) ?? []);
for (const { file, text, by } of plans) {
  console.log(file.path);
  for (const { id, says } of by) console.log(`  ${id}\n    ${says.zh}\n    ${says.en}`);
  console.log(diffLines(file.text, text).join('\n'));
}
if (write) for (const { file, text } of plans) writeContentFile(contentDir, file, text);
const { length } = plans;
const again = `npm run migrate -- --write${contentArgument(contentDir)}`;
console.log(
  length === 0
    ? '没有要改的。\nNothing to change.'
    : write
      ? `改了 ${length} 个文件。\nFiles changed: ${length}.`
      : `有 ${length} 个文件可以改，什么也没有写。要写：${again}\n` +
        `Files that would change: ${length}. Nothing was written; to write: ${again}`,
);
process.exitCode = exitCodes.clean;
