import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { settingsFromDisk } from '../../src/corpus/from-disk.ts';
import { todayFor } from '../../src/corpus/today.ts';
import { projectDir } from './project.ts';

/** Everything of the project that a built site is made from; what is not there counts as well. */
const inputs = [
  'src',
  'public',
  'scripts',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  // What is installed may differ from what is locked.
  'node_modules/.package-lock.json',
  'tests/helpers/built-site.ts',
  'tests/helpers/site-build.ts',
  ...['.env', '.env.local', '.env.production', '.env.production.local'],
];

/** Variables that Node, Astro, Vite or our own code read while they build. */
const variables = /^(?:SITE_TODAY|TZ|LANG|LC_.*|NODE_OPTIONS|(?:ASTRO|PUBLIC|VITE)_.*)$/;

/**
 * A name for all that a site is built from: code, content, settings, packages, Node, the day. Two sites of the same
 * name are the same site.
 */
export function buildKey(contentDir: string, env: Readonly<Record<string, string | undefined>> = process.env): string {
  const hash = createHash('sha256');
  add(hash, 'day', todayFor(settingsFromDisk(contentDir)));
  add(hash, 'node', process.version);
  for (const name of Object.keys(env).sort()) if (variables.test(name)) add(hash, name, env[name] ?? '');
  for (const input of inputs) addBelow(hash, input, join(projectDir, input));
  addBelow(hash, 'content', contentDir);
  return hash.digest('hex').slice(0, 16);
}

function addBelow(hash: Hash, name: string, path: string): void {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) add(hash, `no ${name}`, '');
  else if (stats.isDirectory())
    for (const entry of readdirSync(path).sort()) addBelow(hash, `${name}/${entry}`, join(path, entry));
  else add(hash, name, readFileSync(path));
}

/** Name and length go before the bytes, so that none of them can be taken for part of another. */
function add(hash: Hash, name: string, content: string | Buffer): void {
  hash.update(JSON.stringify([name, Buffer.byteLength(content)])).update(content);
}
