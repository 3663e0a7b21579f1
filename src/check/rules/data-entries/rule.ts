import { z } from 'zod';
import {
  type Corpus,
  type DataPath,
  firstAliases,
  isOf,
  isVocabulary,
  type SourceFile,
} from '../../../corpus/index.ts';
import { languageOf, locales } from '../../../languages/index.ts';
import { type RoleName, schemaAt, schemaOfType, visitRoles } from '../../../schema/index.ts';
import { valueSpan } from '../../locate.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { bareText, hasHan } from '../../text/han.ts';
import { runTogether } from './run-together.ts';
import { inTwoGroups } from './two-groups.ts';
import { words } from './words.ts';

type Entry = Finding<typeof words>;

/** Entries of data say something of their own: no options alike, no group of one, no word that leads astray. */
export const dataEntriesRule = defineRule({
  id: 'data-entries',
  title: { zh: '数据条目', en: 'Entries of data' },
  level: 'error',
  summary: {
    zh: '选项、同义词、术语和列表里的条目各不相同，词没有并在一起',
    en: 'Options, synonyms, terms and entries of lists differ from one another, and no words are run together',
  },
  words,
  *find({ corpus }) {
    const ours = searchWords(corpus);
    const terms = new Map<string, string>();
    yield* sharedOrders(corpus);
    for (const file of corpus.files) {
      yield* repeated(file);
      if (isVocabulary(file)) yield* sameNames(file, file.value.entries);
      if (isOf(file, 'banks')) yield* options(file, file.value.questions);
      if (isOf(file, 'synonyms')) {
        yield* groups(file, file.value.groups);
        yield* runTogether(file, file.value.groups, corpus);
        yield* inTwoGroups(file, file.value.groups);
      }
      if (isOf(file, 'elsewhere')) yield* elsewhere(file, file.value.elsewhere, ours);
      if (isOf(file, 'terms')) yield* glossary(file, file.value.terms, terms);
    }
  },
});

const at = (file: SourceFile, path: DataPath) => ({ file, path, span: valueSpan(file, path) });

/** Decks, and manuals, that claim the same place in their list. */
function* sharedOrders(corpus: Corpus): Iterable<Entry> {
  const decks = corpus.files.flatMap((file) =>
    isOf(file, 'decks') ? [{ file, order: file.value.order, path: ['order'] }] : [],
  );
  const manuals = corpus.manuals.map(({ facts, authority: { file } }) => ({
    file,
    order: facts.order,
    path: ['manual', 'order'],
  }));
  for (const list of [decks, manuals]) {
    const free = Math.max(0, ...list.map(({ order }) => order)) + 1;
    for (const { file, order, path } of list) {
      // Which of them came first is not known, so each is told.
      const other = list.find((one) => one.order === order && one.file !== file);
      if (!other) continue;
      const related = { file: other.file, path, span: valueSpan(other.file, path) };
      yield {
        file,
        path,
        span: valueSpan(file, path),
        say: 'order',
        with: { order, other: other.file.path, free },
        related,
      };
    }
  }
}

/** Entries of a closed list that nobody can tell apart by their names; rooms of two houses may be called alike. */
function* sameNames(file: SourceFile, entries: Corpus['vocabulary']['places']): Iterable<Entry> {
  const seen = new Map<string, string>();
  for (const [index, { id, partOf, ...names }] of entries.entries())
    for (const locale of locales) {
      const key = `${locale} ${partOf ?? ''} ${bareText(names[locale])}`;
      const other = seen.get(key);
      if (other !== undefined && other !== id)
        yield { ...at(file, ['entries', index, locale]), say: 'same-name', with: { name: names[locale], other } };
      else seen.set(key, id);
    }
}

const named: readonly RoleName[] = ['reference', 'vocabulary', 'basis', 'id-of', 'own-clause'];

/** Entries of a list in code that stand twice: days of the week, kinds of evidence. */
function choicesTwice(file: SourceFile, schema: z.ZodType): Entry[] {
  const found: Entry[] = [];
  const path: (string | number)[] = [];
  const into = (value: unknown, key: string | number) => {
    path.push(key);
    visit(value);
    path.pop();
  };
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) {
      for (const name of Object.keys(value)) into((value as Record<string, unknown>)[name], name);
      return;
    }
    const list: readonly unknown[] = value;
    for (const [index, one] of list.entries()) {
      into(one, index);
      if (typeof one !== 'string' || list.indexOf(one) === index) continue;
      const place = [...path, index];
      if (schemaAt(schema, place, file.value) instanceof z.ZodEnum)
        found.push({ ...at(file, place), say: 'twice', with: { found: one } });
    }
  };
  visit(file.value);
  return found;
}

/** Ids that stand twice in one list. */
function repeated(file: SourceFile): Entry[] {
  const schema = schemaOfType(file.type);
  if (!schema || file.value === undefined) return [];
  const seen = new Set<string>();
  const twice: { path: DataPath; found: string }[] = [];
  visitRoles(schema, file.value, named, (_role, value, path) => {
    if (typeof path.at(-1) !== 'number') return;
    const key = `${path.slice(0, -1).join('.')} ${String(value)}`;
    if (seen.has(key)) twice.push({ path: [...path], found: String(value) });
    seen.add(key);
  });
  const ids = twice.map(({ path, found }): Entry => ({ ...at(file, path), say: 'twice', with: { found } }));
  // The languages of a site are told by the rule of its settings.
  return file.type === 'site' ? ids : [...ids, ...choicesTwice(file, schema)];
}

function* options(file: SourceFile, questions: Corpus['banks'][number]['questions']): Iterable<Entry> {
  for (const [place, { type, options: list = [], answer }] of questions.entries()) {
    if (type === 'judgement' && answer !== undefined && answer !== 'true' && answer !== 'false')
      yield { ...at(file, ['questions', place, 'answer']), say: 'judgement', with: { answer } };
    for (const locale of locales) {
      const seen = new Map<string, string>();
      for (const [index, { id, text }] of list.entries()) {
        // Marks may be all that differs, so only blanks and case are left out.
        const same = text[locale].replaceAll(/\s+/g, '').toLowerCase();
        const other = seen.get(same);
        const path = ['questions', place, 'options', index, 'text', locale];
        if (other !== undefined && valueSpan(file, path))
          yield { ...at(file, path), say: 'alike', with: { text: text[locale], other } };
        seen.set(same, id);
      }
    }
  }
}

type Lists = Corpus['synonyms'][number];

function* groups(file: SourceFile, list: readonly Lists[]): Iterable<Entry> {
  for (const [index, group] of list.entries()) {
    const all = locales.flatMap((locale) => group[locale]);
    if (all.length < 2 && !all.some(isMerged))
      yield { ...at(file, ['groups', index]), say: 'single', with: { word: all[0] ?? '' } };
    yield* inLists(file, ['groups', index], group);
  }
}

/** Words that were run together, and words that stand twice. */
function* inLists(file: SourceFile, path: DataPath, lists: Partial<Lists>): Iterable<Entry> {
  for (const locale of locales) {
    const seen = new Set<string>();
    for (const [index, word] of (lists[locale] ?? []).entries()) {
      const place = [...path, locale, index];
      if (isMerged(word)) yield merged(file, place, word);
      else if (languageOf(locale).script !== 'Han' && hasHan(word))
        yield { ...at(file, place), say: 'wrong-list', with: { word, ...languageOf(locale).called } };
      else if (seen.has(word.toLowerCase())) yield { ...at(file, place), say: 'twice', with: { found: word } };
      seen.add(word.toLowerCase());
    }
  }
}

/** Words that stand in one entry, with the line that sets them apart. */
function merged(file: SourceFile, path: DataPath, word: string): Entry {
  const place = at(file, path);
  const fix = place.span && { ...place.span, text: word.split(merging).filter(Boolean).join(', '), safe: false };
  return { ...place, fix, say: 'merged', with: { word } };
}

const merging = /[、，；]\s*/;
const isMerged = (word: string) => merging.test(word);

/** Titles and first search words of the standards, each with the code of the first that goes by it. */
function searchWords(corpus: Corpus): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { code, facts, authority, translations } of corpus.standards) {
    if (facts.state === 'withdrawn') continue;
    for (const { title, aliases } of [authority, ...Object.values(translations)])
      for (const word of [title, ...aliases.slice(0, firstAliases)])
        if (!found.has(word.toLowerCase())) found.set(word.toLowerCase(), code);
  }
  return found;
}

function* elsewhere(file: SourceFile, list: Corpus['elsewhere'], ours: ReadonlyMap<string, string>): Iterable<Entry> {
  for (const [index, { words: lists }] of list.entries()) {
    yield* inLists(file, ['elsewhere', index, 'words'], lists);
    for (const locale of locales)
      for (const [place, word] of lists[locale].entries()) {
        const code = ours.get(word.toLowerCase());
        if (code !== undefined)
          yield { ...at(file, ['elsewhere', index, 'words', locale, place]), say: 'ours', with: { word, code } };
      }
  }
}

function* glossary(file: SourceFile, list: Corpus['terms'], seen: Map<string, string>): Iterable<Entry> {
  for (const [index, { id, term, also, banned }] of list.entries()) {
    if (also) yield* inLists(file, ['terms', index, 'also'], also);
    if (banned) yield* inLists(file, ['terms', index, 'banned'], banned);
    for (const locale of locales) {
      const name = bareText(term[locale]);
      const other = seen.get(`${locale} ${name}`);
      const path = ['terms', index, 'term', locale];
      if (other !== undefined && other !== id && valueSpan(file, path))
        yield { ...at(file, path), say: 'same-term', with: { name: term[locale], other } };
      seen.set(`${locale} ${name}`, id);
      for (const [place, word] of (banned?.[locale] ?? []).entries()) {
        const here = at(file, ['terms', index, 'banned', locale, place]);
        if (isTooShort(word)) yield { ...here, say: 'short-ban', with: { word } };
        else if (word === term[locale] || also?.[locale].includes(word))
          yield { ...here, say: 'own-ban', with: { word, term: term[locale] } };
      }
    }
  }
}

/** A form of one Chinese character, which nearly every text holds. */
const isTooShort = (word: string) => [...word.trim()].length < 2 && (hasHan(word) || /^[a-z]$/i.test(word.trim()));
