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
      summary:
        'Records that revisions are approved, as they now stand: shows what changed since the last publication, and\n' +
        'writes the day and a hash of the text into the page. The role is the one that the front page of the manual\n' +
        'names. What is changed afterwards wants approval again. `npm run publish` refuses what is not approved.',
      operands: 'code …',
      options: {
        by: { value: 'role', help: 'The role that approves, from the list of roles' },
        on: { value: 'date', help: 'The day it was approved, YYYY-MM-DD (today)' },
        'checked-by': { value: 'role', help: 'The role that checked the revision before, written into the page too' },
        'dry-run': { help: 'Show what would be approved, and write nothing' },
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
