import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPackage, productDir } from './places.ts';

/** The name and version of the product. */
export function packageFacts(): { name: string; version: string } {
  const text = readFileSync(join(productDir, isPackage ? '..' : '.', 'package.json'), 'utf8');
  return JSON.parse(text) as { name: string; version: string };
}
