import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from './run.ts';

/** The name and version of the product. */
export function packageFacts(): { name: string; version: string } {
  const text = readFileSync(join(projectDir, 'package.json'), 'utf8');
  return JSON.parse(text) as { name: string; version: string };
}
