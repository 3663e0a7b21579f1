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
      summary:
        'Makes a revision of a standard that says something else than what was published: compares it with the\n' +
        'ledger, works out which clauses were added, modified and deleted, raises the number, writes the history,\n' +
        'and says what this makes stale. Each mark needs a note; a terminal is asked for those not given.',
      operands: 'code [clause=note | en:clause=note …]',
      options: {
        effective: {
          value: 'date',
          help:
            'From when the revision holds, YYYY-MM-DD; as the page says, else today. ' +
            'May be before the day of one to come',
        },
        editorial: {
          help:
            'Only slips of the pen are put right; refused where a figure, a unit, a “not”, ' +
            'a duty, the scope or a word is another one, even one that means the same. ' +
            'Translations and questions that were up to date stay so',
        },
        major: { help: 'Take the next whole number: 2.0 after 1.3' },
        'dry-run': { help: 'Show what would be written, and write nothing' },
        content: contentOption,
      },
      examples: [
        'npm run revise -- CC-03 --dry-run',
        'npm run revise -- CC-03 grade-b="由每月一次改为两次" en:grade-b="Twice a month instead of once" --effective 2027-01-01',
        'npm run revise -- AP-08 necklace="A letter was doubled" --editorial',
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
