import {
  addressableLists,
  codePattern,
  type DataType,
  type Identified,
  schemaOfType,
  visitRoles,
} from '../schema/index.ts';
import { type Corpus, isLarge, isPage, type SourceFile } from '../corpus/index.ts';
import type { Locale } from '../languages/index.ts';

/** What is known of a standard even when its page has faults, so that one fault does not set off others elsewhere. */
export interface KnownStandard {
  code: string;
  file: SourceFile;
  /** Ids of its clauses, axes, symbols and notes. */
  ids: ReadonlySet<string>;
  withdrawn: boolean;
  /** The code that replaces it, once withdrawn. */
  replacedBy: string | undefined;
}

const known = new WeakMap<Corpus, readonly KnownStandard[]>();
const byCode = new WeakMap<Corpus, ReadonlyMap<string, KnownStandard>>();

/** Every standard that the files state, valid or not, in the order of the files; two may claim one code. */
export function knownStandards(corpus: Corpus): readonly KnownStandard[] {
  const made = known.get(corpus) ?? withAstray(corpus.files, corpus.languages.authority);
  known.set(corpus, made);
  return made;
}

/** The standards of the folder of the originals, and those that stand in another language's folder by mistake. */
function withAstray(files: readonly SourceFile[], authority: Locale): KnownStandard[] {
  const own = files.filter((file) => file.locale === authority).flatMap(standardIn);
  const codes = new Set(own.map(({ code }) => code));
  const others = files.filter((file) => file.locale !== authority && file.type === 'standard').flatMap(standardIn);
  return [...own, ...others.filter(({ code }) => !codes.has(code))];
}

/** The standards by code; the first in the order of the files has it. */
export function standardsByCode(corpus: Corpus): ReadonlyMap<string, KnownStandard> {
  const made =
    byCode.get(corpus) ?? new Map([...knownStandards(corpus)].reverse().map((standard) => [standard.code, standard]));
  byCode.set(corpus, made);
  return made;
}

function standardIn(file: SourceFile): KnownStandard[] {
  if (!isPage(file)) return [];
  if (file.yaml.errors.length > 0 || file.fences.state !== 'closed' || isLarge(file)) return fromText(file);
  const facts = (file.yaml.data as { standard?: Record<string, unknown> } | null)?.standard;
  const code = facts?.['code'];
  if (!facts || typeof facts !== 'object' || typeof code !== 'string' || !codePattern.test(code)) return [];
  const ids = addressableLists.flatMap((list) => idsOf(facts[list]));
  const replacedBy = (facts['withdrawn'] as { replacedBy?: unknown } | undefined)?.replacedBy;
  return [
    {
      code,
      file,
      ids: new Set(ids),
      withdrawn: facts['state'] === 'withdrawn',
      replacedBy: typeof replacedBy === 'string' ? replacedBy : undefined,
    },
  ];
}

/** From a page that is too large or whose YAML cannot be read, what its lines still tell. */
function fromText(file: SourceFile): KnownStandard[] {
  const yaml = file.fences.state === 'missing' || isLarge(file) ? file.text.slice(0, 20_000) : file.fences.yaml;
  const code = /^[ \t]*code[ \t]*[:：][ \t]*([A-Z]{2,3}-\d{2,3})\b/m.exec(yaml)?.[1];
  if (!code) return [];
  const ids = [...yaml.matchAll(/\bid[ \t]*[:：][ \t]*([a-z0-9-]+)/g)].map((match) => match[1] ?? '');
  return [
    { code, file, ids: new Set(ids), withdrawn: /^[ \t]*state:[ \t]*withdrawn/m.test(yaml), replacedBy: undefined },
  ];
}

function idsOf(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    const id = (entry as { id?: unknown } | null)?.id;
    return typeof id === 'string' || typeof id === 'number' ? [String(id)] : [];
  });
}

/** Sorts of files that are called what they hold. */
const namedFiles: Readonly<Partial<Record<Identified, DataType>>> = {
  bank: 'banks',
  deck: 'decks',
  drawing: 'drawings',
  scenario: 'scenarios',
};

/**
 * The ids that files state for one sort of thing. A file that cannot be read counts by its name, so that naming it is
 * no second fault.
 */
export function knownIds({ files }: Corpus, of: Identified): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const file of files) {
    if (file.type === namedFiles[of] && file.value === undefined)
      ids.add((file.path.split('/').at(-1) ?? '').replace(/\.[^.]+$/, ''));
    const schema = schemaOfType(file.type);
    if (schema)
      visitRoles(schema, file.value ?? file.yaml.data, ['id'], (role, value) => {
        if (role.role === 'id' && role.of === of) ids.add(String(value));
      });
  }
  return ids;
}
