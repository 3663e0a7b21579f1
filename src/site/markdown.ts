import { isUnifiedProcessor, unified } from '@astrojs/markdown-remark';
import type { AstroIntegration } from 'astro';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { rehypeHeadingPrefix } from './rehype-heading-prefix.ts';
import { rehypeTableLabels } from './rehype-table-labels.ts';
import { remarkComponents } from './remark-components.ts';
import { remarkGuard } from './remark-guard.ts';

/*
 * The same syntax as src/corpus/markdown.ts, so that the check and the site read every body alike. The guard comes
 * before anything that adds to the tree.
 */
const remarkPlugins = [remarkGfm, remarkCjkFriendly, remarkGuard, remarkComponents];
const rehypePlugins = [rehypeTableLabels, rehypeHeadingPrefix];

/** The Markdown pipeline of the site, for .md and .mdx alike. */
export const markdownProcessor = unified({ gfm: false, smartypants: false, remarkPlugins, rehypePlugins });

/**
 * Takes back the plugins that Starlight adds to every processor. Its directives (`:::note`, `:word`) would give bodies
 * a syntax that the check does not know.
 */
export const ownMarkdownOnly: AstroIntegration = {
  name: 'own-markdown-only',
  hooks: {
    'astro:config:setup': ({ config }) => {
      const { processor } = config.markdown;
      if (!isUnifiedProcessor(processor)) throw new Error('The Markdown processor must be the unified one.');
      processor.options.remarkPlugins = [...remarkPlugins];
      processor.options.rehypePlugins = [...rehypePlugins];
    },
  },
};
