import {
  type DataPath,
  entriesOf,
  type Manual,
  type Outdated,
  outdatedParts,
  type PartName,
  type SourceFile,
  type Standard,
} from '../../corpus/index.ts';
import { addressableLists, manualLists, type StandardFacts, type Translation, wordFields } from '../../schema/index.ts';
import { nearest } from '../../corpus/edit-distance.ts';
import { insertionSpan, keySpan, valueSpan } from '../locate.ts';
import { defineRule, type Finding } from '../rule.ts';
import { translationWords as words } from './translation-words.ts';

interface Entry {
  id: string;
  /** The word fields the Chinese entry has, with its values. */
  words: Readonly<Record<string, unknown>>;
  hash: string;
}

type TranslationFinding = Finding<typeof words>;

/** Each page has its translation, clause by clause, and each translation is of the text that stands there now. */
export const translationRule = defineRule({
  id: 'translation',
  level: 'error',
  summary: {
    zh: '每一页、每一条都有译文，而且译的是现在的文字',
    en: 'Every page and clause is translated, and from the text that stands there now',
  },
  words,
  *find({ corpus, contentArgument = '' }) {
    const chinese = new Map(corpus.files.filter((file) => file.locale === 'zh').map((file) => [file.slug, file]));
    const english = new Map(corpus.files.filter((file) => file.locale === 'en').map((file) => [file.slug, file]));
    for (const [slug, file] of english)
      if (!chinese.has(slug)) yield { file, say: 'orphan', with: { page: file.path.replace('docs/en/', 'docs/zh/') } };
    for (const [slug, file] of chinese)
      if (!english.has(slug))
        yield { file, level: 'warning', say: 'absent', with: { page: file.path.replace('docs/zh/', 'docs/en/') } };
    for (const standard of corpus.standards)
      yield* compare(
        standard,
        standard.code,
        entriesOfStandard(standard),
        english.get(standard.slug),
        standard.facts.history,
        contentArgument,
      );
    for (const manual of corpus.manuals)
      yield* compare(manual, manual.id, entriesOfManual(manual), english.get(manual.slug), [], contentArgument);
  },
});

function* compare(
  page: Standard | Manual,
  name: string,
  entries: readonly Entry[],
  file: SourceFile | undefined,
  history: StandardFacts['history'],
  contentArgument: string,
): Iterable<TranslationFinding> {
  if (file?.pageType !== 'translation' || file.value === undefined) return;
  const { translation } = file.value as { translation: Translation };
  if (translation.of !== name) {
    const span = valueSpan(file, ['translation', 'of']);
    yield {
      file,
      path: ['translation', 'of'],
      span,
      say: 'of',
      with: { found: translation.of, expected: name },
      fix: span && { ...span, text: name, safe: false },
    };
    return;
  }
  const outdated = new Map(outdatedParts(file, page.hashes).map((found) => [found.part, found]));
  const recordOf = (part: PartName, what: string, text: string) => {
    const found = outdated.get(part);
    return found ? [unrecorded(file, found, { what, text, command: commandFor(name, found) + contentArgument })] : [];
  };
  yield* recordOf(':title', 'title', `${page.zh.title} · ${page.zh.description}`);
  yield* recordOf(':body', '正文 body', firstLine(page.zh.file.fences.body));
  for (const entry of entries) {
    yield* compareEntry(file, entry, translation);
    yield* recordOf(`#${entry.id}`, `\`${entry.id}\``, textOf(entry));
  }
  const known = entries.map((entry) => entry.id);
  for (const id of Object.keys(translation.clauses)) {
    if (known.includes(id)) continue;
    const path = ['translation', 'clauses', id];
    const meant = nearest(
      id,
      known.filter((candidate) => !(candidate in translation.clauses)),
    );
    const span = keySpan(file, path);
    yield {
      file,
      path,
      span,
      say: 'extra',
      with: { id, meant },
      fix: meant && span ? { ...span, text: meant, safe: false } : undefined,
    };
  }
  for (const { number, marks } of history)
    for (const mark of marks) {
      if (!mark.note || translation.history?.[number]?.[mark.clause]) continue;
      const path = ['translation', 'history', number, mark.clause];
      yield {
        file,
        path,
        span: insertionSpan(file, path),
        say: 'note',
        with: { number, id: mark.clause, text: mark.note },
      };
    }
}

function* compareEntry(file: SourceFile, entry: Entry, translation: Translation): Iterable<TranslationFinding> {
  const path: DataPath = ['translation', 'clauses', entry.id];
  const translated = translation.clauses[entry.id] as Record<string, unknown> | undefined;
  if (!translated) {
    yield { file, path, span: insertionSpan(file, path), say: 'clause', with: { id: entry.id, text: textOf(entry) } };
    return;
  }
  for (const [name, value] of Object.entries(entry.words)) {
    const english = translated[name];
    if (english === undefined)
      yield {
        file,
        path: [...path, name],
        span: insertionSpan(file, [...path, name]),
        say: 'field',
        with: { id: entry.id, name, text: String(value) },
      };
    else if (Array.isArray(value) && (!Array.isArray(english) || english.length !== value.length))
      yield {
        file,
        path: [...path, name],
        span: valueSpan(file, [...path, name]),
        say: 'length',
        with: { id: entry.id, name, found: Array.isArray(english) ? english.length : 1, expected: value.length },
      };
  }
  for (const name of Object.keys(translated))
    if (name !== 'source' && !(name in entry.words))
      yield {
        file,
        path: [...path, name],
        span: keySpan(file, [...path, name]),
        say: 'fact',
        with: {
          id: entry.id,
          name,
          known: Object.keys(entry.words)
            .map((key) => `\`${key}\``)
            .join(' '),
        },
      };
}

// No corrected line: a hash to paste would invite pasting it without translating.
function unrecorded(
  file: SourceFile,
  { path, was }: Outdated,
  words: { what: string; text: string; command: string },
): TranslationFinding {
  const span = valueSpan(file, path) ?? insertionSpan(file, path);
  return { file, path, span, level: 'warning', say: was === undefined ? 'unrecorded' : 'stale', with: words };
}

/** What was never recorded is filled in page by page; what was is renewed part by part, as each has been read again. */
function commandFor(name: string, { part, was }: Outdated): string {
  return `npm run translated -- ${name}${was === undefined ? '' : part}`;
}

function entriesOfStandard({ facts, hashes }: Standard): Entry[] {
  return addressableLists.flatMap((list) => {
    const names = wordFields(facts.kind, list);
    return entriesOf(facts, list).map((entry) => ({
      id: entry.id,
      words: Object.fromEntries(names.filter((name) => entry[name] !== undefined).map((name) => [name, entry[name]])),
      hash: hashes.entries[entry.id] ?? '',
    }));
  });
}

function entriesOfManual({ facts, hashes }: Manual): Entry[] {
  return manualLists.flatMap((list) =>
    facts[list].map((entry) => ({ id: entry.id, words: { text: entry.text }, hash: hashes.entries[entry.id] ?? '' })),
  );
}

/** The words of an entry in one line: its text, or its first other word. */
function textOf({ words: fields }: Entry): string {
  const value = fields['text'] ?? Object.values(fields)[0];
  return Array.isArray(value) ? value.join(' · ') : typeof value === 'string' ? value : '';
}

const firstLine = (body: string) =>
  body
    .trim()
    .split('\n')
    .find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
