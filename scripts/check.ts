// npm run check: says what is wrong with the content, where, and how to mend it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { decode } from '../src/corpus/decode.ts';
import { applyFixes, type Report, reporters, rules, selectIssues } from '../src/check/index.ts';
import { checkCall } from './calls/check.ts';
import { checkContent, contentPath, reportOptions } from './lib/check.ts';
import { exitCodes } from './lib/exit.ts';

const { contentDir: dir, paths, format, languages, fix, strict, today } = checkCall();

let { corpus, report } = checkContent(dir, today);
if (fix) {
  let made = 0;
  for (const [path, fixes] of report.fixes) {
    const file = join(dir, path);
    // The places of corrections count from after a byte order mark, so the text must be read as the check reads it.
    const { text, encoding } = decode(readFileSync(file));
    const result = applyFixes(text, fixes);
    writeFileSync(file, encoding === 'utf-8-bom' ? `\ufeff${result.text}` : result.text);
    made += result.made;
  }
  console.error(`${made} corrections made`);
  if (made > 0) ({ corpus, report } = checkContent(dir, today));
}

const selected: Report = selectIssues(
  report,
  paths.map((path) => contentPath(dir, path)),
);
const options = reportOptions(corpus, languages, `${relative(process.cwd(), dir) || '.'}/`);
console.log(reporters[format](selected, options, rules));
const { errors, warnings } = selected.summary;
process.exitCode = errors > 0 || (strict && warnings > 0) ? exitCodes.issues : exitCodes.clean;
