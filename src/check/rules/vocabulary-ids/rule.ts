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
  twice: {
    zh: (p: { id: string; meant: string | undefined }) => ({
      message: `依据清单里编号 \`${p.id}\` 写了两次`,
      hint: p.meant ? `别处引用的 \`${p.meant}\` 却没有，是不是要写它？` : '每个编号只用一次',
    }),
    en: (p: { id: string; meant: string | undefined }) => ({
      message: `The id \`${p.id}\` stands twice in the list of bases`,
      hint: p.meant ? `\`${p.meant}\`, which others refer to, is missing: did you mean that?` : 'Each id stands once',
    }),
  },
  repeated: {
    zh: (p: { id: string }) => ({ message: `\`${p.id}\` 写了两次`, hint: '删去一个' }),
    en: (p: { id: string }) => ({ message: `\`${p.id}\` stands twice`, hint: 'Take one of them out' }),
  },
  'all-and-more': {
    zh: (p: { others: string }) => ({
      message: `写了 \`all\`，就已经包括 ${p.others}`,
      hint: '指所有人就只写 all；只指其中一些就删去 all',
    }),
    en: (p: { others: string }) => ({
      message: `\`all\` already includes ${p.others}`,
      hint: 'Write only all for everyone; take all out if only some are meant',
    }),
  },
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
  circle: {
    zh: (p: { chain: string }) => ({ message: `上下级关系绕成了圈：${p.chain}`, hint: '改正其中一个上级' }),
    en: (p: { chain: string }) => ({
      message: `These belong to one another in a circle: ${p.chain}`,
      hint: 'Change one of them',
    }),
  },
};
type Listed = Finding<typeof words>;
type UnknownId = Extract<Listed, { say: 'unknown' | 'absent' }>;

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
    const doubled = [...doubledBases(corpus)];
    for (const { finding } of doubled) yield finding;
    for (const file of corpus.files) {
      yield* choicesIn(file);
      for (const finding of unknownIn(corpus, file, lists, bases, paths)) {
        // A list that is not there is one fault, however many name it.
        if (finding.say === 'absent' && absent.has(finding.file.path)) continue;
        if (finding.say === 'absent') absent.add(finding.file.path);
        const cause = doubled.find(({ meant }) => meant !== undefined && meant === finding.with.found);
        yield cause ? { ...finding, cause: { file: cause.finding.file, path: cause.finding.path ?? [] } } : finding;
      }
    }
    yield* circles(corpus);
  },
});

/** A closed list as a message names it. */
interface ListName {
  zh: string;
  en: string;
  path: string;
  /** The entry that a word calls by its name. */
  called: (word: string) => string | undefined;
}

const noNames = () => undefined;

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
  const report = (text: string, path: DataPath, known: ReadonlySet<string>, name: ListName) => {
    if (known.size === 0 && !paths.has(name.path) && text !== 'house') found.push(absentList(file, path, text, name));
    // An empty list is one that could not be read; that fault is told where it is.
    if (known.size === 0 || known.has(text)) return;
    const meant = name.called(text) ?? nearest(text, known);
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
        called: (word) => calledIn(corpus.vocabulary[role.from], word),
      });
    else if (role.role === 'basis')
      report(text, [...path], bases, { zh: '依据清单', en: 'The list of bases', path: 'basis.yml', called: noNames });
    else report(text, [...path], ownEntries, { zh: '本词表', en: 'This list', path: file.path, called: noNames });
  });
  return found;
}

/** A list that is not there, told at its own place with the lines that it begins with. */
function absentList(file: SourceFile, path: DataPath, found: string, name: ListName): UnknownId & { file: SourceFile } {
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

/** Entries that belong to themselves, by way of others or at once, and roles that report in a circle. */
function* circles(corpus: Corpus): Iterable<Listed> {
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

/** Ids that stand twice in the list of bases, each with the one missing id that others refer to. */
function* doubledBases({
  files,
}: Corpus): Iterable<{ finding: Listed & { file: SourceFile }; meant: string | undefined }> {
  for (const file of files) {
    if (!isOf(file, 'basis')) continue;
    const ids = file.value.documents.flatMap((document, at): [id: string, path: DataPath][] => [
      [document.id, ['documents', at, 'id']],
      ...document.systems.map(({ id }, place): [string, DataPath] => [id, ['documents', at, 'systems', place, 'id']]),
    ]);
    const known = new Set(['house', ...ids.map(([id]) => id)]);
    if (new Set(ids.map(([id]) => id)).size === ids.length) continue;
    const seen = new Set<string>();
    for (const [id, path] of ids) {
      if (!seen.has(id)) {
        seen.add(id);
        continue;
      }
      const [meant, ...others] = missingLike(id, known, files);
      const only = others.length === 0 ? meant : undefined;
      const span = valueSpan(file, path);
      const fix = only !== undefined && span ? { ...span, text: `'${only}'`, safe: false } : undefined;
      yield { finding: { file, path, span, say: 'twice', with: { id, meant: only }, fix }, meant: only };
    }
  }
}

/** Ids of the same document that files refer to and the list lacks. */
function missingLike(id: string, known: ReadonlySet<string>, files: Corpus['files']): string[] {
  const missing = new Set<string>();
  for (const file of files) {
    const schema = schemaOfType(file.type);
    if (!schema || file.value === undefined) continue;
    visitRoles(schema, file.value, ['basis'], (_role, value) => {
      const text = String(value);
      if (!known.has(text) && text.slice(0, 3) === id.slice(0, 3)) missing.add(text);
    });
  }
  return [...missing];
}

/** Choices from a list that are made twice, or that `all` includes. */
function choicesIn(file: SourceFile): Listed[] {
  const schema = schemaOfType(file.type);
  const lists = new Map<string, { path: DataPath; ids: string[] }>();
  if (!schema) return [];
  visitRoles(schema, file.value, ['vocabulary'], (_role, value, path) => {
    if (typeof path.at(-1) !== 'number') return;
    const list = path.slice(0, -1);
    const known = lists.get(list.join('/')) ?? { path: list, ids: [] };
    lists.set(list.join('/'), { ...known, ids: [...known.ids, String(value)] });
  });
  return [...lists.values()].flatMap(({ path, ids }) => choiceFindings(file, path, ids));
}

function choiceFindings(file: SourceFile, list: DataPath, ids: readonly string[]): Listed[] {
  const at = (index: number) => {
    const path = [...list, index];
    return { file, path, span: valueSpan(file, path) };
  };
  const twice = ids.flatMap((id, index): Listed[] =>
    ids.indexOf(id) < index ? [{ ...at(index), say: 'repeated', with: { id } }] : [],
  );
  const all = ids.indexOf('all');
  if (all === -1 || ids.length === 1) return twice;
  const others = shortList(ids.filter((id) => id !== 'all'));
  return [...twice, ...(others === '' ? [] : [{ ...at(all), say: 'all-and-more' as const, with: { others } }])];
}
