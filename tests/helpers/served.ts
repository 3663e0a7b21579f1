import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type RunningServer, serveFolder, type ServeOptions } from '../../scripts/lib/serve.ts';
import { tempDir } from './cli.ts';

/** Writes files below a folder, by their paths. */
export function writeFiles(dir: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(dir, path, '..'), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}

/** Serves files for the length of a test; a path may lead out of the folder to lay something beside it. */
export async function served(
  files: Readonly<Record<string, string>>,
  options: Partial<ServeOptions> = {},
): Promise<RunningServer & { dir: string }> {
  const dir = join(tempDir(), 'dist');
  writeFiles(dir, files);
  const server = await serveFolder(dir, { port: 0, ...options });
  onTestFinished(() => server.close());
  return { ...server, dir };
}
