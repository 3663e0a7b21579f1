import type { Day } from '../../src/lib/day.ts';
import { readArgs } from '../lib/args.ts';
import { contentDir, contentOption } from '../lib/content.ts';
import { dayAsked } from '../lib/day.ts';
import { misuse } from '../lib/exit.ts';
import { told } from '../lib/told.ts';

/** What `npm run revise` is asked for. */
export interface ReviseCall {
  contentDir: string;
  code: string;
  /** Notes as they were given: `pen=one pen instead of two`. */
  notes: readonly string[];
  effective: Day | undefined;
  isEditorial: boolean;
  isMajor: boolean;
  dryRun: boolean;
}

/** Reads which standard is revised and how. Ends with 2 and the reason when that makes no sense. */
export function reviseCall(argv?: readonly string[]): ReviseCall {
  const args = readArgs(
    {
      name: 'npm run revise --',
      summary: {
        zh:
          '为与已发布的不同的标准做一次修订：与发布记录对照，算出新增、修改、删除了哪些条款，提高修订号，写好修订历史，\n' +
          '并说出哪些译文、题目因此过时。每个标记要有一句说明，没有写的在终端里问。',
        en:
          'Makes a revision of a standard that says something else than what was published: compares it with the\n' +
          'ledger, works out which clauses were added, modified and deleted, raises the number, writes the history,\n' +
          'and says what this makes stale. Each mark needs a note; a terminal is asked for those not given.',
      },
      operands: { zh: '编码 [条款=说明 | en:条款=说明 …]', en: 'code [clause=note | en:clause=note …]' },
      options: {
        effective: {
          value: 'date',
          help: {
            zh: '这次修订哪天生效，写成 2026-03-01 的样子；不写就照页面，页面没有就是今天。可以早于还没有生效的修订',
            en:
              'From when the revision holds, YYYY-MM-DD; as the page says, else today. ' +
              'May be before the day of one to come',
          },
        },
        editorial: {
          help: {
            zh: '只改错字；数字、单位、否定、必须与否、适用范围有变化的，或换了词的（意思一样也算），不接受。原来对得上的译文和题目仍然对得上',
            en:
              'Only slips of the pen are put right; refused where a figure, a unit, a “not”, ' +
              'a duty, the scope or a word is another one, even one that means the same. ' +
              'Translations and questions that were up to date stay so',
          },
        },
        major: { help: { zh: '用下一个整数：1.3 之后是 2.0', en: 'Take the next whole number: 2.0 after 1.3' } },
        'dry-run': { help: { zh: '只列出会写什么，什么也不写', en: 'Show what would be written, and write nothing' } },
        content: contentOption,
      },
      examples: [
        'npm run revise -- CC-03 --dry-run',
        {
          zh: 'npm run revise -- CC-03 grade-b="由每月一次改为两次" --effective 2027-01-01',
          en: 'npm run revise -- CC-03 grade-b="Twice a month instead of once" --effective 2027-01-01',
        },
        {
          zh: 'npm run revise -- AP-08 necklace="多了一个字" --editorial',
          en: 'npm run revise -- AP-08 necklace="A letter was doubled" --editorial',
        },
      ],
    },
    argv,
  );
  const dir = contentDir(args.value('content'));
  const [code, ...notes] = args.operands;
  if (code === undefined)
    return misuse(
      told(
        '要写明修订哪一条标准，例如：npm run revise -- CC-03',
        'Name the standard to revise, for instance: npm run revise -- CC-03',
        ' · ',
      ),
    );
  return {
    contentDir: dir,
    code: code.toUpperCase(),
    notes,
    effective: dayAsked(args.value('effective')),
    isEditorial: args.flag('editorial'),
    isMajor: args.flag('major'),
    dryRun: args.flag('dry-run'),
  };
}
