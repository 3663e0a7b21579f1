#!/usr/bin/env node
// standards: starts a command of the package, by the Node that the package brings where the machine's own is too old.
// This file runs on any Node from 18, so it is plain JavaScript and imports nothing of ours before that is settled.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The oldest Node that runs our code: Astro needs 22.12, and some of what we use came with 24. */
const oldest = 24;
const args = process.argv.slice(2);

if (Number(process.versions.node.split('.')[0]) >= oldest) await run();
else restart(nodeOfPackage());

async function run() {
  const { runStandards } = await import('../scripts/standards/run.ts');
  await runStandards(args);
}

/** The Node that came with the package; undefined where the package `node` or the program in it is missing. */
function nodeOfPackage() {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'));
    return ['bin/node', 'bin/node.exe'].map((name) => join(folder, name)).find((file) => existsSync(file));
  } catch {
    return undefined;
  }
}

/** @param {string | undefined} node */
function restart(node) {
  if (node === undefined) return lacking();
  const child = spawn(node, [fileURLToPath(import.meta.url), ...args], { stdio: 'inherit' });
  child.once('error', () => lacking());
  // The terminal tells both; what is sent to this process alone is passed on, and its end is the child's.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => signal === 'SIGINT' || child.kill(signal));
  child.once('exit', (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0)));
}

function lacking() {
  const { version } = process;
  console.error(
    `这里的 Node 是 ${version}，需要 ${oldest} 以上；随包自带的 Node 没有装上，多半是安装时不许运行脚本。` +
      `请运行 npm rebuild node --ignore-scripts=false，或把 Node 升到 ${oldest}。\n` +
      `This is Node ${version}, and ${oldest} or newer is needed. The Node that comes with the package was not ` +
      `installed: most likely scripts may not run on install. Run npm rebuild node --ignore-scripts=false, or ` +
      `install Node ${oldest}.`,
  );
  process.exitCode = 2;
}
