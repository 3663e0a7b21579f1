import { readArgs } from '../lib/args.ts';
import { contentDir, contentOption } from '../lib/content.ts';
import { outDirOf } from '../lib/out-dir.ts';

/** What `npm run rollback` is asked for. */
export interface RollbackCall {
  contentDir: string;
  outDir: string;
  dryRun: boolean;
}

/** Reads how a rollback was called. Ends with 2 and the reason when that makes no sense. */
export function rollbackCall(argv?: readonly string[]): RollbackCall {
  const args = readArgs(
    {
      name: 'npm run rollback --',
      summary:
        'Takes the last publication back: the site that was there before takes its place again, and the ledger says\n' +
        'so by lines of its own. Pages are left as they are, so that what was wrong can be mended in them.',
      options: {
        content: contentOption,
        out: { value: 'dir', help: 'The site stands there instead of in dist' },
        'dry-run': { help: 'Say which revisions would go back, and write nothing' },
      },
      examples: ['npm run rollback -- --dry-run', 'npm run rollback -- --content ../our-manuals --out ../site'],
    },
    argv,
  );
  const content = contentDir(args.value('content'));
  return { contentDir: content, outDir: outDirOf(args.value('out'), content), dryRun: args.flag('dry-run') };
}
