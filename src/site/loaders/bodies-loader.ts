import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { contentDirOf } from '../config/content-dir.ts';
import { loadGuide } from './guide-loader.ts';

/**
 * Loads the pages below `docs/`, and the guide that comes with the product. Their ids are their addresses: path without
 * extension, a folder's index being the folder.
 */
export const bodiesLoader: Loader = {
  name: 'bodies',
  load: async (context) => {
    const pages = glob({
      base: pathToFileURL(join(contentDirOf(context.config.srcDir), 'docs/')),
      pattern: '**/*.{md,mdx}',
      generateId: ({ entry }) => entry.replace(/\.mdx?$/, '').replace(/\/?index$/, ''),
    });
    // First the pages: their loader takes out of the store whatever it did not load itself.
    await pages.load(context);
    await loadGuide(context);
  },
};
