import type { SourceFile } from '../../corpus/index.ts';
import { bareName } from '../owner.ts';
import { identityOf, sameShare, shareOf, type Stray } from './stray.ts';

/** Copies that programs and people left beside their originals: each with its copy in the other languages. */
export function copiesIn(files: readonly SourceFile[]): Stray[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const found = new Map<string, { files: [SourceFile, ...SourceFile[]]; of: SourceFile }>();
  for (const file of files) {
    const of = originalOf(file, byPath) ?? namedOriginal(file, byPath);
    if (!of) continue;
    const page = file.slug ?? file.path;
    const known = found.get(page);
    // The files come in the order of their paths; the one that carries the facts is named first.
    if (!known) found.set(page, { files: [file], of });
    else if (file.type === 'translation') known.files.push(file);
    else found.set(page, { files: [file, ...known.files], of });
  }
  return [...found.values()].map((copy) => ({
    stray: 'copy',
    ...copy,
    isSame: copy.files[0].text === copy.of.text,
  }));
}

/** The file that a name with the marks of a copy was made from, where what is in it says so too. */
function originalOf(file: SourceFile, byPath: ReadonlyMap<string, SourceFile>): SourceFile | undefined {
  const [, folder = '', name = '', ending = ''] = /^(.*\/)?([^/]+?)(\.[a-z]+)$/.exec(file.path) ?? [];
  const bare = bareName(name);
  const original = bare === name ? undefined : byPath.get(folder + bare + ending);
  if (!original) return undefined;
  const [own, others] = [identityOf(file), identityOf(original)];
  if (own !== undefined && others !== undefined) return own === others ? original : undefined;
  return file.type === 'other' || shareOf(file.text, original.text) >= sameShare ? original : undefined;
}

/** The data file that is called what another one says it is. */
function namedOriginal(file: SourceFile, byPath: ReadonlyMap<string, SourceFile>): SourceFile | undefined {
  if (file.slug !== undefined || file.type === 'other') return undefined;
  const identity = identityOf(file);
  const original = identity === undefined ? undefined : byPath.get(file.path.replace(/[^/]+(?=\.[a-z]+$)/, identity));
  return original && original !== file && shareOf(file.text, original.text) >= sameShare ? original : undefined;
}
