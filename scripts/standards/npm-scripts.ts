import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { homeDir, isPackage } from '../lib/places.ts';
import { told } from '../lib/told.ts';
import { commands } from './commands.ts';

/** What npm reads of a folder, as far as it matters here. */
interface PackageFile {
  scripts?: Record<string, string>;
  /** The packages that may run a program when they are installed; the Node that comes along is fetched by one. */
  allowScripts?: Record<string, boolean>;
}

/** The scripts by which npm runs every command in a company's folder, as messages and the guide name them. */
export const npmScripts: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(commands)
    .filter((name) => name !== 'scripts' && name !== 'init')
    .map((name) => [name, `standards ${name}`]),
);

/**
 * A package file with the scripts that it lacks, and with leave to fetch our Node. Those of its own that are called
 * alike stay, and are named.
 */
export function withScripts(text: string): { text: string; added: string[]; others: string[] } {
  const file = JSON.parse(text) as PackageFile;
  const { scripts = {} } = file;
  const names = Object.keys(npmScripts);
  const added = names.filter((name) => scripts[name] === undefined);
  const others = names.filter((name) => scripts[name] !== undefined && scripts[name] !== npmScripts[name]);
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? '  ';
  const all = { ...scripts, ...Object.fromEntries(added.map((name) => [name, npmScripts[name]])) };
  const allowScripts = { node: true, ...file.allowScripts };
  return { text: `${JSON.stringify({ ...file, scripts: all, allowScripts }, null, indent)}\n`, added, others };
}

/** Says once a call, to a person, that what messages name is not there yet. */
export function hintOfScripts(name: string): void {
  if (!isPackage || !process.stderr.isTTY || name === 'scripts' || missing().length === 0) return;
  console.error(
    told(
      '消息里写的 npm run … 还不能用：运行一次 npx standards scripts',
      'To use what messages name as npm run …, run npx standards scripts once',
      ' · ',
    ),
  );
}

const packageFile = join(homeDir, 'package.json');

function missing(): string[] {
  try {
    return withScripts(readPackageFile()).added;
  } catch {
    return [];
  }
}

/** The package file of the folder; an empty one where there is none. */
export function readPackageFile(): string {
  return existsSync(packageFile) ? readFileSync(packageFile, 'utf8') : '{\n  "private": true\n}\n';
}

/** Puts a text in its place. */
export function writePackageFile(text: string): void {
  writeFileSync(packageFile, text);
}
