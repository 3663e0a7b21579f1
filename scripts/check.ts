// npm run check: says what is wrong with the content, where, and how to mend it.
import { relative } from 'node:path';
import { type Report, reporters, rules, selectIssues } from '../src/check/index.ts';
import { checkCall } from './calls/check.ts';
import { checkContent, contentPath, mendContent, reportOptions } from './lib/check.ts';
import { exitCodes } from './lib/exit.ts';

const { contentDir: dir, paths, format, languages, fix, strict, today } = checkCall();

const { corpus, report, made } = fix ? mendContent(dir, today) : { ...checkContent(dir, today), made: undefined };
if (made !== undefined) console.error(`${made} corrections made`);

const selected: Report = selectIssues(
  report,
  paths.map((path) => contentPath(dir, path)),
);
const options = reportOptions(corpus, languages, `${relative(process.cwd(), dir) || '.'}/`);
console.log(reporters[format](selected, options, rules));
const { errors, warnings } = selected.summary;
process.exitCode = errors > 0 || (strict && warnings > 0) ? exitCodes.issues : exitCodes.clean;
