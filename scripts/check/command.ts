import { relative } from 'node:path';
import { type Report, reporters, rules, selectIssues } from '../../src/check/index.ts';
import { type Corpus, corpusFromDisk, todayFor } from '../../src/corpus/index.ts';
import { type CheckCall, checkCall } from '../calls/check.ts';
import { explanation } from './explain.ts';
import { ownerSummary } from './owner-summary.ts';
import { selectPaths } from './selection.ts';
import { changesBetween, changesText, onSave } from './watch.ts';
import { checkContent, mendContent, reportOptions } from '../lib/check.ts';
import { exitCodes } from '../lib/exit.ts';
import { tellUnsettled } from '../publish/unsettled.ts';
import { told } from '../lib/told.ts';
import { many } from '../../src/lib/many.ts';

/** Does what the arguments of the process ask for, and sets its exit code. */
export function runCheckCommand(): void {
  const call = checkCall();
  if (call.explain === undefined) check(call);
  else console.log(explanation(call.explain, call.locale));
}

/** How many corrections were made, as people say it, and where some were held back. */
function mendedText({ made, held }: ReturnType<typeof mendContent>): string {
  const done = told(`已改正 ${made} 处`, `${many(made, 'correction')} made`, ' · ');
  if (held.length === 0) return done;
  const files = { zh: held.join('、'), en: held.join(', ') };
  return [
    done,
    told(
      `没有改这些文件，改了错误反而更多，请先改好其他错误：${files.zh}`,
      `These files were left, as there would be more errors after it; mend the other errors first: ${files.en}`,
    ),
  ].join('\n');
}

function check(call: CheckCall): void {
  const { contentDir: dir, asked, format, language, fix, strict, today, summary, watch } = call;
  const read = corpusFromDisk(dir);
  const paths = selectPaths(read, dir, asked);
  if (fix) console.error(mendedText(mendContent(dir, paths, today)));
  const run = (given?: Corpus) => {
    const { corpus, report } = checkContent(dir, today, given);
    const options = reportOptions(corpus, language, `${relative(process.cwd(), dir) || '.'}/`);
    return { corpus, options, selected: selectIssues(report, paths) };
  };
  const tellOwner = ({ corpus, options }: ReturnType<typeof run>) => {
    if (summary) console.log(ownerSummary(corpus, today ?? todayFor(corpus.site), options.languages));
  };
  let last = run(fix ? undefined : read);
  console.log(reporters[format](last.selected, last.options, rules));
  tellOwner(last);
  // Last of all, where it is not read past.
  tellUnsettled(dir);
  process.exitCode = exitCodeOf(last.corpus, last.selected, strict);
  if (!watch) return;
  const again = (isQuiet: boolean) => {
    const now = run();
    const { come, gone } = changesBetween(last.selected.issues, now.selected.issues);
    if (isQuiet && come.length === 0 && gone.length === 0) return;
    console.log(`\n${changesText(last.selected.issues, now.selected, now.options)}`);
    tellOwner(now);
    last = now;
  };
  onSave(dir, again);
}

function exitCodeOf(corpus: Corpus, { summary: { errors, warnings } }: Report, strict: boolean): number {
  // With faulty settings nothing can be told for sure: no command takes them, and each says so alike.
  if (corpus.invalid.some(({ type }) => type === 'site')) return exitCodes.misuse;
  return errors > 0 || (strict && warnings > 0) ? exitCodes.issues : exitCodes.clean;
}
