import { readArgs } from '../lib/args.ts';
import { contentDir, contentOption } from '../lib/content.ts';

/** What `npm run migrate` is asked for. */
export interface MigrateCall {
  contentDir: string;
  /** Whether the changes are written; only shown otherwise. */
  write: boolean;
}

/** Reads whether to write. Ends with 2 and the reason when the call makes no sense. */
export function migrateCall(argv?: readonly string[]): MigrateCall {
  const args = readArgs(
    {
      name: 'npm run migrate --',
      summary:
        'Shows which values of your content are better written in a newer way, and why. Old content stays valid\n' +
        'without. Nothing is written without --write; then only those values change, and every other byte stays.',
      options: {
        write: { help: 'Write the changes' },
        content: contentOption,
      },
      examples: ['npm run migrate', 'npm run migrate -- --write', 'npm run migrate -- --content ../our-manuals'],
    },
    argv,
  );
  return { contentDir: contentDir(args.value('content')), write: args.flag('write') };
}
