// npm run translated: records which text a translation is of.
import { translatedCall } from './calls/translated.ts';
import { contentArgument } from './lib/content.ts';
import { writeContentFiles } from './lib/write-content.ts';
import { exitCodes } from './lib/exit.ts';
import { recordOf } from './translated/record.ts';
import { changedPages } from './translated/words.ts';

const { corpus, contentDir: dir, selected, unknown, all, isNamed, dryRun } = translatedCall();
const options = { corpus, dir, all, sayOlder: isNamed, again: contentArgument(dir) };

const records = selected.map((page) => ({ ...page, ...recordOf(page, options) }));
const changed = records.filter(({ text }) => text !== undefined);
for (const { lines } of records) if (lines.length > 0) console.log(lines.join('\n'));
if (!dryRun)
  writeContentFiles(
    dir,
    changed.map(({ page: file, text = '' }) => ({ file, text })),
  );
console.log(changedPages(changed.length, selected.length, dryRun));
const isRefused = records.some(({ refused }) => refused);
for (const line of unknown) console.error(line);
process.exitCode = unknown.length > 0 ? exitCodes.misuse : isRefused ? exitCodes.issues : exitCodes.clean;
