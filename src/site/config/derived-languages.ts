import { derivedOf } from '../../languages/derived.ts';
import type { SiteSettings } from '../../schema/index.ts';

/**
 * A Vite plugin that says to the code whether the site has derived languages. They are made after the build, so the
 * development server has none.
 */
export function derivedLanguages(site: SiteSettings) {
  return {
    name: 'derived-languages',
    config: (_config: object, { command }: { command: string }) => ({
      define: {
        'import.meta.env.DERIVED_LANGUAGES': String(command === 'build' && derivedOf(site).length > 0),
      },
    }),
  };
}
