// npm run preview: serves the site as it was last built.
import { existsSync } from 'node:fs';
import { readArgs } from './lib/args.ts';
import { distDir } from './lib/build.ts';
import { misuse } from './lib/exit.ts';
import { hostOption, portOf, portOption, serveUntilStopped } from './lib/port.ts';
import { recover } from './lib/staging.ts';

const args = readArgs({
  name: 'npm run preview --',
  summary: 'Serves the site as it was last built, without building it again.',
  options: { port: portOption, host: hostOption },
});
const port = portOf(args.value('port'));
recover(distDir);
if (!existsSync(distDir)) misuse('There is no built site yet. Build it first: npm run build');
await serveUntilStopped(distDir, { port, host: args.value('host') ?? '127.0.0.1' }, 'npm run preview');
