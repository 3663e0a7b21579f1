import { type Corpus, type DataPath, isOf, isVocabulary, readSource, type SourceFile } from '../../../corpus/index.ts';
import { schemaOfType, visitRoles, vocabularies } from '../../../schema/index.ts';
import { nearest } from '../../../corpus/edit-distance.ts';
import { valueSpan } from '../../locate.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { shortList } from '../../text/lists.ts';

interface Params {
  found: string;
  zh: string;
  en: string;
  path: string;
  meant: string | undefined;
  known: string;
}
const words = {
  unknown: {
    zh: (p: Params) => ({
      message: `${p.zh}里没有 \`${p.found}\`${p.meant ? `，您是不是要写 \`${p.meant}\`？` : ''}`,
      hint: `可以写：${p.known}；确实需要新的就加到 ${p.path}`,
    }),
    en: (p: Params) => ({
      message: `${p.en} (${p.path}) has no \`${p.found}\`${p.meant ? `; did you mean \`${p.meant}\`?` : ''}`,
      hint: `It may be: ${p.known}; if a new one is truly needed, add it to ${p.path}`,
    }),
  },
  absent: {
    zh: (p: { zh: string; path: string; found: string }) => ({
      message: `没有${p.zh} ${p.path}，里面的编号（如 \`${p.found}\`）都查不到`,
      hint: '恢复这个文件；要新写一个，就从这几行开始',
    }),
    en: (p: { en: string; path: string; found: string }) => ({
      message: `There is no file ${p.path} (${p.en}), so ids such as \`${p.found}\` cannot be looked up`,
      hint: 'Restore the file; a new one begins with these lines',
    }),
  },
  'all-and': {
    zh: (p: { others: string }) => ({
      message: `已经写了 all（全部），又写了 ${p.others}`,
      hint: '适用于全部就只写 all，否则删去 all',
    }),
    en: (p: { others: string }) => ({
      message: `This says all, and ${p.others} as well`,
      hint: 'Write all alone, or take it out',
    }),
  },
  circle: {
    zh: (p: { chain: string }) => ({ message: `上下级关系绕成了圈：${p.chain}`, hint: '改正其中一个上级' }),
    en: (p: { chain: string }) => ({
      message: `These belong to one another in a circle: ${p.chain}`,
      hint: 'Change one of them',
    }),
  },
};
type Unknown = Finding<typeof words>;

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
  *find({ corpus }) {
    const lists = new Map(
      Object.entries(corpus.vocabulary).map(([name, items]) => [name, new Set(items.map((item) => item.id))]),
    );
    const bases = basesOf(corpus);
    const paths = new Set(corpus.files.map(({ path }) => path));
    const absent = new Set<string>();
    for (const file of corpus.files) {
      for (const finding of unknownIn(corpus, file, lists, bases, paths)) {
        // A list that is not there is one fault, however many name it.
        if (finding.say === 'absent' && absent.has(finding.file.path)) continue;
        if (finding.say === 'absent') absent.add(finding.file.path);
        yield finding;
      }
      yield* allAndOthers(file);
    }
    yield* circles(corpus);
  },
});

/** A closed list as a message names it. */
interface ListName {
  zh: string;
  en: string;
  path: string;
  /** Its entries by what they are called. */
  called: () => ReadonlyMap<string, string>;
}

const noNames = () => new Map<string, string>();

/** Ids by the Chinese and English names of their entries. */
function names(entries: Corpus['vocabulary'][keyof Corpus['vocabulary']]): ReadonlyMap<string, string> {
  return new Map(entries.flatMap(({ id, zh, en }) => [zh, en].map((name) => [name.trim().toLowerCase(), id] as const)));
}

function unknownIn(
  corpus: Corpus,
  file: SourceFile,
  lists: ReadonlyMap<string, ReadonlySet<string>>,
  bases: ReadonlySet<string>,
  paths: ReadonlySet<string>,
): Unknown[] {
  const found: Unknown[] = [];
  const schema = schemaOfType(file.type);
  // A fault of form elsewhere in the file leaves its ids to be looked up.
  const data = file.value ?? file.yaml.data;
  if (!schema) return found;
  const report = (text: string, path: DataPath, known: ReadonlySet<string>, name: ListName) => {
    if (known.size === 0 && !paths.has(name.path) && text !== 'house') found.push(absentList(file, path, text, name));
    // An empty list is one that could not be read; that fault is told where it is.
    if (known.size === 0 || known.has(text)) return;
    const meant = name.called().get(text.normalize('NFKC').trim().toLowerCase()) ?? nearest(text, known);
    const span = valueSpan(file, path);
    const shown = shortList(
      name.path === 'basis.yml' ? [...known].filter((id) => id.startsWith(text.slice(0, 3))) : known,
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
      report(text, [...path], lists.get(role.from) ?? new Set(), {
        ...vocabularies[role.from],
        path: `vocabulary/${role.from}.yml`,
        called: () => names(corpus.vocabulary[role.from]),
      });
    else if (role.role === 'basis')
      report(text, [...path], bases, { zh: '依据清单', en: 'The list of bases', path: 'basis.yml', called: noNames });
    else report(text, [...path], ownEntries, { zh: '本词表', en: 'This list', path: file.path, called: noNames });
  });
  return found;
}

/** A list that is not there, told at its own place with the lines that it begins with. */
function absentList(file: SourceFile, path: DataPath, found: string, name: ListName): Unknown {
  const first =
    name.path === 'basis.yml'
      ? `documents:\n  - { id: house, title: { zh: 本公司自定规则, en: Our own house rules } }\n`
      : `entries:\n  - { id: ${found}, zh: ${found}, en: ${found} }\n`;
  return {
    file: readSource({ path: name.path, text: '', encoding: 'utf-8' }),
    say: 'absent',
    with: { ...name, found },
    fix: { start: 0, end: 0, text: first, safe: false },
    related: { file, path, span: valueSpan(file, path) },
  };
}

/** Lists of roles, people and the like that say all and more. */
function allAndOthers(file: SourceFile): Unknown[] {
  const schema = schemaOfType(file.type);
  if (!schema || file.value === undefined) return [];
  const lists = new Map<string, { path: DataPath; ids: string[] }>();
  visitRoles(schema, file.value, ['vocabulary'], (_role, value, path) => {
    if (typeof path.at(-1) !== 'number') return;
    const parent = path.slice(0, -1);
    const list = lists.get(parent.join('.')) ?? { path: parent, ids: [] };
    list.ids.push(String(value));
    lists.set(parent.join('.'), list);
  });
  return [...lists.values()].flatMap(({ path, ids }): Unknown[] => {
    if (ids.length < 2 || !ids.includes('all')) return [];
    const span = valueSpan(file, path);
    return [{ file, path, span, say: 'all-and', with: { others: shortList(ids.filter((id) => id !== 'all')) } }];
  });
}

/** Entries that belong to themselves, by way of others or at once, and roles that report in a circle. */
function* circles(corpus: Corpus): Iterable<Unknown> {
  for (const file of corpus.files) {
    if (!isVocabulary(file)) continue;
    const { entries } = file.value;
    const above = new Map(entries.map(({ id, partOf }) => [id, partOf]));
    for (const [index, { id, partOf }] of entries.entries()) {
      const chain = partOf === undefined ? undefined : circleFrom(id, above);
      const path = ['entries', index, 'partOf'];
      if (chain) yield { file, path, span: valueSpan(file, path), say: 'circle', with: { chain } };
    }
  }
  const roles = corpus.standards.flatMap(({ facts, authority: { file } }) =>
    facts.kind === 'role' && facts.reportsTo !== undefined ? [{ file, role: facts.role, to: facts.reportsTo }] : [],
  );
  const above = new Map(roles.map(({ role, to }) => [role, to]));
  for (const { file, role } of roles) {
    const chain = circleFrom(role, above);
    const path = ['standard', 'reportsTo'];
    if (chain) yield { file, path, span: valueSpan(file, path), say: 'circle', with: { chain } };
  }
}

/** The way from an entry back to itself, as words; undefined where it ends elsewhere. */
function circleFrom(id: string, above: ReadonlyMap<string, string | undefined>): string | undefined {
  const way = [id];
  for (let next = above.get(id); next !== undefined; next = above.get(next)) {
    if (next === id) return [...way, id].join(' → ');
    if (way.includes(next)) return undefined;
    way.push(next);
  }
  return undefined;
}

/** Ids that may stand as a basis: the systems, whole documents, and `house`. */
function basesOf(corpus: Corpus): ReadonlySet<string> {
  const documents = corpus.files.flatMap((file) => (isOf(file, 'basis') ? file.value.documents : []));
  const ids = documents.flatMap(({ id, systems }) => [id, ...systems.map((system) => system.id)]);
  // An id that stands twice was meant for another; until it is right, that one is no fault elsewhere.
  if (new Set(ids).size < ids.length) return new Set();
  return new Set(
    documents.length === 0
      ? []
      : ['house', ...documents.map((document) => document.id), ...corpus.basis.map((system) => system.id)],
  );
}
