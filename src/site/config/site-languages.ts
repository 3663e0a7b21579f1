import { derivedOf } from '../../languages/derived.ts';
import type { SiteSettings } from '../../schema/index.ts';

/**
 * A Vite plugin that says to the code which languages the site has, and whether some are derived from them. Those are
 * made after the build, so the development server has none.
 */
export function siteLanguages(site: SiteSettings) {
  return {
    name: 'site-languages',
    config: (_config: object, { command }: { command: string }) => ({
      define: {
        'import.meta.env.DERIVED_LANGUAGES': String(command === 'build' && derivedOf(site).length > 0),
        'import.meta.env.SITE_LANGUAGES': JSON.stringify(site.languages),
      },
    }),
  };
}
