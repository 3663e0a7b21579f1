import type { Corpus } from '../../src/corpus/index.ts';
import { readArgs } from '../lib/args.ts';
import { contentArgument, contentDir, contentOption, settledCorpus } from '../lib/content.ts';
import { misuse } from '../lib/exit.ts';
import { type Selected, selectPages } from '../translated/selection.ts';
import { codeWanted } from '../translated/words.ts';

/** What `npm run translated` is asked for. */
export interface TranslatedCall {
  corpus: Corpus;
  contentDir: string;
  /** The translated pages to look at. */
  selected: readonly Selected[];
  /** What is to be said of operands that name no page; the others are done all the same. */
  unknown: readonly string[];
  /** Whether every part is renewed, or only what was never recorded. */
  all: boolean;
  /** Whether pages were named, so that parts left as they are want a word. */
  isNamed: boolean;
  dryRun: boolean;
}

/** Reads which translations are said to be up to date. Ends with 2 and the reason when that makes no sense. */
export function translatedCall(argv?: readonly string[]): TranslatedCall {
  const args = readArgs(
    {
      name: 'npm run translated --',
      summary:
        'Records in the translated pages which text they are of, once their words are up to date, and shows the two\n' +
        'side by side. Without --all and without a named part, only what was never recorded is. ' +
        'Nothing else is written.',
      operands: '[code | code#clause | code:title | code:body | path …]',
      options: {
        all: {
          help: 'Renew every part of the standards named: say so only after reading all of them against the original',
        },
        'dry-run': { help: 'Show what would be recorded, and write nothing' },
        content: contentOption,
      },
      examples: [
        'npm run translated -- AP-03',
        'npm run translated -- AP-03#dye AP-03:title',
        'npm run translated -- AP-03 --all --dry-run',
      ],
    },
    argv,
  );
  const dir = contentDir(args.value('content'));
  const all = args.flag('all');
  const isNamed = args.operands.length > 0;
  if (all && !isNamed) misuse(codeWanted(contentArgument(dir)));
  const corpus = settledCorpus(dir);
  const { selected, unknown } = selectPages(corpus, dir, args.operands, all);
  return { corpus, contentDir: dir, selected, unknown, all, isNamed, dryRun: args.flag('dry-run') };
}
