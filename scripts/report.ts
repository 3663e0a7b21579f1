// npm run report: what an editor asks of the whole corpus.
import { corpusFromDisk } from '../src/corpus/index.ts';
import { readArgs } from './lib/args.ts';
import { todayFor } from './lib/check.ts';
import { contentDir, contentOption } from './lib/content.ts';
import { exitCodes, misuse } from './lib/exit.ts';
import { reports } from './reports/index.ts';

const args = readArgs({
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
});
const [name = ''] = args.operands;
const report = reports[name];
if (!report)
  misuse(
    name
      ? `There is no report "${name}". Reports: ${Object.keys(reports).join(', ')}`
      : `Name a report: ${Object.keys(reports).join(', ')}`,
  );
const corpus = corpusFromDisk(contentDir(args.value('content')));
const { text, data, failed } = report.make(corpus, args.value('today') ?? todayFor(corpus));
console.log(args.flag('json') ? JSON.stringify(data, null, 2) : text);
process.exitCode = failed ? exitCodes.issues : exitCodes.clean;
