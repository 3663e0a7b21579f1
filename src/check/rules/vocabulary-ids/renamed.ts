import { type Corpus, type DataPath, isVocabulary, type SourceFile } from '../../../corpus/index.ts';
import { schemaOfType, visitRoles } from '../../../schema/index.ts';
import { idsAt } from '../../ids-at.ts';
import { type PlaceOf, type RenamedId, renamedIds } from '../../renamed-ids.ts';
import { visitTexts } from '../../text/leaves.ts';
import { valueSpan } from '../../locate.ts';
import { basisIds } from './doubled-bases.ts';
import type { Listed } from './words.ts';

/** An entry that was renamed in its list, by the list and the id that others name. */
export type RenamedEntries = ReadonlyMap<string, RenamedId>;

/** The key of an id in a list. */
export const entryKey = (list: string, id: string) => `${list} ${id}`;

/** Entries of the closed lists and of the list of bases whose ids were changed, though others name the old ones. */
export function renamedEntries(corpus: Corpus): RenamedEntries {
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

/** The finding at the entry itself. */
export function renamedFinding({ file, path, was, now }: RenamedId): Listed {
  const span = valueSpan(file, path);
  const quote = span && /^["']/.exec(file.text.slice(span.start))?.[0];
  const fix = span && { ...span, text: quote ? `${quote}${was}${quote}` : was, safe: false };
  return { file, path, span, say: 'renamed', with: { was, now }, fix };
}

function idsOf(file: SourceFile): { id: string; path: DataPath }[] {
  if (file.type === 'basis') return basisIds(file);
  return isVocabulary(file) ? idsAt(file.value.entries, ['entries']) : [];
}

/** Who names which entry of which list, by the path of the list. */
function usesIn({ files }: Corpus): ReadonlyMap<string, Map<string, PlaceOf[]>> {
  const all = new Map<string, Map<string, PlaceOf[]>>();
  const add = (list: string, id: unknown, file: SourceFile, path: DataPath) => {
    if (typeof id !== 'string') return;
    const ofList = all.get(list) ?? new Map<string, PlaceOf[]>();
    all.set(list, ofList.set(id, [...(ofList.get(id) ?? []), { file, path: [...path] }]));
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
