import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Corpus, corpusFromDisk } from '../../src/corpus/index.ts';
import { pageSchemas } from '../../src/schema/index.ts';
import { homeDir } from './places.ts';
import { schemasDir } from './schemas.ts';

/** Where the Astro extension of an editor looks for the schemas of frontmatter. It holds addresses of this machine. */
const editorPagesDir = resolve(homeDir, '.astro/collections');

/** Which of our schemas the frontmatter of each page goes by, in the form that the extension reads. */
export function editorPages({ files }: Pick<Corpus, 'files'>, contentDir: string) {
  const pages = files.filter(({ type }) => type in pageSchemas);
  return {
    collections: Object.keys(pageSchemas).map((name) => ({ hasSchema: true, name })),
    // The extension compares addresses in small letters.
    entries: Object.fromEntries(
      pages.map(({ path, type }) => {
        const address = pathToFileURL(resolve(contentDir, path)).toString();
        return [decodeURIComponent(address).toLowerCase(), type];
      }),
    ),
  };
}

/**
 * Writes them with their schemas, so that an editor that has the extension completes and explains the fields of pages,
 * too. Gives the pages that it now knows, as paths below the content folder.
 */
export function writeEditorPages(contentDir: string, folder = editorPagesDir): ReadonlySet<string> {
  mkdirSync(folder, { recursive: true });
  for (const name of Object.keys(pageSchemas))
    copyFileSync(join(schemasDir, `${name}.zh.schema.json`), join(folder, `${name}.schema.json`));
  const corpus = corpusFromDisk(contentDir);
  writeFileSync(join(folder, 'collections.json'), JSON.stringify(editorPages(corpus, contentDir), null, 2));
  return new Set(corpus.files.flatMap(({ path, type }) => (type in pageSchemas ? [path] : [])));
}
