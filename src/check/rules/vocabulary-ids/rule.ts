import { type Corpus, type DataPath, isOf, isVocabulary, type SourceFile } from '../../../corpus/index.ts';
import { type FieldRole, schemaOfType, visitRoles, vocabularies } from '../../../schema/index.ts';
import type { Locale } from '../../../languages/index.ts';
import { allNearest } from '../../../corpus/edit-distance.ts';
import { valueSpan } from '../../locate.ts';
import { emptyFile } from '../../empty-file.ts';
import { isMeantFor } from '../../lost-file.ts';
import { entryKey, type RenamedEntries, renamedEntries } from '../../renamed-entries.ts';
import type { RenamedId } from '../../renamed-ids.ts';
import { type Cause, defineRule } from '../../rule.ts';
import { entriesText, joinedEntries } from '../../text/joined-entries.ts';
import { shortList } from '../../text/lists.ts';
import { choicesIn } from './choices.ts';
import { deckFiles } from './deck-files.ts';
import { circles } from './circles.ts';
import { type DoubledBasis, doubledBases } from './doubled-bases.ts';
import { namedOtherwise } from './named-otherwise.ts';
import { vanishedEntries } from './vanished.ts';
import { type Listed, words } from './words.ts';

type UnknownId = Extract<Listed, { say: 'unknown' | 'absent' | 'joined' }>;

/** Roles, channels, situations and the like come from closed lists, so that the same thing has one name everywhere. */
export const vocabularyIdsRule = defineRule({
  id: 'vocabulary-ids',
  title: { zh: '词表', en: 'Lists' },
  level: 'error',
  summary: {
    zh: '岗位、渠道、情境等取自词表，依据编号取自依据清单',
    en: 'Roles, channels, situations and the like come from the lists, and ids of bases from the list of bases',
  },
  words,
  mendsWholeLines: true,
  *find({ corpus, beside }) {
    const lists = new Map(
      Object.entries(corpus.vocabulary).map(([name, items]) => [name, new Set(items.map((item) => item.id))]),
    );
    const bases = basesOf(corpus);
    const paths = new Set(corpus.files.map(({ path }) => path));
    const absent = new Set<string>();
    const doubled = [...doubledBases(corpus)];
    for (const { finding } of doubled) yield finding;
    const unknown = corpus.files.map((file) => unknownIn(corpus, file, lists, bases, paths));
    // What others name is gathered only where an id is in no list.
    const renamed: RenamedEntries = unknown.some((found) => found.length > 0) ? renamedEntries(corpus) : new Map();
    for (const entry of renamed.values()) yield renamedFinding(entry);
    const uncaused = unknown.flat().flatMap((one) => {
      return one.say !== 'unknown' || causeOf(one.with, doubled, renamed) ? [] : [one];
    });
    const vanished = vanishedEntries(uncaused, corpus.files);
    for (const { finding } of vanished) yield finding;
    for (const [at, file] of corpus.files.entries()) {
      yield* choicesIn(file);
      for (const finding of unknown[at] ?? []) {
        // A list that is not there is one fault, however many name it.
        if (finding.say === 'absent' && absent.has(finding.file.path)) continue;
        if (finding.say === 'absent') {
          absent.add(finding.file.path);
          const misnamed = [...(beside ?? []), ...paths].find((path) => isMeantFor(path, finding.file.path));
          const cause = misnamed === undefined ? undefined : { file: emptyFile(misnamed) };
          yield { ...finding, cause };
          continue;
        }
        if (finding.say === 'joined') yield finding;
        else {
          const gone = vanished.find(({ places }) => places.has(finding))?.cause;
          yield { ...finding, cause: gone ?? causeOf(finding.with, doubled, renamed) };
        }
      }
    }
    if (beside && !absent.has(basisList.path) && !paths.has(basisList.path)) yield* lostBasis(corpus);
    yield* deckFiles(corpus);
    yield* circles(corpus);
    yield* namedOtherwise(corpus);
  },
});

/** Where the list itself is what is wrong. */
function causeOf(
  { found, path }: { found: string; path: string },
  doubled: readonly DoubledBasis[],
  renamed: RenamedEntries,
): Cause | undefined {
  const twice = doubled.find(({ meant }) => meant !== undefined && meant === found)?.finding;
  return renamed.get(entryKey(path, found)) ?? (twice && { file: twice.file, path: twice.path ?? [] });
}

/** The finding at the entry itself. */
function renamedFinding({ file, path, was, now }: RenamedId): Listed {
  const span = valueSpan(file, path);
  const quote = span && /^["']/.exec(file.text.slice(span.start))?.[0];
  const fix = span && { ...span, text: quote ? `${quote}${was}${quote}` : was, safe: false };
  return { file, path, span, say: 'renamed', with: { was, now }, fix };
}

/** A closed list as a message names it. */
interface ListName {
  zh: string;
  en: string;
  path: string;
  /** The entry that a word calls by its name. */
  called: (word: string) => string | undefined;
}

const noNames = () => undefined;
const basisList: ListName = { zh: '依据清单', en: 'The list of bases', path: 'basis.yml', called: noNames };

/** The list of bases that is not there, though every standard names one, if only the house itself. */
function* lostBasis(corpus: Corpus): Iterable<UnknownId> {
  const [first] = corpus.standards;
  if (first) yield absentList(corpus, first.authority.file, ['standard', 'basis', 0], 'house', basisList);
}

/**
 * The id that a word is a slip for; a number behind that of a document is none for a number of another document. Of
 * several that are as near it is the only one that the file names elsewhere: letters alone say nothing.
 */
function nearId(word: string, known: ReadonlySet<string>, named: () => ReadonlySet<string>): string | undefined {
  const [document = ''] = word.split(/[-#]/);
  const isNumbered = /^\d/.test(word) && known.has(document);
  const near = allNearest(word, isNumbered ? [...known].filter((id) => id.split(/[-#]/)[0] === document) : known);
  if (near.length <= 1) return near[0];
  const [only, ...more] = near.filter((id) => named().has(id));
  return more.length === 0 ? only : undefined;
}

const isSameList = (one: FieldRole, other: FieldRole) =>
  one.role === other.role && (one.role !== 'vocabulary' || other.role !== 'vocabulary' || one.from === other.from);

/** What a file names with roles of one kind. */
function namesIn(
  schema: NonNullable<ReturnType<typeof schemaOfType>>,
  data: unknown,
  isOne: (role: FieldRole) => boolean,
) {
  const found = new Set<string>();
  visitRoles(schema, data, ['vocabulary', 'basis', 'own-entry'], (role, value) => {
    if (isOne(role)) found.add(String(value));
  });
  return found;
}

/** The one entry that is called by a word, or whose Chinese name begins with it. */
function calledIn(entries: Corpus['vocabulary'][keyof Corpus['vocabulary']], word: string): string | undefined {
  const wanted = word.normalize('NFKC').trim().toLowerCase();
  const exact = entries.find(({ zh, en }) => [zh, en].some((name) => name.trim().toLowerCase() === wanted));
  const begun = wanted === '' ? [] : entries.filter(({ zh }) => zh.startsWith(wanted));
  return exact?.id ?? (begun.length === 1 ? begun[0]?.id : undefined);
}

function unknownIn(
  corpus: Corpus,
  file: SourceFile,
  lists: ReadonlyMap<string, ReadonlySet<string>>,
  bases: ReadonlySet<string>,
  paths: ReadonlySet<string>,
): UnknownId[] {
  const found: UnknownId[] = [];
  const schema = schemaOfType(file.type);
  // A fault of form elsewhere in the file leaves its ids to be looked up.
  const data = file.value ?? file.yaml.data;
  if (!schema) return found;
  const report = (text: string, path: DataPath, known: ReadonlySet<string>, name: ListName, of: FieldRole) => {
    if (known.size === 0 && !paths.has(name.path) && text !== 'house')
      found.push(absentList(corpus, file, path, text, name));
    // An empty list is one that could not be read; that fault is told where it is.
    if (known.size === 0 || known.has(text)) return;
    const named = () => namesIn(schema, data, (role) => isSameList(role, of));
    const entryMeant = (word: string) => (known.has(word) ? word : (name.called(word) ?? nearId(word, known, named)));
    const meant = entryMeant(text);
    const span = valueSpan(file, path);
    const joined = meant === undefined ? joinedEntries(path, text) : undefined;
    const entries = joined?.parts.map(entryMeant).filter((entry) => entry !== undefined) ?? [];
    if (joined && span && entries.length === joined.parts.length) {
      // Bases so written have the wrong form, which is told as such.
      if (name.path === basisList.path) return;
      const fix = { ...span, text: entriesText(file, span, entries), safe: false };
      found.push({ file, path, span, say: 'joined', with: { mark: joined.mark }, fix });
      return;
    }
    const shown = shortList(
      name.path === basisList.path ? [...known].filter((id) => id.startsWith(text.slice(0, 3))) : known,
    );
    found.push({
      file,
      path,
      span,
      say: 'unknown',
      with: { found: text, zh: name.zh, en: name.en, path: name.path, meant, known: shown },
      fix: meant && span ? { ...span, text: meant, safe: false } : undefined,
    });
  };
  const ownEntries = new Set(isVocabulary(file) ? file.value.entries.map(({ id }) => id) : []);
  visitRoles(schema, data, ['vocabulary', 'basis', 'own-entry'], (role, value, path) => {
    // Whatever is no word at all is a fault of form.
    if (typeof value !== 'string' && typeof value !== 'number') return;
    const text = String(value);
    if (role.role === 'vocabulary')
      report(
        text,
        [...path],
        lists.get(role.from) ?? new Set(),
        {
          ...vocabularies[role.from],
          path: `vocabulary/${role.from}.yml`,
          called: (word) => calledIn(corpus.vocabulary[role.from], word),
        },
        role,
      );
    else if (role.role === 'basis') report(text, [...path], bases, basisList, role);
    else report(text, [...path], ownEntries, { zh: '本词表', en: 'This list', path: file.path, called: noNames }, role);
  });
  return found;
}

/** A list that is not there, told at its own place with the lines that it begins with. */
function absentList(
  { languages }: Corpus,
  file: SourceFile,
  path: DataPath,
  found: string,
  name: ListName,
): UnknownId & { file: SourceFile } {
  const inEach = (texts: Readonly<Record<Locale, string>>) =>
    languages.all.map((locale) => `${locale}: ${texts[locale]}`).join(', ');
  const first =
    name.path === basisList.path
      ? `documents:\n  - { id: house, title: { ${inEach({ zh: '本公司自定规则', en: 'Our own house rules' })} } }\n`
      : `entries:\n  - { id: ${found}, ${inEach({ zh: found, en: found })} }\n`;
  return {
    file: emptyFile(name.path),
    say: 'absent',
    with: { ...name, found },
    fix: { start: 0, end: 0, text: first, safe: false },
    related: { file, path, span: valueSpan(file, path) },
  };
}

/** Ids that may stand as a basis: the systems, whole documents, and `house`. */
function basesOf(corpus: Corpus): ReadonlySet<string> {
  const documents = corpus.files.flatMap((file) => (isOf(file, 'basis') ? file.value.documents : []));
  return new Set(
    documents.length === 0
      ? []
      : [
          'house',
          ...documents.flatMap(({ id, articles = [] }) => [id, ...articles.map((article) => `${id}#${article.id}`)]),
          ...corpus.basis.map((system) => system.id),
        ],
  );
}
