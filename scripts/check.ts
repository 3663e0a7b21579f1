// npm run check: says what is wrong with the content, where, and how to mend it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { corpusFromDisk } from '../src/corpus/index.ts';
import { decode } from '../src/corpus/decode.ts';
import { applyFixes, reporters, rules, selectIssues } from '../src/check/index.ts';
import { type CheckCall, checkCall } from './calls/check.ts';
import { explanation } from './check/explain.ts';
import { selectPaths } from './check/selection.ts';
import { checkContent, reportOptions } from './lib/check.ts';
import { exitCodes } from './lib/exit.ts';

const call = checkCall();
if (call.explain === undefined) check(call);
else console.log(explanation(call.explain, call.locale));

function check({ contentDir: dir, asked, format, language, fix, strict, today }: CheckCall): void {
  const read = corpusFromDisk(dir);
  const paths = selectPaths(read, dir, asked);
  let { corpus, report } = checkContent(dir, today, read);
  if (fix) {
    let made = 0;
    for (const [path, fixes] of selectIssues(report, paths).fixes) {
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
  const selected = selectIssues(report, paths);
  const options = reportOptions(corpus, language, `${relative(process.cwd(), dir) || '.'}/`);
  console.log(reporters[format](selected, options, rules));
  const { errors, warnings } = selected.summary;
  process.exitCode = errors > 0 || (strict && warnings > 0) ? exitCodes.issues : exitCodes.clean;
}
