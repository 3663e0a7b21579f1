// npm run search:eval: how well the search finds what people ask for, with the product's own index and order.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { corpusFromDisk, staffCorpus } from '../src/corpus/index.ts';
import { locales } from '../src/languages/index.ts';
import { searchEvalCall } from './calls/search-eval.ts';
import { exitCodes, misuse } from './lib/exit.ts';
import { told } from './lib/told.ts';
import { type Ask, evaluate, readQueries, readTopics } from './search/evaluate.ts';
import { evaluationText } from './search/evaluation-text.ts';
import { crossValidate, examplesOf, worthOf } from './search/folds.ts';
import { foldText, worthText } from './search/fold-text.ts';
import { heldIndex, rowsFor } from './search/index-search.ts';
import { learn } from './search/ranker.ts';
import { typeAll, typingText } from './search/typing.ts';
import { withSearchPage } from './search/search-page.ts';
import { weightsText } from './search/weights-file.ts';

const { files, topicsFile, content, site, json, misses, isFitting, isFolding, isTyping } = searchEvalCall();
const corpus = corpusFromDisk(content);
const held = new Set(staffCorpus(corpus).standards.map(({ code }) => code));
const topics = readTopics(readFileSync(topicsFile, 'utf8'));
const queries = files.flatMap((file) => readQueries(readFileSync(file, 'utf8'), topics, held));
if (queries.length === 0)
  misuse(
    told(
      `${files.join('、')} 里没有查询：文件的各列见 --help`,
      `No queries in ${files.join(', ')}: see --help for the columns`,
    ),
  );
if (isFitting || isFolding) {
  const examples = examplesOf(
    corpus,
    queries.filter(({ skipped }) => !skipped),
  );
  console.log(foldText(crossValidate(examples)));
  if (isFitting) writeFileSync(resolve(import.meta.dirname, '../src/search/weights.ts'), weightsText(learn(examples)));
  else console.log(worthText(worthOf(examples)));
} else {
  const progress = (done: number) => process.stderr.isTTY && process.stderr.write(`\r${done}/${queries.length}`);
  const indexes = new Map(locales.map((locale) => [locale, heldIndex(corpus, locale)]));
  const inNode: Ask = (query, locale) => {
    const index = indexes.get(locale);
    return Promise.resolve(index ? rowsFor(index, query) : []);
  };
  if (isTyping) {
    const typed = await typeAll(queries, inNode);
    console.log(json ? JSON.stringify(typed, null, 2) : typingText(typed));
    process.exit(exitCodes.clean);
  }
  const evaluation =
    site === undefined
      ? await evaluate(queries, inNode, progress)
      : await withSearchPage(site, (ask) => evaluate(queries, ask, progress));
  if (process.stderr.isTTY) process.stderr.write('\n');
  console.log(json ? JSON.stringify(evaluation, null, 2) : evaluationText(evaluation, misses));
}
process.exitCode = exitCodes.clean;
