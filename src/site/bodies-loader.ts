import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader } from 'astro/loaders';
import { glob } from 'astro/loaders';
import { contentDirOf } from './content-dir.ts';

/** Loads the pages below `docs/`. Their ids are their addresses: path without extension, a folder's index being the folder. */
export const bodiesLoader: Loader = {
  name: 'bodies',
  load: (context) =>
    glob({
      base: pathToFileURL(join(contentDirOf(context.config.srcDir), 'docs/')),
      pattern: '**/*.{md,mdx}',
      generateId: ({ entry }) => entry.replace(/\.mdx?$/, '').replace(/\/?index$/, ''),
    }).load(context),
};
