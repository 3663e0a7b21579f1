import { dataFiles, type LedgerLine, type Secrecy } from '../schema/index.ts';
import { entries } from './build.ts';
import { withHash } from './ledger/publication.ts';
import { isCloser, secrecyOf } from './secrecy.ts';
import type { Corpus, RawFile, SourceFile } from './types.ts';

/*
 * Content for a wider circle is content without the rest: files are left out or written anew before anything reads
 * them, so that no page, index, card, feed or file name can hold what was never there.
 */

/** The content that a class may read, and where it still names what is left out. */
export interface ContentForClass {
  files: RawFile[];
  /** Places that would tell a reader of what is left out: nothing is built while there are any. */
  named: { path: string; line: number; name: string }[];
  /** How many standards are left. */
  standards: number;
  /** Search words of pages that lose a clause: they name no clause, so nobody but an editor can tell what they tell. */
  searchWords: { path: string; words: readonly string[] }[];
}

type Data = Record<string, unknown>;
/** What is left out: codes of standards, ids of manuals, addresses of clauses. */
interface Gone {
  codes: ReadonlySet<string>;
  manuals: ReadonlySet<string>;
  /** `CODE#id`. */
  clauses: ReadonlySet<string>;
}

/** Files of one site that readers of another do not need: the record of printing, what the sources hold. */
const leftOutFiles: ReadonlySet<string> = new Set([dataFiles.printed.at, dataFiles.leftOut.at, 'publication.json']);

/** The content as a class may read it: without standards, clauses, decks and practice that are kept closer. */
export function contentForClass(corpus: Corpus, to: Secrecy): ContentForClass {
  const gone = goneFor(corpus, to);
  const files = corpus.files.flatMap((file) => {
    const text = textFor(corpus, file, gone, to);
    return text === undefined ? [] : [{ path: file.path, text, encoding: 'utf-8' as const }];
  });
  return {
    files,
    named: files.flatMap((file) => namedIn(file, gone)),
    standards: corpus.standards.length - gone.codes.size,
    searchWords: corpus.standards.flatMap((standard) => searchWordsBeside(standard, gone)),
  };
}

function searchWordsBeside(standard: Corpus['standards'][number], { codes, clauses }: Gone) {
  const { code, authority, translations, facts } = standard;
  if (codes.has(code) || ![...clauses].some((at) => at.startsWith(`${code}#`))) return [];
  const pages = [
    { file: authority.file, ...facts },
    ...Object.values(translations).map(({ file, translation }) => ({ file, ...translation })),
  ];
  return pages.flatMap(({ file: { path }, aliases = [], asked = [] }) => {
    const words = [...asked, ...aliases];
    return words.length > 0 ? [{ path, words }] : [];
  });
}

function goneFor(corpus: Corpus, to: Secrecy): Gone {
  const isGone = (standard: Corpus['standards'][number]) =>
    isCloser(secrecyOf(corpus, standard), to) || standard.facts.audience === 'editors';
  const kept = corpus.standards.filter((standard) => !isGone(standard));
  return {
    codes: new Set(corpus.standards.filter(isGone).map(({ code }) => code)),
    manuals: new Set(corpus.manuals.filter(({ facts }) => isCloser(facts.secrecy, to)).map(({ id }) => id)),
    clauses: new Set(
      kept.flatMap(({ code, facts }) =>
        entries(facts).flatMap((entry) =>
          isCloser((entry['secrecy'] ?? 'public') as Secrecy, to) ? [`${code}#${entry.id}`] : [],
        ),
      ),
    ),
  };
}

/** The text of a file for a class; undefined where it is left out. */
function textFor({ standards, files }: Corpus, file: SourceFile, gone: Gone, to: Secrecy): string | undefined {
  const { path, text } = file;
  if (leftOutFiles.has(path)) return undefined;
  if (path.startsWith('ledger/')) return ledgerFor(text, gone);
  const data = structuredClone(file.yaml.data) as Data | null;
  if (typeof data !== 'object' || data === null) return text;
  if (path.startsWith('decks/') && isCloser(data['secrecy'] as Secrecy, to)) return undefined;
  const [, folder = ''] = /^docs\/[^/]+\/([^/]+)\//.exec(path) ?? [];
  if (gone.manuals.has(folder)) return undefined;
  const standard = standards.find(
    ({ authority, translations }) =>
      authority.file === file || Object.values(translations).some((page) => page.file === file),
  );
  if (standard && gone.codes.has(standard.code)) return undefined;
  const isPage = path.startsWith('docs/');
  // What practises or explains something that is left out would tell of it.
  if (!isPage && Array.isArray(data['tests']) && data['tests'].some((one) => isGone(one, gone))) return undefined;
  const own =
    standard && [...gone.clauses].flatMap((at) => (at.startsWith(`${standard.code}#`) ? (at.split('#')[1] ?? '') : []));
  const pruned = withoutGone(
    own ? withoutOwn(data, new Set(own), drawingsOf(files, own)) : data,
    gone,
    !isPage,
  ) as Data;
  if (path === dataFiles.site.at) pruned['editorsPage'] = false;
  else if (JSON.stringify(pruned) === JSON.stringify(file.yaml.data)) return text;
  if (!isPage) return isEmptied(data, pruned) ? undefined : `${JSON.stringify(pruned, null, 1)}\n`;
  return `---\n${JSON.stringify(pruned)}\n---\n${file.fences.body}`;
}

const isGone = (value: unknown, { codes, clauses }: Gone): boolean =>
  typeof value === 'string' && (clauses.has(value) || codes.has(value.split('#')[0] ?? ''));

/** Whether a list of a file holds nothing any more: a bank without questions, a deck without cards. */
const isEmptied = (before: Data, now: Data) =>
  Object.entries(before).some(([name, list]) => {
    const left = now[name];
    return Array.isArray(list) && list.length > 0 && Array.isArray(left) && left.length === 0;
  });

/** Data without references to what is left out; of data files without the entries that name it, too. */
function withoutGone(value: unknown, gone: Gone, wholeEntries: boolean): unknown {
  const namesGone = (item: unknown) =>
    wholeEntries &&
    typeof item === 'object' &&
    item !== null &&
    !Array.isArray(item) &&
    Object.values(item).some(
      (one) => isGone(one, gone) || (Array.isArray(one) && one.length > 0 && one.every((each) => isGone(each, gone))),
    );
  if (Array.isArray(value))
    return value
      .filter((item) => !isGone(item, gone) && !namesGone(item))
      .map((item) => withoutGone(item, gone, wholeEntries));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key, item]) => !isGone(item, gone) && !isGone(key, gone));
  const fields = kept.map(([key, item]) => [key, withoutGone(item, gone, wholeEntries)] as const);
  // A list that held nothing else goes with what it held: most lists may not be empty.
  const before = new Map(kept);
  return Object.fromEntries(
    fields.filter(([key, item]) => {
      const was: unknown = before.get(key);
      return !(Array.isArray(item) && item.length === 0 && Array.isArray(was) && was.length > 0 && !wholeEntries);
    }),
  );
}

/** The data of a page without some of its own entries: their words, their place on the card, their marks. */
function withoutOwn(data: Data, ids: ReadonlySet<string>, drawings: ReadonlySet<string> = new Set()): Data {
  if (ids.size === 0) return data;
  const walk = (value: unknown, key: string): unknown => {
    if (Array.isArray(value))
      return value
        .filter((item) => !(typeof item === 'string' && key === 'clauses' && ids.has(item)))
        .filter((item) => !isOwn(item, ids))
        .map((item) => walk(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name, item]) => !ids.has(name) && !(name === 'replacedBy' && ids.has(String(item))))
        // A number that the reader cannot count, and a picture with a gap, would tell that something is missing.
        .filter(([name, item]) => name !== 'declared' && !(name === 'drawing' && drawings.has(String(item))))
        .map(([name, item]) => [name, walk(item, name)]),
    );
  };
  return walk(data, '') as Data;
}

/** The drawings that take a figure from one of some clauses, by name. */
function drawingsOf(files: readonly SourceFile[], ids: readonly string[]): ReadonlySet<string> {
  const drawn = files.filter(({ path, text }) => {
    const places = path.startsWith('drawings/') ? (text.match(/\{[^}]*\}/g) ?? []) : [];
    return places.some((place) => ids.some((id) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(place)));
  });
  return new Set(drawn.map(({ path }) => path.replace(/^drawings\/|\.svg$/g, '')));
}

function isOwn(item: unknown, ids: ReadonlySet<string>): boolean {
  const { id, clause } = (item ?? {}) as { id?: unknown; clause?: unknown };
  return (typeof id === 'string' && ids.has(id)) || (typeof clause === 'string' && ids.has(clause));
}

/** A ledger without the entries that are left out now, chained anew; undefined where its standard is. */
function ledgerFor(text: string, gone: Gone): string | undefined {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LedgerLine);
  const code = lines[0]?.code ?? '';
  if (gone.codes.has(code)) return undefined;
  const ids = new Set([...gone.clauses].flatMap((at) => (at.startsWith(`${code}#`) ? (at.split('#')[1] ?? '') : [])));
  let before = '';
  const fresh = lines.map(({ hash: _, ...line }) => {
    const said = withoutGone(withoutOwn(line, ids), gone, false) as Omit<LedgerLine, 'hash'>;
    const made = withHash({ ...said, before });
    before = made.hash;
    return made;
  });
  return fresh.map((line) => `${JSON.stringify(line)}\n`).join('');
}

/** Where a text still names what is left out. */
function namedIn({ path, text }: RawFile, { codes, manuals, clauses }: Gone): ContentForClass['named'] {
  const names = [...codes, ...clauses, ...[...manuals].map((id) => `/${id}/`)];
  return text
    .split('\n')
    .flatMap((line, index) =>
      names.filter((name) => hasName(line, name)).map((name) => ({ path, line: index + 1, name })),
    );
}

function hasName(line: string, name: string): boolean {
  const at = line.indexOf(name);
  // AP-03 is not named by AP-030.
  return at >= 0 && !/[\w-]/.test(line[at + name.length] ?? '');
}
