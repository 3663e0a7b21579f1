import type { Corpus } from '../../src/corpus/index.ts';
import { readArgs } from '../lib/args.ts';
import { contentArgument, contentDir, contentOption, soundCorpus } from '../lib/content.ts';
import { misuse } from '../lib/exit.ts';
import { type Selection, selectResting } from '../reviewed/selection.ts';
import { namesWanted } from '../reviewed/words.ts';

/** What `npm run reviewed` is asked for. */
export interface ReviewedCall {
  corpus: Corpus;
  contentDir: string;
  selection: Selection;
  dryRun: boolean;
}

/** Reads what is said to have been looked at again. Ends with 2 and the reason when that makes no sense. */
export function reviewedCall(argv?: readonly string[]): ReviewedCall {
  const args = readArgs(
    {
      name: 'npm run reviewed --',
      summary: {
        zh:
          '在题目、情景、术语和矛盾里记下它们是照条款的哪一版文字写的，并把条款列在旁边；重新看过才记。\n' +
          '请写改过的条款或标准，或者看过的东西；什么也不写，就只记从来没有记过的。别的都不动。',
        en:
          'Records in questions, scenarios, terms and contradictions which text of a clause they are written for,\n' +
          'once they have been looked at again, and shows the clause beside them. Name the clause or standard that\n' +
          'changed, or what was looked at. Without a name, only what was never recorded is. Nothing else is written.',
      },
      operands: {
        zh: '[编码#条款 | 编码 | questions/题库#编号 | scenarios/编号 | 路径 …]',
        en: '[code#clause | code | questions/bank#id | scenarios/id | path …]',
      },
      options: {
        all: {
          help: {
            zh: '写出的文件里的全部重新登记：全部看过以后才用',
            en: 'Renew everything in the files named: say so only after reading all of it',
          },
        },
        'dry-run': { help: { zh: '只列出会记什么，什么也不写', en: 'Show what would be recorded, and write nothing' } },
        content: contentOption,
      },
      examples: [
        'npm run reviewed -- PR-13#height --dry-run',
        'npm run reviewed -- questions/premises#poster',
        'npm run reviewed -- scenarios/hang-it-right',
      ],
    },
    argv,
  );
  const dir = contentDir(args.value('content'));
  const all = args.flag('all');
  if (all && args.operands.length === 0) misuse(namesWanted(contentArgument(dir)));
  const corpus = soundCorpus(dir, { writes: true });
  const selection = selectResting(corpus, dir, args.operands, all);
  return { corpus, contentDir: dir, selection, dryRun: args.flag('dry-run') };
}
