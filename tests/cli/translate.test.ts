import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentCopy, tempDir } from '../helpers/cli.ts';
import { publishAt } from '../helpers/publish-at.ts';
import { runHere } from '../helpers/run-here.ts';

const zh = 'docs/zh/rooms/long-stay.mdx';
const en = 'docs/en/rooms/long-stay.mdx';

/** The example manuals, published, then with two clauses of HK-03 changed in Chinese only. */
function changed(): string {
  const dir = contentCopy();
  publishAt(dir, tempDir(), '2026-11-01');
  const text = readFileSync(join(dir, zh), 'utf8');
  writeFileSync(
    join(dir, zh),
    text.replace('敲门问一声，有什么要添的', '敲门问一声，听一听').replace('寄一张手写卡片', '寄一张卡片'),
  );
  return dir;
}
const run = (dir: string, ...args: string[]) => runHere('translate', [...args, '--content', dir]);

test('says how far each manual and clause is, for people and for programs', async () => {
  const dir = changed();
  const { stdout, code } = await run(dir, 'status');
  expect(code).toBe(0);
  expect(stdout).toContain('HK-03#long-stay  按旧原文 of an older text');
  const data = JSON.parse((await run(dir, 'status', '--format', 'json')).stdout) as {
    percent: number;
    manuals: { manual: string; of: number; current: number }[];
    pages: { code: string; of: number; current: number; percent: number }[];
  };
  expect(data.percent).toBeLessThan(100);
  const rooms = data.manuals.find(({ manual }) => manual === 'rooms');
  const page = data.pages.find(({ code: one }) => one === 'HK-03');
  expect(page && page.of - page.current).toBe(2);
  expect(rooms && rooms.of - rooms.current).toBe(2);
});

test('says it of the manuals and standards that are named, and which are not known', async () => {
  const dir = changed();
  expect((await run(dir, 'status', 'HK-03')).stdout).toMatch(/^en {2}\d+% .*\n {2}rooms .*\n {2}HK-03 /);
  expect((await run(dir, 'status', 'gift-shop')).stdout).not.toContain('HK-03');
  const { code, stderr } = await run(dir, 'status', 'room');
  expect(code).toBe(2);
  expect(stderr).toContain('Did you mean rooms?');
});

test('shows what was published, what is said now and the translation, and records what is accepted', async () => {
  const dir = changed();
  const shown = await run(dir, 'HK-03');
  expect(shown.code).toBe(1);
  expect(shown.stdout).toContain('敲门问一声，有什么要添的');
  expect(shown.stdout).toContain('敲门问一声，听一听');
  expect(shown.stdout).toContain('Knock and ask what is wanted');
  expect(shown.stdout).toContain('0 recorded, 2 left');
  const before = readFileSync(join(dir, en), 'utf8');
  const one = await run(dir, 'HK-03#long-stay', '--accept');
  expect(one).toMatchObject({ code: 0 });
  const after = readFileSync(join(dir, en), 'utf8');
  expect(after).toBe(before.replace('ifdkgn', /long-stay: .*source: (\w+)/.exec(after)?.[1] ?? ''));
  expect((await run(dir, 'HK-03', '--accept')).stdout).toContain('1 recorded, 0 left');
  expect((await run(dir, 'HK-03')).stdout).toContain('every translation is of the text as it stands');
});

test('accepting needs what is accepted', async () => {
  expect(await run(changed(), '--accept')).toMatchObject({ code: 2 });
});
