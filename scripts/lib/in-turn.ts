import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Owner, lock, minutesSince } from './lock.ts';
import { cacheDir } from './places.ts';
import { told } from './told.ts';

/** How long to wait before asking again whether it is one's turn, in milliseconds. */
const askAgainMs = 200;

/**
 * Makes pages while no other command makes some in this folder; says so when it has to wait. Astro keeps the list of
 * pages in MDX in the folder that it works in, one list for all, so of two builds at once one takes the other's.
 */
export async function inTurn<T>(make: () => Promise<T>, path = join(cacheDir, 'pages.lock')): Promise<T> {
  const unlock = await turn(path);
  try {
    return await make();
  } finally {
    unlock();
  }
}

/** Whether this process has had a turn: then others that wait go first. */
let hadTurn = false;

async function turn(path: string): Promise<() => void> {
  mkdirSync(dirname(path), { recursive: true });
  if (hadTurn) await pause(2 * askAgainMs);
  hadTurn = true;
  for (let isTold = false; ; isTold = true) {
    const got = lock(path);
    if ('unlock' in got) return got.unlock;
    if (!isTold) console.log(waiting(got.heldBy, path));
    await pause(askAgainMs);
  }
}

const waiting = (owner: Owner, path: string): string =>
  told(
    `这里正在构建另一个站点（${owner.host} 上的进程 ${owner.pid}，${minutesSince(owner)} 分钟前开始），完成后本次继续`,
    `Another site is being built here (process ${owner.pid} on ${owner.host}, for ${minutesSince(owner)} min); ` +
      `this one goes on after it: ${path}`,
  );
