import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { settle } from '../../scripts/publish/pending.ts';
import { recover } from '../../scripts/lib/staging.ts';
import { approveIn } from './approve-in.ts';
import { exampleDir } from './example-manuals.ts';
import { projectDir } from './project.ts';

/** What a killed publication left, once the next command has looked at it, and how the next one went. */
export interface Killed {
  afterMs: number;
  was: 'old' | 'new' | 'mixed';
  next: 'published' | 'failed';
}

const page = 'docs/zh/front-office/check-in.mdx';

/** Publishes, revises, and kills the second publication after a random time; then publishes once more, and looks. */
export async function killAtRandom(count: number, seed: number): Promise<Killed[]> {
  const { root, wholeMs } = await started();
  try {
    const found: Killed[] = [];
    for (let at = 0; at < count; at += 1) found.push(await killOnce(root, random(seed + at) * wholeMs));
    return found;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The folders before the second publication and after it, and how long its writing takes. */
async function started(): Promise<{ root: string; wholeMs: number }> {
  const root = mkdtempSync(join(tmpdir(), 'killed-'));
  const content = join(root, 'before/content');
  cpSync(exampleDir, content, { recursive: true });
  await end(publish(join(root, 'before')));
  const text = readFileSync(join(content, page), 'utf8');
  const changed = text
    .replace('amount: { value: 300', 'amount: { value: 400')
    .replace("number: '1.0'\n", "number: '1.1'\n");
  writeFileSync(join(content, page), changed);
  approveIn(content);
  cpSync(join(root, 'before'), join(root, 'after'), { recursive: true });
  const child = publish(join(root, 'after'));
  await begun(child);
  const from = performance.now();
  await end(child);
  return { root, wholeMs: performance.now() - from };
}

async function killOnce(root: string, afterMs: number): Promise<Killed> {
  const dir = join(root, 'now');
  rmSync(dir, { recursive: true, force: true });
  cpSync(join(root, 'before'), dir, { recursive: true });
  const child = publish(dir);
  await begun(child);
  await Promise.race([sleep(afterMs), once(child, 'exit')]);
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  // What the next command does first.
  recover(join(dir, 'site'));
  settle(join(dir, 'content'));
  const state = stateOf(dir);
  const was =
    state === stateOf(join(root, 'before')) ? 'old' : state === stateOf(join(root, 'after')) ? 'new' : 'mixed';
  await end(publish(dir));
  const next = stateOf(dir) === stateOf(join(root, 'after')) ? 'published' : 'failed';
  return { afterMs: Math.round(afterMs), was, next };
}

const publish = (dir: string) =>
  spawn(
    process.execPath,
    [join(projectDir, 'tests/helpers/publish-quickly.ts'), join(dir, 'content'), join(dir, 'site')],
    { cwd: projectDir, env: { ...process.env, SITE_TODAY: '2026-11-28' }, stdio: ['ignore', 'pipe', 'ignore'] },
  );

/** Waits until a publication writes its first page: before that it only reads. */
async function begun({ stdout }: ReturnType<typeof publish>): Promise<void> {
  let text = '';
  for await (const part of stdout.setEncoding('utf8').iterator({ destroyOnReturn: false }) as AsyncIterable<string>)
    if ((text += part).includes('[1/1]')) break;
  stdout.resume();
}

const end = (child: ReturnType<typeof publish>) => once(child, 'exit');

/** Every byte of the site, the ledgers and the record of their ends. */
function stateOf(dir: string): string {
  const below = ['site', 'content/ledger'].flatMap((folder) => {
    const at = join(dir, folder);
    return existsSync(at) ? readdirSync(at).map((name) => join(folder, name)) : [];
  });
  return [...below, 'content/publication.json']
    .map((path) => `${path}\n${readFileSync(join(dir, path), 'utf8')}`)
    .join();
}

/** A number from 0 to 1 that a seed decides. */
function random(seed: number): number {
  const mixed = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d);
  return ((Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39) ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
}
