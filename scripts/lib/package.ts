import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPackage, productDir } from './places.ts';

/** The file of a compiled package that says which build it is. */
export const markFile = 'build-mark.txt';

/** The name and version of the product, and which build it is where it was packed. */
export function packageFacts(): { name: string; version: string; build: string | undefined } {
  const text = readFileSync(join(productDir, isPackage ? '..' : '.', 'package.json'), 'utf8');
  const { name, version } = JSON.parse(text) as { name: string; version: string };
  const mark = join(productDir, markFile);
  return { name, version, build: existsSync(mark) ? readFileSync(mark, 'utf8').trim() : undefined };
}
