import { schemaOfType, visitRoles } from '../../schema/index.ts';
import type { SourceFile } from '../types.ts';
import type { DataPath } from '../yaml.ts';

/** An entry of content that others can be told to look at: a question, a scenario, a clause, a page. */
export interface Owner {
  /** Its address: `questions/premises#poster`, `scenarios/hang-it-right`, `PR-13#height`, `PR-13`. */
  address: string;
  /** Where it stands in its file. */
  path: DataPath;
}

/** Everything in a file that has an address of its own, the outermost first; one file may hold many. */
export function ownersIn(file: SourceFile): [Owner, ...Owner[]] {
  const { code, of } = ((file.value ?? {}) as PageData).standard ?? ((file.value ?? {}) as PageData).translation ?? {};
  const page = code ?? of;
  const place = file.path.replace(/\.\w+$/, '');
  const owners: [Owner, ...Owner[]] = [{ address: page ?? place, path: [] }];
  const schema = schemaOfType(file.type);
  if (!schema) return owners;
  visitRoles(schema, file.value, ['id', 'clause-id'], (role, value, path) => {
    // The id that a file is named after is that of all of it.
    if (role.role === 'id' && role.namesFile) return;
    owners.push({ address: `${page ?? place}#${String(value)}`, path: path.slice(0, -1) });
  });
  return owners;
}
interface PageData {
  standard?: { code?: string; of?: string };
  translation?: { code?: string; of?: string };
}

/** The innermost of some owners that a path lies in; the first of them, which is the file, lies around all. */
export function ownerOf(owners: readonly [Owner, ...Owner[]], path: DataPath): Owner {
  const isAround = (owner: Owner) => owner.path.every((part, index) => path[index] === part);
  return owners.reduce(
    (best, owner) => (isAround(owner) && owner.path.length > best.path.length ? owner : best),
    owners[0],
  );
}
