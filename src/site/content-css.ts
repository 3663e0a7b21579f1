import { join } from 'node:path';
import { coloursFromDisk } from '../corpus/from-disk.ts';
import { type CalendarColour, dataFiles, type SiteSettings } from '../schema/index.ts';

const id = 'virtual:content.css';

/** A Vite plugin that gives the style sheets the colours that content states: those of the brand and the calendar. */
export function contentCss(contentDir: string, { light, dark }: SiteSettings['colours']) {
  return {
    name: 'content-css',
    resolveId: (source: string) => (source === id ? `\0${id}` : undefined),
    load(this: { addWatchFile: (path: string) => void }, resolved: string) {
      if (resolved !== `\0${id}`) return undefined;
      this.addWatchFile(join(contentDir, dataFiles.colours.at));
      return `:root{--brand-light:${light};--brand-dark:${dark}}${swatchCss(coloursFromDisk(contentDir))}`;
    },
  };
}

/** A rule for each colour of the calendar. Ids and colours are of a form that no style sheet can misread. */
export function swatchCss(colours: readonly CalendarColour[]): string {
  return colours.map((colour) => `.swatch[data-colour="${colour.id}"]::before{background:${colour.swatch}}`).join('');
}
