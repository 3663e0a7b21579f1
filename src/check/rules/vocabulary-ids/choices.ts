import type { DataPath, SourceFile } from '../../../corpus/index.ts';
import { schemaOfType, visitRoles } from '../../../schema/index.ts';
import { valueSpan } from '../../locate.ts';
import { shortList } from '../../text/lists.ts';
import type { Listed } from './words.ts';

/** Choices from a list that `all` includes already. */
export function choicesIn(file: SourceFile): Listed[] {
  const schema = schemaOfType(file.type);
  const lists = new Map<string, { path: DataPath; ids: string[] }>();
  if (!schema) return [];
  visitRoles(schema, file.value, ['vocabulary'], (_role, value, path) => {
    if (typeof path.at(-1) !== 'number') return;
    const list = path.slice(0, -1);
    const known = lists.get(list.join('/')) ?? { path: list, ids: [] };
    lists.set(list.join('/'), { ...known, ids: [...known.ids, String(value)] });
  });
  return [...lists.values()].flatMap(({ path, ids }) => allAndMore(file, path, ids));
}

function allAndMore(file: SourceFile, list: DataPath, ids: readonly string[]): Listed[] {
  const all = ids.indexOf('all');
  const others = ids.filter((id) => id !== 'all');
  if (all === -1 || others.length === 0) return [];
  const path = [...list, all];
  return [{ file, path, span: valueSpan(file, path), say: 'all-and-more', with: { others: shortList(others) } }];
}
