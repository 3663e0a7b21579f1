import { isUnifiedProcessor, unified, type UnifiedProcessorOptions } from '@astrojs/markdown-remark';
import type { AstroIntegration } from 'astro';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import type { GuardOptions } from '../../corpus/guard.ts';
import { rehypeNoteWords } from './rehype-note-words.ts';
import { rehypeTableLabels } from './rehype-table-labels.ts';
import { remarkComponents } from './remark-components.ts';
import { remarkGuard } from './remark-guard.ts';
import { remarkHeadingIds } from './remark-heading-ids.ts';

/**
 * The Markdown pipeline of the site, for .md and .mdx alike, and what keeps it so. The same syntax as
 * src/corpus/markdown.ts, so that the check and the site read every body alike. The guard comes before anything that
 * adds to the tree.
 */
export function markdownOf(options: GuardOptions) {
  const plugins = (): Pick<UnifiedProcessorOptions, 'remarkPlugins' | 'rehypePlugins'> => ({
    remarkPlugins: [remarkGfm, remarkCjkFriendly, [remarkGuard, options], remarkHeadingIds, remarkComponents],
    rehypePlugins: [rehypeTableLabels, rehypeNoteWords],
  });
  /**
   * Takes back the plugins that Starlight adds to every processor. Its directives (`:::note`, `:word`) would give
   * bodies a syntax that the check does not know.
   */
  const ownMarkdownOnly: AstroIntegration = {
    name: 'own-markdown-only',
    hooks: {
      'astro:config:setup': ({ config }) => {
        const { processor } = config.markdown;
        if (!isUnifiedProcessor(processor)) throw new Error('The Markdown processor must be the unified one.');
        Object.assign(processor.options, plugins());
      },
    },
  };
  return { processor: unified({ gfm: false, smartypants: false, ...plugins() }), ownMarkdownOnly };
}
