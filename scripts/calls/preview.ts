import { readArgs } from '../lib/args.ts';
import { hostOption, type Place, placeOf, portOption } from '../lib/port.ts';

/** Reads how the preview was called. Ends with 2 and the reason when that makes no sense. */
export function previewCall(argv?: readonly string[]): Place {
  const args = readArgs(
    {
      name: 'npm run preview --',
      summary: {
        zh: '打开上一次生成的网站，不重新生成。',
        en: 'Serves the site as it was last built, without building it again.',
      },
      options: { port: portOption, host: hostOption },
    },
    argv,
  );
  return placeOf(args);
}
