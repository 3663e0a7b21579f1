import { type Corpus, corpusFromDisk } from '../../src/corpus/index.ts';
import { readArgs } from '../lib/args.ts';
import { todayFor } from '../lib/check.ts';
import { contentDir, contentOption } from '../lib/content.ts';
import { misuse } from '../lib/exit.ts';
import { type ReportMaker, reports } from '../reports/index.ts';

/** What `npm run report` is asked for. */
export interface ReportCall {
  report: ReportMaker;
  corpus: Corpus;
  /** YYYY-MM-DD. */
  today: string;
  json: boolean;
}

/** Reads how the report was called. Ends with 2 and the reason when that makes no sense. */
export function reportCall(argv?: readonly string[]): ReportCall {
  const args = readArgs(
    {
      name: 'npm run report --',
      summary: `Reports on the whole corpus: ${Object.entries(reports)
        .map(([name, { summary }]) => `\n  ${name.padEnd(15)}${summary}`)
        .join('')}`,
      operands: '<report>',
      options: {
        json: { help: 'Print as JSON' },
        content: contentOption,
        today: { value: 'date', help: 'Report as if today were this date, YYYY-MM-DD' },
      },
      examples: ['npm run report -- coverage', 'npm run report -- contradictions --json'],
    },
    argv,
  );
  const [name = ''] = args.operands;
  const report = reportNamed(name);
  const corpus = corpusFromDisk(contentDir(args.value('content')));
  return {
    report,
    corpus,
    today: args.value('today') ?? todayFor(corpus),
    json: args.flag('json'),
  };
}

function reportNamed(name: string): ReportMaker {
  const names = Object.keys(reports).join(', ');
  const report = Object.hasOwn(reports, name) ? reports[name] : undefined;
  return report ?? misuse(name ? `There is no report "${name}". Reports: ${names}` : `Name a report: ${names}`);
}
