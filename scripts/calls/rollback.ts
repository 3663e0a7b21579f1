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
      summary: {
        zh: '撤回上一次发布：原来的网站重新上线，发布记录里另添一行说明。\n页面不动，以便把错的改好。',
        en:
          'Takes the last publication back: the site that was there before takes its place again, and the ledger\n' +
          'says so by lines of its own. Pages are left as they are, so that what was wrong can be mended in them.',
      },
      options: {
        content: contentOption,
        out: { value: 'dir', help: { zh: '网站在那里，不在 dist', en: 'The site stands there instead of in dist' } },
        'dry-run': {
          help: { zh: '只说会撤回哪些修订，什么也不写', en: 'Say which revisions would go back, and write nothing' },
        },
      },
      examples: ['npm run rollback -- --dry-run', 'npm run rollback -- --content ../our-manuals --out ../site'],
    },
    argv,
  );
  const content = contentDir(args.value('content'));
  return { contentDir: content, outDir: outDirOf(args.value('out'), content), dryRun: args.flag('dry-run') };
}
