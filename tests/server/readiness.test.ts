import { expect, test } from 'vitest';
import { serveReadiness, untilReady } from '../helpers/readiness.ts';

test('who waits for work goes on when it is done, and not before', async () => {
  let finish: () => void = () => undefined;
  const { url, close } = await serveReadiness(new Promise((resolve) => (finish = resolve)));
  let isDone = false;
  const waiting = untilReady(url).then(() => (isDone = true));
  expect((await fetch(url)).status).toBe(202);
  expect(isDone).toBe(false);
  finish();
  await waiting;
  await close();
});

test('work that failed says why to everyone who waits', async () => {
  const { url, close } = await serveReadiness(Promise.reject(new Error('The site did not build')));
  await expect(untilReady(url)).rejects.toThrow('The site did not build');
  await close();
});
