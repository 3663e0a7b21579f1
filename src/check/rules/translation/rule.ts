import {
  type Corpus,
  type DataPath,
  isDraft,
  isOf,
  lastLine,
  type Manual,
  perhapsRenamed,
  type Renamed,
  type SourceFile,
  type SourceOf,
  type Span,
  type Standard,
  statementOf,
  type TranslatedEntry,
  type TranslationGap,
  translatedEntries,
  translationGaps,
} from '../../../corpus/index.ts';
import { nearest } from '../../../corpus/edit-distance.ts';
import { languageOf, type Locale } from '../../../languages/index.ts';
import { doubledPages } from '../../known.ts';
import { movedCodes } from '../../lost-codes.ts';
import { insertionSpan, keySpan, valueSpan } from '../../locate.ts';
import { misstatedIn } from '../../misstated-in.ts';
import { entryPath as clausePath, partSpan } from '../../part-span.ts';
import { misnomers, renamedClauses } from '../../renamed.ts';
import { type Cause, defineRule, type Finding } from '../../rule.ts';
import { turnedAt, turnedClauses } from '../../turned.ts';
import type { Bilingual } from '../../../schema/index.ts';
import { isReadable } from '../../text/file-state.ts';
import { quoteList } from '../../text/lists.ts';
import { alikeInTranslation } from './alike.ts';
import { leftOver, misplaced } from './languages.ts';
import { sameTitles } from './same-titles.ts';
import { translationWords as words } from './words.ts';

type TranslationFinding = Finding<typeof words>;
type TranslationFile = SourceFile & SourceOf<'translation'>;

/** Each page has its translations, clause by clause, and each is of the text that stands there now. */
export const translationRule = defineRule({
  id: 'translation',
  title: { zh: '译文', en: 'Translations' },
  level: 'error',
  summary: {
    zh: '每一页、每一条都有译文，而且译的是现在的文字',
    en: 'Every page and clause is translated, and from the text that stands there now',
  },
  words,
  *find({ corpus, contentArgument = '', strays = [] }) {
    const { authority, all } = corpus.languages;
    const originals = pagesIn(corpus, authority);
    const moved = movedCodes(corpus);
    const doubled = doubledPages(corpus);
    const overwritten = new Set(strays.flatMap((one) => (one.stray === 'overwritten' ? one.file.path : [])));
    const astray = [...misplaced(corpus)];
    const isAstray = new Set(astray.map(({ file }) => file));
    yield* astray;
    yield* leftOver(corpus);
    yield* sameTitles(corpus);
    yield* alikeInTranslation(corpus);
    yield* turnedFindings(corpus, contentArgument);
    for (const locale of all) {
      if (locale === authority) continue;
      const translated = pagesIn(corpus, locale);
      const placed = (file: SourceFile, from: Locale, to: Locale) => file.path.replace(`docs/${from}/`, `docs/${to}/`);
      for (const [slug, file] of translated)
        if (!originals.has(slug) && !isAstray.has(file))
          yield { file, say: 'orphan', with: { page: placed(file, locale, authority) } };
      for (const [slug, file] of originals)
        if (!translated.has(slug) && !isAstray.has(file) && isReadable(file) && !isDraft(file)) {
          const page = placed(file, authority, locale);
          if (overwritten.has(page)) continue;
          const cause = doubled.get(file);
          yield { file, level: 'warning', say: 'absent', with: { page, ...languageOf(locale).called }, cause };
        }
      for (const page of [...corpus.standards, ...corpus.manuals])
        yield* compare(page, translated.get(page.slug), { corpus, locale, again: contentArgument, moved });
    }
  },
});

function pagesIn(corpus: Corpus, locale: Locale): ReadonlyMap<string | undefined, SourceFile> {
  return new Map(corpus.files.filter((file) => file.locale === locale).map((file) => [file.slug, file]));
}

/** What is told of a page besides its gaps. */
interface Told {
  corpus: Corpus;
  locale: Locale;
  /** What a command must repeat to reach this content. */
  again: string;
  /** Codes that their pages state no more. */
  moved: ReadonlyMap<string, unknown>;
}

function* compare(page: Standard | Manual, file: SourceFile | undefined, told: Told): Iterable<TranslationFinding> {
  if (!file || !isOf(file, 'translation')) return;
  const name = nameOf(page);
  const { of } = file.value.translation;
  if (of !== name) {
    const path = ['translation', 'of'];
    const span = valueSpan(file, path);
    const fix = span && { ...span, text: name, safe: false };
    // Where the original changed its code, that is the fault.
    const cause = told.moved.has(of) ? { file: page.authority.file, path: ['standard', 'code'] } : undefined;
    yield { file, path, span, say: 'of', with: { found: of, expected: name }, fix, cause };
    return;
  }
  // What a draft lacks is told in one line.
  const gaps = translationGaps(page, told.locale);
  const gapsToTell = isDraft(page.authority.file) ? gaps.filter((gap) => !isLack(gap)) : gaps;
  for (const gap of gapsToTell) yield* findingsOf(gap, page, file, told);
}

/** Whether a gap is something that is not there yet, rather than something that is wrong. */
const isLack = ({ gap }: TranslationGap) => ['entry', 'field', 'note', 'stale'].includes(gap);

const nameOf = (page: Standard | Manual) => ('code' in page ? page.code : page.id);

function* findingsOf(
  gap: TranslationGap,
  page: Standard | Manual,
  file: TranslationFile,
  { again, corpus, locale }: Told,
): Iterable<TranslationFinding> {
  const at = (path: DataPath, missing = false) => ({
    file,
    path,
    span: missing ? insertionSpan(file, path) : valueSpan(file, path),
  });
  const entryPath = (id: string, ...more: string[]): DataPath => ['translation', 'clauses', id, ...more];
  const renamed = [...renamedClauses(corpus).values()];
  const perhaps = (isIt: (one: Renamed) => boolean) => perhapsOtherId(corpus, page, isIt);
  switch (gap.gap) {
    case 'page':
      return;
    case 'entry':
      const misnamed = misnomers(corpus).find((one) => one.file === file && one.id === gap.entry.id);
      const cause = renamed.find(({ now, file: of }) => of === page.authority.file && now === gap.entry.id);
      yield {
        ...at(entryPath(gap.entry.id), true),
        cause: misnamed ? { file, path: entryPath(misnamed.key) } : (cause ?? perhaps(({ is }) => is === gap.entry.id)),
        say: 'clause',
        with: { id: gap.entry.id, text: textOf(gap.entry) },
      };
      return;
    case 'field': {
      const { entry, name } = gap;
      const text = String(entry.words[name] ?? '');
      yield { ...at(entryPath(entry.id, name), true), say: 'field', with: { id: entry.id, name, text } };
      return;
    }
    case 'form': {
      const { entry, name } = gap;
      yield { ...at(entryPath(entry.id, name)), say: 'form', with: { id: entry.id, name } };
      return;
    }
    case 'length': {
      const { entry, name, found, expected } = gap;
      yield { ...at(entryPath(entry.id, name)), say: 'length', with: { id: entry.id, name, found, expected } };
      return;
    }
    case 'extra-field': {
      const { entry, name } = gap;
      const path = entryPath(entry.id, name);
      const known = quoteList(Object.keys(entry.words));
      yield { file, path, span: keySpan(file, path), say: 'fact', with: { id: entry.id, name, known } };
      return;
    }
    case 'extra-entry': {
      const path = entryPath(gap.id);
      const span = keySpan(file, path);
      const translated = file.value?.translation.clauses ?? {};
      const free = translatedEntries(page).flatMap(({ id }) => (id in translated ? [] : [id]));
      const meant =
        misnomers(corpus).find((one) => one.file === file && one.key === gap.id)?.id ?? nearest(gap.id, free);
      const fix = meant && span ? { ...span, text: meant, safe: false } : undefined;
      const cause = renamed.find(({ was, file: of }) => of === page.authority.file && was === gap.id);
      yield {
        file,
        path,
        span,
        say: 'extra',
        with: { id: gap.id, meant, isDeleted: isDeleted(page, gap.id) },
        fix,
        cause: cause ?? perhaps(({ was }) => was === gap.id),
      };
      return;
    }
    case 'note': {
      const { number, id, text } = gap;
      const params = { number, id, text, code: nameOf(page), locale, again };
      yield { ...at(['translation', 'history', number, id], true), say: 'note', with: params };
      return;
    }
    case 'stale': {
      const { path, ...told } = staleAt(gap.what, page, corpus);
      // What was never recorded is filled in page by page; what was is renewed part by part, as each is read again.
      const command = `npm run translated -- ${nameOf(page)}${gap.recorded ? gap.part : ''}${again}`;
      // No corrected line: a hash to paste would invite pasting it without translating.
      const original = page.authority.file;
      const span = gap.recorded ? partSpan(original, gap.part) : undefined;
      // Another clause has taken this id.
      const twice = renamed.find(({ now, file: of }) => of === original && `#${now}` === gap.part);
      yield {
        ...at(path, valueSpan(file, path) === undefined),
        level: 'warning',
        // An original that is wrong changes once more when it is mended.
        cause: twice ?? (span && causeIn(corpus, original, span)),
        say: gap.recorded ? 'stale' : 'unrecorded',
        with: { ...told, original: original.path, command },
      };
    }
  }
}

/** Where it is told that a clause may have another id than when it was published. */
function perhapsOtherId(corpus: Corpus, page: Standard | Manual, isIt: (one: Renamed) => boolean): Cause | undefined {
  const last = 'code' in page ? lastLine(corpus, page.code) : undefined;
  const found = last && 'code' in page ? perhapsRenamed(corpus, last, page).find(isIt) : undefined;
  const path = found && clausePath(page.authority.file, found.is);
  return path && { file: page.authority.file, path: [...path, 'id'] };
}

/** Why an original is to change once more: one that was turned round, or that states a wrong figure. */
const causeIn = (corpus: Corpus, file: SourceFile, span: Span): Cause =>
  turnedAt(corpus, file, span)
    ? { file, path: turnedAt(corpus, file, span)?.path }
    : (misstatedIn(corpus, file, span) ?? { file, span });

/** Clauses that were turned round, each told where it is. */
function* turnedFindings(corpus: Corpus, again: string): Iterable<TranslationFinding> {
  for (const { file, path, span, id, from, to } of turnedClauses(corpus)) {
    const page = corpus.standards.find(({ authority }) => authority.file === file);
    // What the history says was changed is no slip.
    const isMarked = page?.facts.history.at(-1)?.marks.some(({ clause }) => clause === id) ?? false;
    const fix = span && !isMarked ? { ...span, text: from, safe: false } : undefined;
    const address = `${page?.code ?? ''}#${id}`;
    yield { file, path, span, level: 'warning', say: 'turned', with: { id, from, to, again, address, isMarked }, fix };
  }
}

/** Whether the history of a page says that a clause was deleted. */
const isDeleted = (page: Standard | Manual, id: string) =>
  'code' in page &&
  page.facts.history.some(({ marks }) => marks.some(({ clause, mark }) => clause === id && mark === 'D'));

/** Where the hash of a part stands, what the part is called, and what it says now. */
function staleAt(
  part: 'header' | 'body' | TranslatedEntry,
  page: Standard | Manual,
  corpus: Corpus,
): { path: DataPath; what: Bilingual; text: string | undefined } {
  const { title, description } = page.authority;
  if (part === 'header')
    return {
      path: ['translation', 'source'],
      what: { zh: '标题和规则句', en: 'the title and the rule sentence' },
      text: `${title} · ${description}`,
    };
  // Which of its paragraphs changed is not known.
  if (part === 'body') return { path: ['translation', 'body'], what: { zh: '正文', en: 'the body' }, text: undefined };
  const zh = `\`${part.id}\` `;
  return {
    path: ['translation', 'clauses', part.id, 'source'],
    what: { zh, en: zh.trim() },
    text: saidBy(page, part, corpus),
  };
}

/** What an entry says now, with all that may have changed: whether it is to be done, its figures, its other words. */
function saidBy(page: Standard | Manual, entry: TranslatedEntry, corpus: Corpus): string {
  const said = 'code' in page ? statementOf(corpus, page, entry.id, corpus.languages.authority) : '';
  const first = said === '' ? textOf(entry) : said;
  const others = Object.values(entry.words).flat();
  return [first, ...others.filter((text) => !first.includes(text))].join(' · ');
}

/** The words of an entry in one line: its text, or its first other word. */
function textOf({ words: fields }: TranslatedEntry): string {
  const value = fields['text'] ?? Object.values(fields)[0];
  return typeof value === 'string' ? value : (value ?? []).join(' · ');
}
