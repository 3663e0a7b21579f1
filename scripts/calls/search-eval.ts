import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { shippedContent } from '../../src/corpus/index.ts';
import { readArgs } from '../lib/args.ts';
import { misuse } from '../lib/exit.ts';
import { distDir } from '../lib/places.ts';

/** What `npm run search:eval` is asked for. */
export interface SearchEvalCall {
  /** The files of queries. */
  files: readonly string[];
  topicsFile: string;
  /** The content that is searched. */
  content: string;
  /** The folder of a built site that a browser asks; undefined to ask the index alone. */
  site: string | undefined;
  json: boolean;
  misses: boolean;
  /** Whether the weights are learned anew and written, or only measured on topics they did not see. */
  isFitting: boolean;
  isFolding: boolean;
  /** Whether queries are typed letter by letter. */
  isTyping: boolean;
}

/** Reads how the evaluation was called. Ends with 2 and the reason when that makes no sense. */
export function searchEvalCall(argv?: readonly string[]): SearchEvalCall {
  const args = readArgs(
    {
      name: 'npm run search:eval --',
      summary:
        'Asks the search every query of files, and says how many were answered.\n' +
        'A file has the columns query, category and expected: topics, codes or clauses such as AP-08#watch, joined ' +
        'by commas; - for nothing. Further columns may name who asks (persona), the clauses that answer (clause) ' +
        'and what the row must say, alternatives apart by | (answer).',
      operands: '<file.tsv …>',
      options: {
        topics: { value: 'map.tsv', help: 'Which codes answer which topic (tests/search/topics.tsv)' },
        content: { value: 'dir', help: 'Another content folder instead of src/content' },
        browser: { help: 'Type into the search of the built site, in a real browser' },
        site: { value: 'dir', help: 'Another built site for the browser instead of dist' },
        folds: { help: 'Learn the weights from four fifths of the topics, measure on the rest; what each is worth' },
        fit: { help: 'The same, and write weights learned from all into src/search/weights.ts' },
        typing: { help: 'Type every query letter by letter, and count the right results that are lost on the way' },
        json: { help: 'Print the figures as JSON' },
        misses: { help: 'Print every query with its first three results' },
      },
      examples: ['npm run search:eval -- tests/search/queries-dev.tsv'],
    },
    argv,
  );
  const files = args.operands;
  if (files.length === 0) misuse('Name a file of queries. See --help.');
  const topicsFile = args.value('topics') ?? resolve(import.meta.dirname, '../../tests/search/topics.tsv');
  const content = resolve(args.value('content') ?? shippedContent);
  for (const needed of [...files, topicsFile, content]) if (!existsSync(needed)) misuse(`No such file: ${needed}`);
  const named = args.value('site');
  const site = args.flag('browser') || named !== undefined ? resolve(named ?? distDir) : undefined;
  if (site !== undefined && !existsSync(resolve(site, 'index.html')))
    misuse(`There is no built site at ${site}. Run npm run build first.`);
  return {
    ...{ files, topicsFile, content, site },
    ...{ json: args.flag('json'), misses: args.flag('misses') },
    ...{ isFitting: args.flag('fit'), isFolding: args.flag('folds'), isTyping: args.flag('typing') },
  };
}
