import { type Parsed, readArgs } from '../lib/args.ts';
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
      options: buildOptions,
      examples: ['npm run build', 'npm run build -- --content ../our-manuals'],
    },
    argv,
  );
  return buildOf(args);
}

/** Options of every command that builds a site. */
export const buildOptions = {
  content: contentOption,
  out: { value: 'dir', help: 'Put the site there instead of dist, which it replaces' },
  quiet: { help: 'Leave out the list of pages' },
};

/** What these options say. Ends with 2 and the reason for folders that cannot be read or built into. */
export function buildOf({ value, flag }: Pick<Parsed<keyof typeof buildOptions>, 'value' | 'flag'>): BuildCall {
  const content = contentDir(value('content'));
  return { contentDir: content, outDir: outDirOf(value('out'), content), quiet: flag('quiet') };
}
