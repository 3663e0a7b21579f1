import { type Corpus, type DataPath, isOf, isPage, type SourceFile } from '../../../corpus/index.ts';
import { languageOf, type Locale } from '../../../languages/index.ts';
import { headings, schemaOfType, visitRoles } from '../../../schema/index.ts';
import { bodySpan, valueSpan } from '../../locate.ts';
import type { Finding } from '../../rule.ts';
import { hasBody } from '../../text/file-state.ts';
import { isAstray } from '../../text/astray.ts';
import { hasHan } from '../../text/han.ts';
import { visitTexts } from '../../text/leaves.ts';
import { cited, isOtherLanguage } from '../../text/other-language.ts';
import { hasOwnLanguage } from '../../text/own-language.ts';
import { proseLines } from '../../text/lines.ts';
import type { translationWords } from './words.ts';

type TranslationFinding = Finding<typeof translationWords>;

/** Whether a page carries facts, or the words of a translation. */
const holdsFacts = ({ type }: SourceFile) => type === 'standard' || type === 'manual';

/** Pages that stand in the folder of another language: copied, changed round, or alone. */
export function* misplaced({ files, languages }: Corpus): Iterable<TranslationFinding> {
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const file of files) {
    if (!file.locale || !isAstray(file, languages.authority)) continue;
    const isOriginal = file.locale === languages.authority;
    const to = isOriginal ? languages.all.find((locale) => locale !== languages.authority) : languages.authority;
    if (!to) continue;
    const place = file.path.replace(`docs/${file.locale}/`, `docs/${to}/`);
    const other = byPath.get(place);
    if (other?.text === file.text) yield { file, say: 'copied', with: { other: place }, related: { file: other } };
    else if (other && isPage(other) && holdsFacts(file) !== holdsFacts(other) && other.type !== 'plain')
      // Both pages are one fault, told at the original.
      yield {
        ...{ file, say: 'swapped', with: { other: place }, related: { file: other } },
        cause: isOriginal ? undefined : { file: other },
      };
    else yield { file, say: 'wrong-folder', with: { holds: holdsFacts(file) ? 'facts' : 'translation', place } };
  }
}

/** What search alone reads and staff type in any language; words as a source shows them; hashes, ids and the like. */
const notText: ReadonlySet<string> = new Set([
  'aliases',
  'asked',
  'source',
  'body',
  'of',
  'letter',
  'acronym',
  'printed',
]);

/** Texts left in, or put into, the wrong language: in pages, in their bodies and in data files. */
export function* leftOver(corpus: Corpus): Iterable<TranslationFinding> {
  for (const file of corpus.files) {
    if (file.value === undefined) continue;
    if (isPage(file)) {
      if (!file.locale || isAstray(file, corpus.languages.authority)) continue;
      const isHan = languageOf(file.locale).script === 'Han';
      // Facts in a Chinese page have ids and units beside them; of a translation every text is words.
      if (isHan && !isOf(file, 'translation')) yield* wordsOf(file, file.locale);
      else yield* textsOf(file, file.locale);
      if (hasBody(file) && (isHan || isOf(file, 'translation'))) yield* paragraphsOf(file, file.locale);
    } else if (file.type !== 'drawings') yield* bilingualsOf(file);
  }
}

/** The texts of a translated page, whichever field they stand in. */
function textsOf(file: SourceFile, locale: Locale): TranslationFinding[] {
  const found: TranslationFinding[] = [];
  visitTexts(file.value, (key, text, path) => {
    if (notText.has(key) || notText.has(String(path[1])) || hasOwnLanguage(file, path)) return;
    if (isOtherLanguage(text, locale)) found.push(leftOverAt(file, [...path], text, locale));
    found.push(...mixedAt(file, path, text, locale));
  });
  return found;
}

/** The words of a page with facts, which has ids and figures beside them. */
function wordsOf(file: SourceFile, locale: Locale): TranslationFinding[] {
  const schema = schemaOfType(file.type);
  const found: TranslationFinding[] = [];
  const look = (text: unknown, path: DataPath) => {
    if (typeof text !== 'string' || hasOwnLanguage(file, path)) return;
    if (isOtherLanguage(text, locale)) found.push(leftOverAt(file, path, text, locale));
    found.push(...mixedAt(file, path, text, locale));
  };
  const { title, description } = (file.value ?? {}) as { title?: unknown; description?: unknown };
  look(title, ['title']);
  look(description, ['description']);
  if (schema)
    visitRoles(schema, file.value, ['words'], (_role, value, path) => {
      if (typeof path.at(-1) === 'string' && notText.has(String(path.at(-1)))) return;
      if (Array.isArray(value)) value.forEach((text, index) => look(text, [...path, index]));
      else look(value, [...path]);
    });
  return found;
}

function bilingualsOf(file: SourceFile): TranslationFinding[] {
  const schema = schemaOfType(file.type);
  const found: TranslationFinding[] = [];
  const areNames = areNamesIn(file);
  if (schema)
    visitRoles(schema, file.yaml.data, ['bilingual'], (_role, value, path) => {
      const texts = value as Readonly<Record<string, unknown>>;
      if (isSame(texts)) {
        const { zh } = texts;
        if (!isBareId(texts) && (!areNames || ordinary.test(zh)))
          found.push(leftOverAt(file, [...path, 'zh'], zh, 'zh'));
        return;
      }
      const swapped = exchangedAt(file, path, texts);
      if (swapped) {
        found.push(swapped);
        return;
      }
      for (const locale of ['zh', 'en'] as const) {
        const text = texts[locale];
        if (typeof text !== 'string') continue;
        if (isOtherLanguage(text, locale)) found.push(leftOverAt(file, [...path, locale], text, locale));
        found.push(...mixedAt(file, [...path, locale], text, locale));
      }
    });
  return found;
}

/** A text of Latin letters that is the same in both languages: a name, or not translated yet. */
const isSame = (texts: Readonly<Record<string, unknown>>): texts is { zh: string; en: string } => {
  const { zh, en } = texts;
  return typeof zh === 'string' && typeof en === 'string' && !hasHan(en) && zh.toLowerCase() === en.toLowerCase();
};
/** A name that is still the bare id, as a list begins. */
const isBareId = ({ id, en }: Readonly<Record<string, unknown>>) => id !== undefined && id === en;

/** A sentence; names have no three small words. */
const ordinary = /(?:\b[a-z][a-z’'-]*\b.*){3}/u;

/** Whether the few texts of a file that are the same in both languages are names; where most are, none is one. */
function areNamesIn(file: SourceFile): boolean {
  const schema = schemaOfType(file.type);
  const all: boolean[] = [];
  if (schema && file.type !== 'site')
    visitRoles(schema, file.yaml.data, ['bilingual'], (_role, value) => {
      const texts = value as Readonly<Record<string, unknown>>;
      all.push(isSame(texts) && !isBareId(texts));
    });
  const same = all.filter(Boolean).length;
  return same < 3 || same * 2 <= all.length;
}

/** A text in two languages, each of which stands where the other should. */
function exchangedAt(
  file: SourceFile,
  path: DataPath,
  { zh, en }: Readonly<Record<string, unknown>>,
): TranslationFinding | undefined {
  if (typeof zh !== 'string' || typeof en !== 'string') return undefined;
  if (hasHan(zh) || !hasHan(en) || !/\p{Script=Latin}{2}/u.test(zh) || /\p{Script=Latin}{2}/u.test(en))
    return undefined;
  const places = [valueSpan(file, [...path, 'zh']), valueSpan(file, [...path, 'en'])];
  const [first, last] = places.flatMap((span) => span ?? []).sort((a, b) => a.start - b.start);
  if (!first || !last) return undefined;
  const { text } = file;
  const changed =
    text.slice(last.start, last.end) + text.slice(first.end, last.start) + text.slice(first.start, first.end);
  const fix = { start: first.start, end: last.end, text: changed, safe: false };
  return { file, path: [...path], span: fix, say: 'exchanged', with: { zh, en }, fix };
}

function* paragraphsOf(file: SourceFile, locale: Locale): Iterable<TranslationFinding> {
  for (const { text, start } of proseLines(file.fences.body)) {
    const { called, script } = languageOf(locale);
    const mixed = mixedIn(text, locale);
    if (mixed) {
      const from = start + mixed.index;
      const span = bodySpan(file, from, from + mixed.text.length);
      yield { file, span, level: 'warning', say: 'mixed', with: { text: mixed.text, ...called } };
    }
    // What a customer says in another language may be cited without quotes, in a quotation.
    const isCited = script === 'Han' && /^\s*>/.test(text);
    // A heading of the other language is told as that.
    if (isCited || isSetHeading(text) || !isOtherLanguage(text, locale)) continue;
    const span = bodySpan(file, start, start + text.length);
    const level = script === 'Han' ? 'warning' : undefined;
    yield { file, span, level, say: 'left-over', with: { text: text.slice(0, 30), ...called } };
  }
}

/** A line that is one of the headings that bodies have, in whichever language. */
function isSetHeading(line: string): boolean {
  const text = /^#{1,6}(.*)$/.exec(line)?.[1]?.trim() ?? '';
  return Object.values(headings).some((labels) => Object.values<string>(labels).includes(text));
}

function leftOverAt(file: SourceFile, path: DataPath, text: string, locale: Locale): TranslationFinding {
  const shown = text.length > 30 ? `${text.slice(0, 30)}…` : text;
  const span = valueSpan(file, path);
  return { file, path, span, say: 'left-over', with: { text: shown, ...languageOf(locale).called } };
}

function mixedAt(file: SourceFile, path: DataPath, text: string, locale: Locale): TranslationFinding[] {
  const mixed = mixedIn(text, locale);
  if (!mixed) return [];
  const words = { text: mixed.text, ...languageOf(locale).called };
  return [{ file, path: [...path], span: valueSpan(file, path), level: 'warning', say: 'mixed', with: words }];
}

/** How names and words of another language are set apart besides: in brackets or in italics. */
const setApart = /\([^)]*\)|（[^）]*）|\*[^*]*\*|_[^_]*_/g;

const blank = (found: string) => ' '.repeat(found.length);
/** Ordinary English words in a row, as no name has them. */
const latinClause = /\b[A-Za-z][a-z’']*(?:,? (?:[a-z][a-z’'-]*|I\b)){3,}/u;

/** Words of the other script that stand among others without being cited; undefined where there are none. */
function mixedIn(text: string, locale: Locale): { text: string; index: number } | undefined {
  const isHan = languageOf(locale).script === 'Han';
  if (!hasHan(text) || isOtherLanguage(text, locale) || !/\p{Script=Latin}{2}/u.test(text)) return undefined;
  const bare = text.replaceAll(cited, blank).replaceAll(setApart, blank);
  const match = (isHan ? latinClause : /\[?\p{Script=Han}[\p{Script=Han}，、。]*\]?/u).exec(bare);
  return match ? { text: match[0], index: match.index } : undefined;
}
