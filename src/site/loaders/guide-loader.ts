import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { guidePages } from '../../guide/pages.ts';
import { settingsFromDisk } from '../../corpus/from-disk.ts';
import { contentDirOf } from '../config/content-dir.ts';

/** Adds the guide for authors to the pages of a site, in the languages it has. Its pages stay out of the full text. */
export async function loadGuide(context: LoaderContext): Promise<void> {
  const { languages } = settingsFromDisk(contentDirOf(context.config.srcDir));
  for (const { locale, slug, title, description, text, file } of guidePages(languages)) {
    const id = `${locale}/${slug}`;
    const digest = context.generateDigest({ title, description, text });
    if (context.store.get(id)?.digest === digest) continue;
    const data = await context.parseData({ id, data: { title, description, pagefind: false } });
    const rendered = await context.renderMarkdown(text, { fileURL: pathToFileURL(file) });
    context.store.set({ id, data, body: text, digest, rendered });
  }
}
