import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { putInPlace } from '../../scripts/lib/staging.ts';
import { served, writeFiles } from '../helpers/served.ts';

const swaps = 150;
const readers = 8;

test('a page read while the site is being replaced is wholly of one build', async () => {
  const builds = ['old'.repeat(30_000), 'newer'.repeat(50_000)];
  const { url, dir } = await served({ 'page.html': builds[0] ?? '' });
  const source = join(dir, '../builds');
  builds.forEach((text, index) => writeFiles(join(source, String(index)), { 'page.html': text }));
  const answers = new Map<string, number>();
  let done = false;

  const read = async () => {
    while (!done) {
      const answer = await fetch(`${url}page.html`);
      const body = await answer.text();
      const seen = answer.status === 200 ? `build ${builds.indexOf(body)}` : `status ${answer.status}`;
      answers.set(seen, (answers.get(seen) ?? 0) + 1);
    }
  };
  const replace = async () => {
    for (let swap = 1; swap <= swaps; swap += 1) {
      const staged = `${dir}-staged`;
      cpSync(join(source, String(swap % 2)), staged, { recursive: true });
      putInPlace(staged, dir);
      await sleep(2);
    }
    done = true;
  };
  await Promise.all([replace(), ...Array.from({ length: readers }, read)]);
  expect([...answers.keys()].sort()).toEqual(['build 0', 'build 1']);
});
