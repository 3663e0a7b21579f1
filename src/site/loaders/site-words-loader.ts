import { relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { buildCorpus } from '../../corpus/build.ts';
import { readContent } from '../../corpus/from-disk.ts';
import { isOf } from '../../corpus/source-file.ts';
import { dataFiles } from '../../schema/index.ts';
import { contentDirOf } from '../config/content-dir.ts';

/**
 * Loads the interface words of the content folder that is built, as the check has read them. Starlight takes an entry
 * for the language that it is named after.
 */
export const siteWordsLoader: Loader = {
  name: 'site-words',
  load: async (context) => {
    const dir = contentDirOf(context.config.srcDir);
    await store(context, dir);
    context.watcher?.on('all', (_event, path) => {
      if (relative(dir, path).startsWith(folder)) void store(context, dir);
    });
  },
};

const folder = dataFiles.siteWords.at.replace('*', '');

async function store(context: LoaderContext, dir: string): Promise<void> {
  const files = readContent(dir).filter(({ path }) => path.startsWith(folder));
  context.store.clear();
  for (const file of buildCorpus(files).files) {
    if (!isOf(file, 'siteWords')) continue;
    const id = file.path.slice(folder.length).replace(/\.json$/, '');
    const data = await context.parseData({ id, data: file.value });
    context.store.set({ id, data, digest: context.generateDigest(file.text) });
  }
}
