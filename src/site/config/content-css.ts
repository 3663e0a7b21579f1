import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coloursFromDisk } from '../../corpus/from-disk.ts';
import { derivedOf } from '../../languages/derived.ts';
import { type CalendarColour, dataFiles, type SiteSettings } from '../../schema/index.ts';

const id = 'virtual:content.css';
const fonts = new URL('../../styles/traditional.css', import.meta.url);

/**
 * A Vite plugin that gives the style sheets what content states: the colours of the brand and of the calendar, and the
 * fonts of derived languages.
 */
export function contentCss(contentDir: string, site: SiteSettings) {
  const { light, dark } = site.colours;
  const brand = `:root{--brand-light:${light};--brand-dark:${dark}}`;
  const derived = derivedOf(site).length > 0 ? readFileSync(fonts, 'utf8') : '';
  return {
    name: 'content-css',
    resolveId: (source: string) => (source === id ? `\0${id}` : undefined),
    load(this: { addWatchFile: (path: string) => void }, resolved: string) {
      if (resolved !== `\0${id}`) return undefined;
      this.addWatchFile(join(contentDir, dataFiles.colours.at));
      return `${brand}${swatchCss(coloursFromDisk(contentDir))}${derived}`;
    },
  };
}

/** A rule for each colour of the calendar. Ids and colours are of a form that no style sheet can misread. */
export function swatchCss(colours: readonly CalendarColour[]): string {
  return colours.map((colour) => `.swatch[data-colour="${colour.id}"]::before{background:${colour.swatch}}`).join('');
}
