// npm start: checks the content, builds the site and serves it.
import { startCall } from './calls/start.ts';
import { exitCodes } from './lib/exit.ts';
import { ensureFree, serveUntilStopped } from './lib/port.ts';
import { distDir } from './lib/run.ts';

const { contentDir, place } = startCall();
await ensureFree(place, 'npm start');
// Bundler and typesetter take a while to load: whoever called wrongly is told before.
const { buildSite } = await import('./lib/build.ts');
const code = await buildSite({ contentDir });
if (code === exitCodes.clean) await serveUntilStopped(distDir, place, 'npm start');
else process.exitCode = code;
