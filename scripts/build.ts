// npm run build: checks the content and builds the site into dist, or leaves the last good one as it was.
import { buildCall } from './calls/build.ts';
import { exitCodes } from './lib/exit.ts';
import { told } from './lib/told.ts';

const call = buildCall();
// Bundler and typesetter take a while to load: whoever called wrongly is told before.
const { buildSite } = await import('./lib/build.ts');
const { contentForAudience } = await import('./lib/audience.ts');
const forAudience = call.audience && contentForAudience(call.contentDir, call.audience);
if (!call.audience) process.exitCode = await buildSite(call);
else if (!forAudience) process.exitCode = exitCodes.issues;
else {
  const { dir, remove } = forAudience;
  process.exitCode = await buildSite({ ...call, contentDir: dir, checkedDir: call.contentDir }).finally(remove);
}
if (process.exitCode === exitCodes.clean)
  console.log(`\n${told(`网站在 ${call.outDir}`, `The site is in ${call.outDir}`, ' · ')}`);
