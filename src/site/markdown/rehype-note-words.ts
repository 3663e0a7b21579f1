import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { fill } from '../../i18n/fill.ts';
import { noteWords } from '../../i18n/words/notes.ts';
import { type Locale, localeOfPath } from '../../languages/index.ts';

/** Gives the heading of a page's footnotes and their links back words of its language; the library knows English. */
export function rehypeNoteWords() {
  return (tree: Root, file: VFile): void => {
    const locale = localeOfPage(file.path);
    if (!locale) return;
    const words = noteWords[locale];
    visit(tree, 'element', ({ properties, children }: Element) => {
      if (properties['id'] === 'footnote-label')
        children.splice(0, children.length, { type: 'text', value: words.list });
      if (properties['dataFootnoteBackref'] === undefined) return;
      // The number of the note, and which of its places: `2-3`.
      const [n = ''] = /\d+(?:-\d+)?$/.exec(String(properties['ariaLabel'])) ?? [];
      properties['ariaLabel'] = fill(words.back, { n });
    });
  };
}

/** The language of a page by its file. A folder of content may be a link, so that only the end of the path is sure. */
function localeOfPage(path: string): Locale | undefined {
  const [, below] = /.*[\\/]docs[\\/](.+)/.exec(`/${path}`) ?? [];
  return below === undefined ? undefined : localeOfPath(below.replaceAll('\\', '/'));
}
