import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { inTurn } from '../../scripts/lib/in-turn.ts';
import { tempDir } from '../helpers/cli.ts';

test('pages are made by one after another, and whoever waits is told for whom', async () => {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const path = join(tempDir(), 'cache', 'pages.lock');
  const steps: string[] = [];
  const make = (name: string, until: () => Promise<unknown>) =>
    inTurn(async () => {
      steps.push(`${name} begins`);
      await until();
      steps.push(`${name} ends`);
    }, path);
  const isTold = () =>
    vi.waitFor(() => expect(String(said.mock.lastCall)).toContain(`process ${process.pid} on ${hostname()}`), 5000);
  const first = make('first', isTold);
  await vi.waitFor(() => expect(steps).toEqual(['first begins']), 5000);
  await Promise.all([first, make('second', () => Promise.resolve())]);
  expect(steps).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  said.mockRestore();
  expect(existsSync(path)).toBe(false);
});

test('a turn ends with what failed in it, and one that was left by a killed process is nobody’s', async () => {
  const path = join(tempDir(), 'pages.lock');
  await expect(inTurn(() => Promise.reject(new Error('no room')), path)).rejects.toThrow('no room');
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(path, JSON.stringify({ pid, host: hostname(), since: new Date().toISOString() }));
  expect(await inTurn(() => Promise.resolve('made'), path)).toBe('made');
  expect(existsSync(path)).toBe(false);
});
