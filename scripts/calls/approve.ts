import { type Corpus, type Standard, todayFor } from '../../src/corpus/index.ts';
import type { Day } from '../../src/lib/day.ts';
import { approveWords as said } from '../approve/words.ts';
import { unknownCode } from '../check/selection.ts';
import { readArgs } from '../lib/args.ts';
import { contentArgument, contentDir, contentOption, soundCorpus } from '../lib/content.ts';
import { dayAsked } from '../lib/day.ts';
import { misuse } from '../lib/exit.ts';
import { refuseUnsettled } from '../publish/unsettled.ts';

/** What `npm run approve` is asked for. */
export interface ApproveCall {
  corpus: Corpus;
  contentDir: string;
  standards: readonly Standard[];
  /** The role that approves. */
  by: string;
  on: Day;
  checkedBy: string | undefined;
  dryRun: boolean;
}

/** Reads what is approved and by whom. Ends with 2 and the reason when that makes no sense. */
export function approveCall(argv?: readonly string[]): ApproveCall {
  const args = readArgs(
    {
      name: 'npm run approve --',
      summary: {
        zh:
          '记下修订已按现在的内容获得批准：列出上次发布以来改了什么，把批准的日子和文字的指纹写进页面。\n' +
          '批准的岗位就是手册首页写明的岗位。批准以后再改，要重新批准；没有批准的，npm run publish 不接受。',
        en:
          'Records that revisions are approved, as they now stand: shows what changed since the last publication,\n' +
          'and writes the day and a hash of the text into the page. The role is the one that the front page of the\n' +
          'manual names. What is changed afterwards wants approval again; `npm run publish` refuses what has none.',
      },
      operands: { zh: '编码 …', en: 'code …' },
      options: {
        by: {
          value: 'role',
          help: { zh: '批准的岗位，写岗位表里的编号', en: 'The role that approves, from the list of roles' },
        },
        on: {
          value: 'date',
          help: {
            zh: '哪一天批准的，写成 2026-03-01 的样子（今天）',
            en: 'The day it was approved, YYYY-MM-DD (today)',
          },
        },
        'checked-by': {
          value: 'role',
          help: {
            zh: '之前审核这次修订的岗位，一起写进页面',
            en: 'The role that checked the revision before, written into the page too',
          },
        },
        'dry-run': {
          help: { zh: '只列出会批准什么，什么也不写', en: 'Show what would be approved, and write nothing' },
        },
        content: contentOption,
      },
      examples: [
        'npm run approve -- CC-03 --by service-director --dry-run',
        'npm run approve -- SH-03 SH-04 --by manager',
      ],
    },
    argv,
  );
  const dir = contentDir(args.value('content'));
  const on = dayAsked(args.value('on'));
  const [by, checkedBy] = [args.value('by'), args.value('checked-by')];
  const again = contentArgument(dir);
  if (args.operands.length === 0) return misuse(said.codeWanted(again));
  refuseUnsettled(dir);
  const corpus = soundCorpus(dir, { writes: true });
  const known = corpus.standards.map(({ code }) => code);
  const standards = args.operands.map((code) => {
    return corpus.standards.find((one) => one.code === code.toUpperCase()) ?? unknownCode(code.toUpperCase(), known);
  });
  if (by === undefined) return misuse(said.roleWanted(corpus, standards, again));
  for (const role of [by, checkedBy])
    if (role !== undefined && !corpus.vocabulary.roles.some(({ id }) => id === role)) misuse(said.noRole(corpus, role));
  const today = todayFor(corpus.site);
  if (on !== undefined && on > today) misuse(said.toCome(on, today));
  return { corpus, contentDir: dir, standards, by, on: on ?? today, checkedBy, dryRun: args.flag('dry-run') };
}
