import type { Corpus, SourceFile } from '../../corpus/index.ts';
import type { VocabularyName } from '../../schema/index.ts';
import { vocabularies } from '../../schema/index.ts';
import { nearest } from '../../corpus/edit-distance.ts';
import { valueSpan } from '../locate.ts';
import { defineRule, type Finding } from '../rule.ts';
import { visitTexts } from '../text/leaves.ts';
import { shortList } from '../text/lists.ts';

/** The closed list that each field is taken from. A test holds this against the schemas. */
export const vocabularyOfField: Readonly<Record<string, VocabularyName>> = {
  people: 'people',
  grades: 'grades',
  grade: 'grades',
  channels: 'channels',
  channel: 'channels',
  situations: 'situations',
  situation: 'situations',
  timed: 'situations',
  occasion: 'occasions',
  part: 'parts',
  holiday: 'holidays',
  decks: 'decks',
  roles: 'roles',
  role: 'roles',
  speaker: 'roles',
  owner: 'roles',
  writtenBy: 'roles',
  checkedBy: 'roles',
  approvedBy: 'roles',
  by: 'roles',
  audience: 'roles',
  escalation: 'roles',
  escalatesTo: 'roles',
  reportsTo: 'roles',
};

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
  level: 'error',
  summary: {
    zh: '岗位、渠道、情境等取自词表，依据编号取自依据清单',
    en: 'Roles, channels, situations and the like come from the lists, and ids of bases from the list of bases',
  },
  words,
  *find({ corpus }) {
    const lists = new Map(
      Object.entries(corpus.vocabulary).map(([name, items]) => [
        name as VocabularyName,
        new Set(items.map((item) => item.id)),
      ]),
    );
    const bases = basesOf(corpus);
    for (const file of corpus.files)
      if (
        file.value !== undefined &&
        file.type !== 'basis' &&
        file.pageType !== 'translation' &&
        file.pageType !== 'plain'
      )
        yield* unknownIn(file, lists, bases);
  },
});

function unknownIn(
  file: SourceFile,
  lists: ReadonlyMap<VocabularyName, ReadonlySet<string>>,
  bases: ReadonlySet<string>,
): Unknown[] {
  const found: Unknown[] = [];
  const partOf =
    file.type === 'vocabulary'
      ? new Set((file.value as { entries: { id: string }[] }).entries.map((entry) => entry.id))
      : undefined;
  const report = (
    text: string,
    path: readonly (string | number)[],
    known: ReadonlySet<string>,
    name: { zh: string; en: string; path: string },
  ) => {
    // An empty list is one that could not be read; that fault is told where it is.
    if (known.size === 0 || known.has(text)) return;
    const meant = nearest(text, known);
    const span = valueSpan(file, path);
    const shown = shortList(
      name.path === 'basis.yml' ? [...known].filter((id) => id.startsWith(text.slice(0, 3))) : known,
    );
    found.push({
      file,
      path: [...path],
      span,
      say: 'unknown',
      with: { found: text, ...name, meant, known: shown },
      fix: meant && span ? { ...span, text: meant, safe: false } : undefined,
    });
  };
  visitTexts(file.value, (key, text, path) => {
    const vocabulary = file.type === 'vocabulary' ? undefined : vocabularyOfField[key];
    if (vocabulary)
      report(text, path, lists.get(vocabulary) ?? new Set(), {
        ...vocabularies[vocabulary],
        path: `vocabulary/${vocabulary}.yml`,
      });
    else if (key === 'basis') report(text, path, bases, { zh: '依据清单', en: 'The list of bases', path: 'basis.yml' });
    else if (key === 'partOf' && partOf) report(text, path, partOf, { zh: '本词表', en: 'This list', path: file.path });
  });
  return found;
}

/** Ids that may stand as a basis: the systems, whole documents, and `house`. */
function basesOf(corpus: Corpus): ReadonlySet<string> {
  const documents = corpus.files
    .filter((file) => file.type === 'basis' && file.value !== undefined)
    .flatMap((file) => (file.value as { documents: { id: string }[] }).documents);
  return new Set(
    documents.length === 0
      ? []
      : ['house', ...documents.map((document) => document.id), ...corpus.basis.map((system) => system.id)],
  );
}
