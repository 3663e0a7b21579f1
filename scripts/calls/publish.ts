import { readArgs } from '../lib/args.ts';
import { contentDir, contentOption } from '../lib/content.ts';
import { outDirOf } from '../lib/out-dir.ts';

/** What `npm run publish` is asked for. */
export interface PublishCall {
  contentDir: string;
  outDir: string;
  quiet: boolean;
  dryRun: boolean;
}

/** Reads how a publication was called. Ends with 2 and the reason when that makes no sense. */
export function publishCall(argv?: readonly string[]): PublishCall {
  const args = readArgs(
    {
      name: 'npm run publish --',
      summary:
        'Checks the content, builds the site, puts it in place and writes into the ledger what every new revision\n' +
        'says: all of it, or nothing. The site that was there before is kept beside it.',
      options: {
        content: contentOption,
        out: { value: 'dir', help: 'Put the site there instead of dist, which it replaces' },
        quiet: { help: 'Leave out the list of pages' },
        'dry-run': { help: 'Say which revisions would be published, and write nothing' },
      },
      examples: ['npm run publish -- --dry-run', 'npm run publish -- --content ../our-manuals --out ../site'],
    },
    argv,
  );
  const content = contentDir(args.value('content'));
  return {
    contentDir: content,
    outDir: outDirOf(args.value('out'), content),
    quiet: args.flag('quiet'),
    dryRun: args.flag('dry-run'),
  };
}
