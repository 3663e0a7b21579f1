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
      summary: {
        zh:
          '译文对好以后，在译文页记下译的是哪一版原文，并把两种文字并排列出。\n' +
          '不加 --all、也没有写出哪一处时，只记从来没有记过的。别的都不动。',
        en:
          'Records in the translated pages which text they are of, once their words are up to date, and shows the\n' +
          'two side by side. Without --all and without a named part, only what was never recorded is. ' +
          'Nothing else is written.',
      },
      operands: {
        zh: '[编码 | 编码#条款 | 编码:title | 编码:body | 路径 …]',
        en: '[code | code#clause | code:title | code:body | path …]',
      },
      options: {
        all: {
          help: {
            zh: '写出的标准每一处都重新登记：对照原文全部看过以后才用',
            en: 'Renew every part of the standards named: say so only after reading all of them against the original',
          },
        },
        'dry-run': { help: { zh: '只列出会记什么，什么也不写', en: 'Show what would be recorded, and write nothing' } },
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
