import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { buildCorpus } from '../../corpus/build.ts';
import { contentOnDisk } from '../../corpus/from-disk.ts';
import { contentDirOf } from '../config/content-dir.ts';
import { loadGuide } from './guide-loader.ts';

/**
 * Loads the pages below `docs/`, and the guide that comes with the product. Their ids are their addresses: path without
 * extension, a folder's index being the folder.
 */
export const bodiesLoader: Loader = {
  name: 'bodies',
  load: async (context) => {
    const contentDir = contentDirOf(context.config.srcDir);
    const pages = glob({
      base: pathToFileURL(join(contentDir, 'docs/')),
      pattern: ['**/*.{md,mdx}', ...keptOut(contentDir)],
      generateId: ({ entry }) => entry.replace(/\.mdx?$/, '').replace(/\/?index$/, ''),
    });
    // First the pages: their loader takes out of the store whatever it did not load itself.
    await pages.load(context);
    await loadGuide(context);
  },
};

/**
 * Patterns that keep out what is on no site: drafts that lack something, and links, as what they lead to was not
 * checked and may lie outside the content.
 */
function keptOut(contentDir: string): string[] {
  const { files, unread } = contentOnDisk(contentDir);
  const links = unread.filter(({ why }) => why === 'link');
  return [...links, ...buildCorpus(files).unfinished].flatMap(({ path }) => {
    if (!path.startsWith('docs/')) return [];
    const literal = path.slice('docs/'.length).replaceAll(/[\\[\](){}!*?@+|]/g, '\\$&');
    return [`!${literal}`, `!${literal}/**`];
  });
}
