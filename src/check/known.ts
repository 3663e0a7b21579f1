import {
  addressableLists,
  codePattern,
  type DataType,
  type Identified,
  schemaOfType,
  visitRoles,
} from '../schema/index.ts';
import { type Corpus, isLarge, isPage, type SourceFile } from '../corpus/index.ts';
import { ownerOf } from './owner.ts';
import type { Cause } from './rule.ts';

/** What is known of a standard even when its page has faults, so that one fault does not set off others elsewhere. */
export interface KnownStandard {
  code: string;
  file: SourceFile;
  /** Ids of its clauses, axes, symbols and notes. */
  ids: ReadonlySet<string>;
  withdrawn: boolean;
  /** The code that replaces it, once withdrawn. */
  replacedBy: string | undefined;
  /** Its page does not state this code as it should: it was guessed from what stands there, or from its translation. */
  isGuess: boolean;
}

const known = new WeakMap<Corpus, readonly KnownStandard[]>();
const byCode = new WeakMap<Corpus, ReadonlyMap<string, KnownStandard>>();

/** Every standard that the files state, valid or not, in the order of the files; two may claim one code. */
export function knownStandards(corpus: Corpus): readonly KnownStandard[] {
  const made = known.get(corpus) ?? allIn(corpus);
  known.set(corpus, made);
  return made;
}

/** The standards by code; of several that claim one, the one that it is of. */
export function standardsByCode(corpus: Corpus): ReadonlyMap<string, KnownStandard> {
  const made = byCode.get(corpus) ?? owners(corpus);
  byCode.set(corpus, made);
  return made;
}

function owners(corpus: Corpus): ReadonlyMap<string, KnownStandard> {
  const all = knownStandards(corpus);
  const groups = Map.groupBy(all, ({ code }) => code);
  return new Map(
    [...groups].flatMap(([code, group]) => {
      const owner = group.length === 1 ? group[0] : ownerOf(group, all, corpus);
      return owner ? [[code, owner] as const] : [];
    }),
  );
}

const doubled = new WeakMap<Corpus, ReadonlyMap<SourceFile, Cause>>();

/** Pages that state a code which is another page's, each with that fault: whatever else they lack comes from it. */
export function doubledPages(corpus: Corpus): ReadonlyMap<SourceFile, Cause> {
  const made =
    doubled.get(corpus) ??
    new Map(
      knownStandards(corpus).flatMap(({ code, file }) =>
        standardsByCode(corpus).get(code)?.file === file ? [] : [[file, { file, path: ['standard', 'code'] }] as const],
      ),
    );
  doubled.set(corpus, made);
  return made;
}

/** What the translations say they are of, by their paths. */
export function translationsByPath({ files, languages }: Corpus): ReadonlyMap<string | undefined, string> {
  return new Map(files.flatMap((file) => (file.locale === languages.authority ? [] : translationIn(file))));
}

function allIn(corpus: Corpus): readonly KnownStandard[] {
  const pages = corpus.files.filter((file) => file.locale === corpus.languages.authority);
  const stated = withAstray(pages, corpus);
  const withCode = new Set(stated.map(({ file }) => file));
  const codes = new Set(stated.map(({ code }) => code));
  const translatedAs = translationsByPath(corpus);
  const guessed = pages
    .filter((file) => isPage(file) && !withCode.has(file))
    .flatMap((file) => {
      const [written] = fromText(file);
      const code = translatedAs.get(file.slug) ?? written?.code ?? translationIn(file)[0]?.[1];
      return code === undefined || codes.has(code) ? [] : [{ ...(written ?? bare(file)), code, isGuess: true }];
    });
  return [...stated, ...guessed].sort((a, b) => (a.file.path < b.file.path ? -1 : 1));
}

/** The standards of the folder of the originals, and those that stand in another language's folder by mistake. */
function withAstray(pages: readonly SourceFile[], { files, languages }: Corpus): KnownStandard[] {
  const own = pages.flatMap(standardIn);
  const codes = new Set(own.map(({ code }) => code));
  const astray = files.filter((file) => file.locale !== languages.authority && file.type === 'standard');
  return [...own, ...astray.flatMap(standardIn).filter(({ code }) => !codes.has(code))];
}

/** The path of a translation and the code it says it is of. */
export function translationIn({ slug, yaml }: SourceFile): [slug: string | undefined, code: string][] {
  const of = (yaml.data as { translation?: { of?: unknown } } | null | undefined)?.translation?.of;
  return typeof of === 'string' && codePattern.test(of) ? [[slug, of]] : [];
}

const bare = (file: SourceFile): KnownStandard => ({
  code: '',
  file,
  ids: new Set(),
  withdrawn: false,
  replacedBy: undefined,
  isGuess: true,
});

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
      isGuess: false,
    },
  ];
}

/** From a page that is too large or whose YAML cannot be read, what its lines still tell. */
function fromText(file: SourceFile): KnownStandard[] {
  const yaml = file.fences.state === 'missing' || isLarge(file) ? file.text.slice(0, 20_000) : file.fences.yaml;
  const code = /^[ \t]*(?:code|编码|编号)[ \t]*[:：][ \t\u3000'"“]*([A-Z]{2,3}-\d{2,3})\b/m.exec(yaml)?.[1];
  if (!code) return [];
  const ids = [...yaml.matchAll(/\bid["']?[ \t]*[:：][ \t\u3000]*["'“”‘’]?([a-z0-9-]+)/g)].map(
    (match) => match[1] ?? '',
  );
  const withdrawn = /^[ \t]*state:[ \t]*withdrawn/m.test(yaml);
  return [{ code, file, ids: new Set(ids), withdrawn, replacedBy: undefined, isGuess: false }];
}

function idsOf(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    const id = (entry as { id?: unknown } | null)?.id;
    return typeof id === 'string' || typeof id === 'number' ? [String(id)] : swallowedId(entry);
  });
}

/** The id behind a full-width colon, which makes it part of its key, as in `{ id：front, … }`. */
function swallowedId(entry: unknown): string[] {
  if (typeof entry !== 'object' || entry === null) return [];
  return Object.keys(entry).flatMap((key) => /^id ?： *["'“‘]?([a-z0-9-]+)/.exec(key)?.[1] ?? []);
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
