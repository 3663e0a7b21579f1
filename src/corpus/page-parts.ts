import { addressableLists, manualLists } from '../schema/index.ts';
import { bodyHash, entryHash, headerHash, pageHashes } from './hash.ts';
import type { Hashes, SourceFile } from './types.ts';

/** A part of a page that is translated by itself; put behind a code it is an address, such as `AP-03#dye`. */
export type PartName = ':title' | ':body' | `#${string}`;

/** A part of an authority page: the hash that its translation names, and what the hash is of. */
export interface PagePart {
  hash: string;
  /** Title and rule sentence, the text of the body, or the fields of an entry as they are written. */
  content: unknown;
}

type Entry = { id: string } & Readonly<Record<string, unknown>>;

interface PageData {
  title?: string;
  description?: string;
  standard?: Readonly<Record<string, unknown>>;
  manual?: Readonly<Record<string, unknown>>;
}

/** The parts of an authority page, in its order, even when the page does not yet pass the schema. */
export function partsOfPage(file: SourceFile): ReadonlyMap<PartName, PagePart> {
  const { title = '', description = '' } = dataOf(file);
  const { body } = file.fences;
  const ofBody = bodyHash(body);
  const written = new Map(entriesOf(file.yaml.data ?? {}).map((entry) => [entry.id, entry]));
  return new Map<PartName, PagePart>([
    [':title', { hash: headerHash(title, description), content: { title, description } }],
    ...entriesOf(dataOf(file)).map((entry) => {
      const { id, basis: _basis, ...content } = written.get(entry.id) ?? entry;
      return [`#${id}`, { hash: entryHash(entry), content }] as const;
    }),
    ...(ofBody === undefined ? [] : [[':body', { hash: ofBody, content: body }] as const]),
  ]);
}

/** The hashes of an authority page's header, body and entries, even when the page does not yet pass the schema. */
export function hashesOfPage(file: SourceFile): Hashes {
  const { title = '', description = '' } = dataOf(file);
  return pageHashes(title, description, file.fences.body, entriesOf(dataOf(file)));
}

/** The data as the schema returns it, with what it fills in; as it is written while the page does not pass. */
function dataOf(file: SourceFile): PageData {
  return file.value ?? file.yaml.data ?? {};
}

function entriesOf({ standard, manual }: PageData): Entry[] {
  const lists = standard ? addressableLists.map((list) => standard[list]) : manualLists.map((list) => manual?.[list]);
  return lists.flatMap((list) => (Array.isArray(list) ? list.filter(isEntry) : []));
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && typeof (value as { id?: unknown }).id === 'string';
}
