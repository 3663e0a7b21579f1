import { readArgs } from '../lib/args.ts';
import { contentDir, contentOption } from '../lib/content.ts';
import { hostOption, type Place, placeOf, portOption } from '../lib/port.ts';

/** What `npm start` is asked for. */
export interface StartCall {
  contentDir: string;
  place: Place;
}

/** Reads how the start was called. Ends with 2 and the reason when that makes no sense. */
export function startCall(argv?: readonly string[]): StartCall {
  const args = readArgs(
    {
      name: 'npm start --',
      summary: {
        zh: '校验内容，生成网站，并在屏幕上给出的地址打开服务。',
        en: 'Checks the content, builds the site and serves it at a printed address.',
      },
      options: { port: portOption, host: hostOption, content: contentOption },
      examples: ['npm start', 'npm start -- --port 8080'],
    },
    argv,
  );
  return { contentDir: contentDir(args.value('content')), place: placeOf(args) };
}
