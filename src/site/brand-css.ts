import { siteConfig } from '../site.config.ts';

const id = 'virtual:brand.css';

/** A Vite plugin that gives the style sheets the brand colours of the configuration, as `--brand-light` and `--brand-dark`. */
export const brandCss = {
  name: 'brand-css',
  resolveId: (source: string) => (source === id ? `\0${id}` : undefined),
  load: (resolved: string) => {
    const { accentLight, accentDark } = siteConfig.colours;
    return resolved === `\0${id}` ? `:root{--brand-light:${accentLight};--brand-dark:${accentDark}}` : undefined;
  },
};
