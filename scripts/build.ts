// npm run build: checks the content and builds the site into dist, or leaves the last good one as it was.
import { resolve } from 'node:path';
import { readArgs } from './lib/args.ts';
import { buildSite, distDir } from './lib/build.ts';
import { contentDir, contentOption } from './lib/content.ts';
import { exitCodes } from './lib/exit.ts';

const args = readArgs({
  name: 'npm run build --',
  summary:
    'Checks the content and builds the site beside the old one, then puts it in its place.\n' +
    'Errors stop it; the last good site then stays as it was.',
  options: {
    content: contentOption,
    out: { value: 'dir', help: 'Put the site there instead of dist; it must be on the same file system' },
    quiet: { help: 'Leave out the list of pages' },
  },
  examples: ['npm run build', 'npm run build -- --content ../our-manuals'],
});
const out = args.value('out');
const outDir = out ? resolve(out) : distDir;
process.exitCode = await buildSite({
  contentDir: contentDir(args.value('content')),
  outDir,
  quiet: args.flag('quiet'),
});
if (process.exitCode === exitCodes.clean) console.log(`\nThe site is in ${outDir}`);
