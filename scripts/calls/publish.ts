import { readArgs } from '../lib/args.ts';
import { type BuildCall, buildOf, buildOptions } from './build.ts';

/** What `npm run publish` is asked for. */
export interface PublishCall extends BuildCall {
  dryRun: boolean;
}

/** Reads how a publication was called. Ends with 2 and the reason when that makes no sense. */
export function publishCall(argv?: readonly string[]): PublishCall {
  const args = readArgs(
    {
      name: 'npm run publish --',
      summary: {
        zh:
          '校验内容，生成网站并换上，再把每个新修订写进发布记录：要么全部做完，要么都不动。\n' + '原来的网站留在旁边。',
        en:
          'Checks the content, builds the site, puts it in place and writes into the ledger what every new revision\n' +
          'says: all of it, or nothing. The site that was there before is kept beside it.',
      },
      options: {
        ...buildOptions,
        'dry-run': {
          help: {
            zh: '只说会发布哪些修订，什么也不写',
            en: 'Say which revisions would be published, and write nothing',
          },
        },
      },
      examples: ['npm run publish -- --dry-run', 'npm run publish -- --content ../our-manuals --out ../site'],
    },
    argv,
  );
  return { ...buildOf(args), dryRun: args.flag('dry-run') };
}
