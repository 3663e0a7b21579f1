import { readArgs } from '../lib/args.ts';
import { contentDir, contentOption } from '../lib/content.ts';
import { hostOption, type Place, placeOf, portOption } from '../lib/port.ts';

/** What `npm run dev` is asked for. */
export interface DevCall extends Place {
  contentDir: string;
}

/** Reads how the development server was called. Ends with 2 and the reason when that makes no sense. */
export function devCall(argv?: readonly string[]): DevCall {
  const args = readArgs(
    {
      name: 'npm run dev --',
      summary: {
        zh: '边写边看网站，每次保存都校验。',
        en: 'Shows the site while it is being written, and checks each file as it is saved.',
      },
      options: { port: portOption, host: hostOption, content: contentOption },
    },
    argv,
  );
  return { contentDir: contentDir(args.value('content')), ...placeOf(args) };
}
