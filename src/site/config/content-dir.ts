import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The content folder to build: the one CONTENT_DIR names, or src/content. */
export function contentDirOf(srcDir: URL): string {
  const asked = process.env['CONTENT_DIR'];
  return asked ? resolve(asked) : fileURLToPath(new URL('content/', srcDir));
}
