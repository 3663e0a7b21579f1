import { readArgs } from '../lib/args.ts';
import { contentDir, contentOption } from '../lib/content.ts';
import { outDirOf } from '../lib/out-dir.ts';

/** What `npm run build` is asked for. */
export interface BuildCall {
  contentDir: string;
  outDir: string;
  quiet: boolean;
}

/** Reads how the build was called. Ends with 2 and the reason when that makes no sense. */
export function buildCall(argv?: readonly string[]): BuildCall {
  const args = readArgs(
    {
      name: 'npm run build --',
      summary:
        'Checks the content and builds the site beside the old one, then puts it in its place.\n' +
        'Errors stop it; the last good site then stays as it was.',
      options: {
        content: contentOption,
        out: { value: 'dir', help: 'Put the site there instead of dist, which it replaces' },
        quiet: { help: 'Leave out the list of pages' },
      },
      examples: ['npm run build', 'npm run build -- --content ../our-manuals'],
    },
    argv,
  );
  const content = contentDir(args.value('content'));
  return {
    contentDir: content,
    outDir: outDirOf(args.value('out'), content),
    quiet: args.flag('quiet'),
  };
}
