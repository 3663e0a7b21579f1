import { referencePattern } from '../../schema/index.ts';
import type { Corpus, SourceFile, Standard } from '../types.ts';
import type { DataPath } from '../yaml.ts';
import { ownerOf, ownersIn } from './owners.ts';

/** A place in running text that speaks of a standard by its code or its address. */
export interface Mention {
  file: SourceFile;
  /** The field; undefined for the body. */
  path: DataPath | undefined;
  /** Where it stands in the body. */
  start: number;
  from: string;
}

/** Every place in texts and bodies that speaks of a standard, or of one of its clauses; its own pages are left out. */
export function mentionsOf(corpus: Corpus, { code, slug }: Standard, id: string | undefined): Mention[] {
  const spoken = new RegExp(String.raw`(?:\b${code}\b|/${slug}/?(?=[)#?\s"]))(?:#([a-z0-9-]+))?`, 'g');
  const found = (text: string) =>
    [...text.matchAll(spoken)].filter(([, named]) => id === undefined || named === undefined || named === id);
  return corpus.files.flatMap((file) => {
    if (file.slug === slug || (!file.text.includes(code) && !file.text.includes(slug))) return [];
    const owners = ownersIn(file);
    const inBody = found(file.fences.body).map(({ index }) => ({
      file,
      path: undefined,
      start: index,
      from: owners[0].address,
    }));
    const inData = textsIn(file.yaml.data).flatMap(({ path, text }) =>
      referencePattern.test(text) || found(text).length === 0
        ? []
        : [{ file, path, start: 0, from: ownerOf(owners, path).address }],
    );
    return [...inData, ...inBody];
  });
}

function textsIn(value: unknown, path: DataPath = []): { path: DataPath; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}
