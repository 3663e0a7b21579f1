import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesIn } from './site-links.ts';

/** Changes the pages of a built site, each as text; what stays as it is is not written again. */
export function changePages(siteDir: string, change: (html: string) => string): void {
  for (const page of pagesIn(siteDir)) {
    const file = join(siteDir, page);
    const html = readFileSync(file, 'utf8');
    const changed = change(html);
    if (changed !== html) writeFileSync(file, changed);
  }
}

/** A text with another put in at some places, in their order. All else stays byte for byte. */
export function insertedAt(text: string, places: readonly number[], inserted: string): string {
  const cuts = [0, ...places];
  return cuts.map((from, index) => text.slice(from, cuts[index + 1])).join(inserted);
}
