import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { bodiesLoader } from './site/loaders/bodies-loader.ts';
import { siteWordsLoader } from './site/loaders/site-words-loader.ts';
import { sourcesLoader } from './site/loaders/sources-loader.ts';

/**
 * Starlight takes title and description: its `head`, `banner` and `hero` would let a page run scripts. Pages of our own
 * also say by `pagefind: false` that they stay out of the full text.
 */
const wordsOnly = (frontmatter: unknown) => {
  const { title, description, pagefind } = (frontmatter ?? {}) as Record<string, unknown>;
  return { title, description, pagefind: pagefind !== false, editUrl: false };
};

export const collections = {
  /** Every content file as text; the corpus is built from it. */
  sources: defineCollection({ loader: sourcesLoader, schema: z.object({ text: z.string(), encoding: z.string() }) }),
  /** The bodies that Starlight renders. */
  docs: defineCollection({ loader: bodiesLoader, schema: (context) => z.preprocess(wordsOnly, docsSchema()(context)) }),
  /** Interface words of Starlight that the content says otherwise. */
  i18n: defineCollection({ loader: siteWordsLoader, schema: i18nSchema() }),
};
