import { type Corpus, type DataPath, isVocabulary, type SourceFile } from '../corpus/index.ts';
import { schemaOfType, visitRoles } from '../schema/index.ts';
import { type IdAt, idsAt, listAt } from './ids-at.ts';
import { type PlaceOf, type RenamedId, renamedIds } from './renamed-ids.ts';
import { visitTexts } from './text/leaves.ts';

/** An entry that was renamed in its list, by the list and the id that others name. */
export type RenamedEntries = ReadonlyMap<string, RenamedId>;

/** The key of an id in a list. */
export const entryKey = (list: string, id: string) => `${list} ${id}`;

/** Entries of the closed lists and of the list of bases whose ids were changed, though others name the old ones. */
export function renamedEntries(corpus: Corpus): RenamedEntries {
  const made = known.get(corpus) ?? renamedIn(corpus);
  known.set(corpus, made);
  return made;
}

const known = new WeakMap<Corpus, RenamedEntries>();

function renamedIn(corpus: Corpus): RenamedEntries {
  const uses = usesIn(corpus);
  return new Map(
    corpus.files.flatMap((file) => {
      const ids = idsOf(file).map((entry) => ({ ...entry, file }));
      const found =
        ids.length === 0 ? [] : renamedIds(ids, uses.get(file.path) ?? new Map<string, PlaceOf[]>(), corpus);
      return found.map((renamed) => [entryKey(file.path, renamed.was), renamed] as const);
    }),
  );
}

function idsOf(file: SourceFile): IdAt[] {
  if (file.type === 'basis') return basisIds(file);
  return isVocabulary(file) ? idsAt(file.value.entries, ['entries']) : [];
}

/** The documents and their systems; in a list with faults too, as an id that stands twice causes others. */
export function basisIds(file: SourceFile): IdAt[] {
  const documents = listAt(file.value ?? file.yaml.data, 'documents');
  return [
    ...idsAt(documents, ['documents']),
    ...documents.flatMap((document, place) => idsAt(listAt(document, 'systems'), ['documents', place, 'systems'])),
  ];
}

/** Who names which entry of which list, by the path of the list. */
function usesIn({ files }: Corpus): ReadonlyMap<string, Map<string, PlaceOf[]>> {
  const all = new Map<string, Map<string, PlaceOf[]>>();
  const add = (list: string, id: unknown, file: SourceFile, path: DataPath) => {
    if (typeof id !== 'string') return;
    const ofList = all.get(list) ?? new Map<string, PlaceOf[]>();
    const places = ofList.get(id) ?? [];
    places.push({ file, path: [...path] });
    all.set(list, ofList.set(id, places));
  };
  for (const file of files) {
    const schema = schemaOfType(file.type);
    if (!schema) continue;
    visitRoles(schema, file.value ?? file.yaml.data, ['vocabulary', 'basis', 'own-entry'], (role, id, path) => {
      if (role.role === 'vocabulary') add(`vocabulary/${role.from}.yml`, id, file, path);
      else add(role.role === 'basis' ? 'basis.yml' : file.path, id, file, path);
    });
    visitTexts(file.value, (key, text, path) => {
      if (key === 'formula') return;
      for (const [, name] of text.matchAll(/\{([a-z0-9-]+)\}/g)) add('vocabulary/placeholders.yml', name, file, path);
    });
  }
  return all;
}
