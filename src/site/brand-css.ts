import type { SiteSettings } from '../schema/index.ts';

const id = 'virtual:brand.css';

/**
 * A Vite plugin that gives the style sheets the brand colours of the settings, as `--brand-light` and `--brand-dark`.
 */
export function brandCss({ light, dark }: SiteSettings['colours']) {
  return {
    name: 'brand-css',
    resolveId: (source: string) => (source === id ? `\0${id}` : undefined),
    load: (resolved: string) =>
      resolved === `\0${id}` ? `:root{--brand-light:${light};--brand-dark:${dark}}` : undefined,
  };
}
