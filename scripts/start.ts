// npm start: checks the content, builds the site and serves it.
import { readArgs } from './lib/args.ts';
import { buildSite, distDir } from './lib/build.ts';
import { contentDir, contentOption } from './lib/content.ts';
import { exitCodes } from './lib/exit.ts';
import { ensureFree, hostOption, portOf, portOption, serveUntilStopped } from './lib/port.ts';

const args = readArgs({
  name: 'npm start --',
  summary: 'Checks the content, builds the site and serves it at a printed address.',
  options: { port: portOption, host: hostOption, content: contentOption },
  examples: ['npm start', 'npm start -- --port 8080'],
});
const place = { port: portOf(args.value('port')), host: args.value('host') ?? '127.0.0.1' };
await ensureFree(place, 'npm start');
const code = await buildSite({ contentDir: contentDir(args.value('content')) });
if (code === exitCodes.clean) await serveUntilStopped(distDir, place, 'npm start');
else process.exitCode = code;
