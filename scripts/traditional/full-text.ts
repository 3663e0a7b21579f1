import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Derivation } from '../../src/traditional/derivation.ts';

/** What Pagefind puts before the data of a page. */
const signature = 'pagefind_dcd';
/** Marks where words meet. */
const joint = '\u200b';

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { text: string }[];
}
interface Entry {
  languages: Record<string, unknown>;
}

/**
 * Adds a derived language to the full text of a site. Its words are those of the source, since that is what queries are
 * folded to; what is shown of a page is converted.
 */
export async function addFullText(siteDir: string, { language, convert }: Derivation): Promise<void> {
  const { index } = await createIndex({ forceLanguage: language.locale });
  if (!index) throw new Error('Pagefind does not start.');
  const source = join(siteDir, language.from);
  const added = await index.addDirectory({ path: source });
  const { files, errors } = await index.getFiles();
  await close();
  if (added.errors.length + errors.length > 0) throw new Error([...added.errors, ...errors].join('\n'));
  for (const { path, content } of files) {
    const target = join(siteDir, 'pagefind', path);
    if (path.endsWith('.pf_fragment')) write(target, convertFragment(content, `/${language.locale}`, convert));
    else if (/\.pf_(?:index|filter|meta)$/.test(path)) write(target, content);
    else if (path === 'pagefind-entry.json') addLanguages(target, content);
  }
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

function addLanguages(file: string, content: Uint8Array): void {
  const site = JSON.parse(readFileSync(file, 'utf8')) as Entry;
  const { languages } = JSON.parse(Buffer.from(content).toString()) as Entry;
  write(file, JSON.stringify({ ...site, languages: { ...site.languages, ...languages } }));
}

/** The data of a page below another address, with what is shown of it converted. */
function convertFragment(content: Uint8Array, below: string, convert: (text: string) => string): Uint8Array {
  const text = gunzipSync(content).toString();
  if (!text.startsWith(signature)) throw new Error('Pagefind writes its pages in a way of its own that is new.');
  const page = JSON.parse(text.slice(signature.length)) as Fragment;
  const converted: Fragment = {
    ...page,
    url: below + page.url,
    content: convertJoined(page.content, convert),
    meta: Object.fromEntries(Object.entries(page.meta).map(([name, value]) => [name, convert(value)])),
    anchors: page.anchors.map((anchor) => ({ ...anchor, text: convert(anchor.text) })),
  };
  return gzipSync(signature + JSON.stringify(converted));
}

/** A text converted as if it had no marks between its words, with the marks where they were. */
function convertJoined(text: string, convert: (text: string) => string): string {
  const converted = [...convert(text.replaceAll(joint, ''))][Symbol.iterator]();
  return [...text].map((character) => (character === joint ? joint : converted.next().value)).join('');
}
