import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { markFile } from '../lib/package.ts';

/**
 * Writes into a compiled package which build it is: letters worked out from all that it holds, so that two packages
 * with the same mark hold the same, whatever their files and versions are called.
 */
export function writeBuildMark(dir: string): void {
  const hash = createHash('sha256');
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== markFile)
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(dir, file)));
  writeFileSync(join(dir, markFile), `${hash.digest('hex').slice(0, 8)}\n`);
}
