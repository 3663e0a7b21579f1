import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readArgs } from '../lib/args.ts';
import { misuse } from '../lib/exit.ts';
import { distDir } from '../lib/run.ts';

/** What `npm run search:eval` is asked for. */
export interface SearchEvalCall {
  /** The file of queries. */
  file: string;
  topicsFile: string;
  /** The folder of a built site. */
  site: string;
  json: boolean;
  misses: boolean;
}

/** Reads how the evaluation was called. Ends with 2 and the reason when that makes no sense. */
export function searchEvalCall(argv?: readonly string[]): SearchEvalCall {
  const args = readArgs(
    {
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
    },
    argv,
  );
  const [file] = args.operands;
  if (!file || args.operands.length > 1) misuse('Name one file of queries. See --help.');
  const topicsFile = args.value('topics') ?? resolve(import.meta.dirname, '../../tests/search/topics.tsv');
  for (const needed of [file, topicsFile]) if (!existsSync(needed)) misuse(`No such file: ${needed}`);
  const site = resolve(args.value('site') ?? distDir);
  if (!existsSync(resolve(site, 'index.html'))) misuse(`There is no built site at ${site}. Run npm run build first.`);
  return { file, topicsFile, site, json: args.flag('json'), misses: args.flag('misses') };
}
