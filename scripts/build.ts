// npm run build: checks the content and builds the site into dist, or leaves the last good one as it was.
import { buildCall } from './calls/build.ts';
import { exitCodes } from './lib/exit.ts';

const call = buildCall();
// Bundler and typesetter take a while to load: whoever called wrongly is told before.
const { buildSite } = await import('./lib/build.ts');
const { contentForAudience } = await import('./lib/audience.ts');
const forAudience = call.audience && contentForAudience(call.contentDir, call.audience);
process.exitCode = forAudience
  ? await buildSite({ ...call, contentDir: forAudience.dir, checkedDir: call.contentDir }).finally(forAudience.remove)
  : await buildSite(call);
if (process.exitCode === exitCodes.clean) console.log(`\nThe site is in ${call.outDir}`);
