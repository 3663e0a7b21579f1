import type { AstroIntegration } from 'astro';
import { basePath } from '../../lib/site-paths.ts';
import type { SiteSettings } from '../../schema/index.ts';

/**
 * Has a site built for the path that its settings say it is published at. The development server stands at the root of
 * its host, as it is nobody's but the author's.
 */
export function siteBase({ baseUrl }: SiteSettings): AstroIntegration {
  return {
    name: 'site-base',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'build') updateConfig({ base: basePath(baseUrl) });
      },
    },
  };
}
