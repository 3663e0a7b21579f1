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
      summary: {
        zh:
          '列出内容里可以换成新写法的数值，并说明为什么；旧写法仍然有效。\n' +
          '不加 --write 什么也不写；加了也只改这些数值，其余一字不动。',
        en:
          'Shows which values of your content are better written in a newer way, and why. Old content stays valid\n' +
          'without. Nothing is written without --write; then only those values change, and every other byte stays.',
      },
      options: {
        'dry-run': {
          help: {
            zh: '只列出，什么也不写；不加 --write 也是这样',
            en: 'Show, and write nothing: so it is without --write too',
          },
        },
        write: { help: { zh: '写进文件', en: 'Write the changes' } },
        content: contentOption,
      },
      examples: [
        'npm run migrate -- --dry-run',
        'npm run migrate -- --write',
        'npm run migrate -- --content ../our-manuals',
      ],
    },
    argv,
  );
  return { contentDir: contentDir(args.value('content')), write: args.flag('write') && !args.flag('dry-run') };
}
