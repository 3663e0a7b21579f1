// npm run search:eval: how well the search finds what people ask for, measured in a real browser.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readArgs } from './lib/args.ts';
import { distDir } from './lib/build.ts';
import { exitCodes, misuse } from './lib/exit.ts';
import { evaluate, readQueries, readTopics } from './search/evaluate.ts';
import { evaluationText } from './search/evaluation-text.ts';
import { withSearchPage } from './search/search-page.ts';

const args = readArgs({
  name: 'npm run search:eval --',
  summary:
    'Types every query of a file into the search of the built site, in a real browser, ' +
    'and says how many were answered.\n' +
    'The file has the columns query, category and expected (topics or codes, joined by commas; - for nothing).',
  operands: '<file.tsv>',
  options: {
    topics: { value: 'map.tsv', help: 'Which codes answer which topic (tests/search/topics.tsv)' },
    site: { value: 'dir', help: 'Another built site instead of dist' },
    json: { help: 'Print the figures as JSON' },
    misses: { help: 'Print every query with its first three results' },
  },
  examples: ['npm run search:eval -- tests/search/queries-dev.tsv'],
});

const [file] = args.operands;
if (!file || args.operands.length > 1) misuse('Name one file of queries. See --help.');
if (!existsSync(file)) misuse(`No such file: ${file}`);
const topicsFile = args.value('topics') ?? resolve(import.meta.dirname, '../tests/search/topics.tsv');
if (!existsSync(topicsFile)) misuse(`No such file: ${topicsFile}`);
const site = resolve(args.value('site') ?? distDir);
if (!existsSync(resolve(site, 'index.html'))) misuse(`There is no built site at ${site}. Run npm run build first.`);

const queries = readQueries(readFileSync(file, 'utf8'), readTopics(readFileSync(topicsFile, 'utf8')));
const evaluation = await withSearchPage(site, (ask) =>
  evaluate(queries, ask, (done) => process.stderr.isTTY && process.stderr.write(`\r${done}/${queries.length}`)),
);
if (process.stderr.isTTY) process.stderr.write('\n');
console.log(args.flag('json') ? JSON.stringify(evaluation, null, 2) : evaluationText(evaluation, args.flag('misses')));
process.exitCode = exitCodes.clean;
