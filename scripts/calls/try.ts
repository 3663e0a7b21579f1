import { readArgs } from '../lib/args.ts';
import { contentDir, contentOption } from '../lib/content.ts';
import { isPackage } from '../lib/places.ts';

/** What `npm run try` is asked for. */
export interface TryCall {
  contentDir: string;
  strict: boolean;
}

/** Reads how the trial was called. Ends with 2 and the reason when that makes no sense. */
export function tryCall(argv?: readonly string[]): TryCall {
  const args = readArgs(
    {
      name: isPackage ? 'npm test --' : 'npm run try --',
      summary: {
        zh:
          '发布之前的总检：内容和设置、每一组卡片、网站。\n' +
          '什么也不换上，最后是一份报告：都好以 0 结束，有不好的以 1 结束。',
        en:
          'Tries all that a company publishes: the content and its settings, the cards of every deck, the site.\n' +
          'Puts nothing in place, and ends with one report: 0 when all is good, 1 when something is not.',
      },
      options: {
        content: contentOption,
        strict: { help: { zh: '校验有警告也算不通过', en: 'Fail on warnings of the check too' } },
      },
    },
    argv,
  );
  return { contentDir: contentDir(args.value('content')), strict: args.flag('strict') };
}
