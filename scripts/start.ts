// npm start: checks the content, builds the site and serves it.
import { startCall } from './calls/start.ts';
import { contentArgument } from './lib/content.ts';
import { exitCodes } from './lib/exit.ts';
import { ensureFree, serveUntilStopped } from './lib/port.ts';
import { outDirOf } from './lib/out-dir.ts';

const { contentDir, place } = startCall();
const outDir = outDirOf(undefined, contentDir);
const again = contentArgument(contentDir);
await ensureFree(place, 'npm start', again);
// Bundler and typesetter take a while to load: whoever called wrongly is told before.
const { buildSite } = await import('./lib/build.ts');
const code = await buildSite({ contentDir, outDir });
if (code === exitCodes.clean) await serveUntilStopped(outDir, place, 'npm start', again);
else process.exitCode = code;
