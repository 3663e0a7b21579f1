import { type Corpus, type DataPath, isOf, isVocabulary, type SourceFile } from '../../../corpus/index.ts';
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
    for (const file of corpus.files) yield* unknownIn(corpus, file, lists, bases);
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
): Unknown[] {
  const found: Unknown[] = [];
  const schema = schemaOfType(file.type);
  // A fault of form elsewhere in the file leaves its ids to be looked up.
  const data = file.value ?? file.yaml.data;
  if (!schema) return found;
  const report = (text: string, path: DataPath, known: ReadonlySet<string>, name: ListName) => {
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

/** Ids that may stand as a basis: the systems, whole documents, and `house`. */
function basesOf(corpus: Corpus): ReadonlySet<string> {
  const documents = corpus.files.flatMap((file) => (isOf(file, 'basis') ? file.value.documents : []));
  return new Set(
    documents.length === 0
      ? []
      : ['house', ...documents.map((document) => document.id), ...corpus.basis.map((system) => system.id)],
  );
}
