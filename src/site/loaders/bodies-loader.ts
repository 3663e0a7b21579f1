import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
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
      pattern: ['**/*.{md,mdx}', ...linksIn(contentDir)],
      generateId: ({ entry }) => entry.replace(/\.mdx?$/, '').replace(/\/?index$/, ''),
    });
    // First the pages: their loader takes out of the store whatever it did not load itself.
    await pages.load(context);
    await loadGuide(context);
  },
};

/** Patterns that keep links out: what they lead to was not checked, and may lie outside the content. */
function linksIn(contentDir: string): string[] {
  return contentOnDisk(contentDir).unread.flatMap(({ path, why }) => {
    if (why !== 'link' || !path.startsWith('docs/')) return [];
    const literal = path.slice('docs/'.length).replaceAll(/[\\[\](){}!*?@+|]/g, '\\$&');
    return [`!${literal}`, `!${literal}/**`];
  });
}
