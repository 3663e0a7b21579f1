import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from './project.ts';

/** A folder of content, beside the project's packages, where a build finds them. */
export function contentIn(name: string, write: (dir: string) => void): string {
  const parent = join(projectDir, '.cache');
  mkdirSync(parent, { recursive: true });
  const dir = mkdtempSync(join(parent, `${name}-content-`));
  write(dir);
  return dir;
}
