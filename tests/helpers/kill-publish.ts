// Kills a publication at so many random moments, and says what was found after each: kill-publish [count] [seed].
import { killAtRandom } from './killed-publication.ts';

const [count = 50, seed = 1] = process.argv.slice(2).map(Number);
const found = await killAtRandom(count, seed);
for (const { afterMs, was, next } of found) console.log(`${String(afterMs).padStart(5)} ms  ${was.padEnd(5)}  ${next}`);
const tally = Map.groupBy(found, ({ was, next }) => `${was}, ${next}`);
for (const [what, { length }] of tally) console.log(`${length} × ${what}`);
