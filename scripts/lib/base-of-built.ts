import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The path that a built site was built to stand at: it says so itself, to phones. The root where it says nothing. */
export function baseOfBuilt(siteDir: string): string {
  try {
    const { scope } = JSON.parse(readFileSync(join(siteDir, 'manifest.webmanifest'), 'utf8')) as { scope?: unknown };
    return typeof scope === 'string' && scope.startsWith('/') && scope.endsWith('/') ? scope : '/';
  } catch {
    return '/';
  }
}
