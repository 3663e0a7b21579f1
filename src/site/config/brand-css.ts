import { readFileSync } from 'node:fs';
import { derivedOf } from '../../languages/derived.ts';
import type { SiteSettings } from '../../schema/index.ts';

const id = 'virtual:brand.css';
const fonts = new URL('../../styles/traditional.css', import.meta.url);

/**
 * A Vite plugin that gives the style sheets what the settings say: the brand colours as `--brand-light` and
 * `--brand-dark`, and the fonts of derived languages.
 */
export function brandCss(site: SiteSettings) {
  const { light, dark } = site.colours;
  const css = [`:root{--brand-light:${light};--brand-dark:${dark}}`];
  if (derivedOf(site).length > 0) css.push(readFileSync(fonts, 'utf8'));
  return {
    name: 'brand-css',
    resolveId: (source: string) => (source === id ? `\0${id}` : undefined),
    load: (resolved: string) => (resolved === `\0${id}` ? css.join('') : undefined),
  };
}
