// npm run search:eval: how well the search finds what people ask for, measured in a real browser.
import { readFileSync } from 'node:fs';
import { searchEvalCall } from './calls/search-eval.ts';
import { exitCodes } from './lib/exit.ts';
import { evaluate, readQueries, readTopics } from './search/evaluate.ts';
import { evaluationText } from './search/evaluation-text.ts';
import { withSearchPage } from './search/search-page.ts';

const { file, topicsFile, site, json, misses } = searchEvalCall();
const queries = readQueries(readFileSync(file, 'utf8'), readTopics(readFileSync(topicsFile, 'utf8')));
const evaluation = await withSearchPage(site, (ask) =>
  evaluate(queries, ask, (done) => process.stderr.isTTY && process.stderr.write(`\r${done}/${queries.length}`)),
);
if (process.stderr.isTTY) process.stderr.write('\n');
console.log(json ? JSON.stringify(evaluation, null, 2) : evaluationText(evaluation, misses));
process.exitCode = exitCodes.clean;
