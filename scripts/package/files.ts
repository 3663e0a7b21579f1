import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import ts from 'typescript';
import { productDir } from '../lib/places.ts';

/** What other programs may import of the package, as `exports` of package.json says. */
export const doors = ['schema', 'corpus', 'check', 'cards'].map((box) => `src/${box}/index.ts`);

/** Where the package's code begins; all that this imports comes along. */
const entries = [
  'bin/standards.mjs',
  'astro.config.mjs',
  'scripts/standards/run.ts',
  // Started by their paths.
  'scripts/check.ts',
  'scripts/lib/with-parent.ts',
  'src/offline/worker.ts',
  'src/cards/proof/worker.ts',
  ...doors,
];

/** Folders whose files come along whole: pages and styles are found by Astro, schemas by editors. */
const whole = ['src', 'public', 'schemas'];

/** What of them does not: the manuals of this repository, which are one company's, and tests. */
const leftOut = /^src\/content\/|\.test\.ts$|\/__snapshots__\/|\.d\.ts$/;

/** The files of the package as they stand in the repository, as paths with forward slashes, in order. */
export function packageFiles(): string[] {
  const found = new Set(whole.flatMap((folder) => filesBelow(folder)).filter((path) => !leftOut.test(path)));
  const open: string[] = [...entries];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    found.add(path);
    if (isCode(path)) open.push(...importsOf(path).filter((target) => !found.has(target)));
  }
  return [...found].sort();
}

/** Whether a file is code whose imports name files of ours. */
export function isCode(path: string): boolean {
  return /\.(?:ts|mjs)$/.test(path);
}

/** The packages that the files of the package import, in order: a company needs them. */
export function importedPackages(files: readonly string[]): string[] {
  const named = files.filter((path) => /\.(?:ts|mjs|astro)$/.test(path)).flatMap((path) => specifiersOf(path));
  const bare = named.filter((name) => !/^(?:\.|\/|node:|astro:|virtual:)/.test(name));
  return [...new Set(bare.map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name))].sort();
}

function importsOf(path: string): string[] {
  const relative = specifiersOf(path).filter((name) => name.startsWith('.'));
  return relative.map((name) => posix.join(posix.dirname(path), name));
}

function specifiersOf(path: string): string[] {
  const text = readFileSync(join(productDir, path), 'utf8');
  const code = path.endsWith('.astro') ? scriptsIn(text) : text;
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The code of a component: what stands before its page, and its scripts. */
function scriptsIn(text: string): string {
  const [, front = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
  return [front, ...[...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code)].join('\n');
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(productDir, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(productDir.length + 1)
        .split(sep)
        .join('/'),
    );
}
