import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What a company may call the folder of its content, where that is not the whole of its folder. */
const contentFolder = 'content';

/**
 * The folder of a company, from a folder in it: the nearest upwards that holds content, itself or in a folder
 * `content`. Where none does, the folder itself.
 */
export function homeAt(dir: string): string {
  for (let folder = dir; ; folder = dirname(folder)) {
    const above = dirname(folder);
    if (contentIn(folder))
      return basename(folder) === contentFolder && existsSync(join(above, 'package.json')) ? above : folder;
    if (folder === above) return dir;
  }
}

/** The content of a company's folder; undefined where it has none. */
export function contentIn(dir: string): string | undefined {
  return [dir, join(dir, contentFolder)].find((folder) => existsSync(join(folder, 'docs')));
}
