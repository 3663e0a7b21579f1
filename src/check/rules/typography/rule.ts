import type { Text } from 'mdast';
import type { SourceFile, Span } from '../../../corpus/index.ts';
import { languageOf, languages, type Locale } from '../../../languages/index.ts';
import { bodySpan, valueSpan, writtenSpan } from '../../locate.ts';
import { isRecord } from '../../../schema/index.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { hasBody, isReadable } from '../../text/file-state.ts';
import { isAstray } from '../../text/astray.ts';
import { hasHan } from '../../text/han.ts';
import { visitTexts } from '../../text/leaves.ts';
import { isOtherLanguage } from '../../text/other-language.ts';
import { hasOwnLanguage } from '../../text/own-language.ts';
import { proseLines, withoutCode } from '../../text/lines.ts';
import { nodesOf } from '../../../corpus/nodes.ts';
import type { Correction } from './kinds.ts';
import { faultsOf, type Masked, mended, typographyOf } from './marks.ts';
import { maskMarkup, maskNames } from './masks.ts';
import { plainMarks } from './plain-marks.ts';
import { isEven, unpaired } from './unpaired.ts';
import { words } from './words.ts';

type Typographic = Finding<typeof words>;

/** Each language with its own punctuation, and no stars left over from emphasis that failed. */
export const typographyRule = defineRule({
  id: 'typography',
  title: { zh: '排版', en: 'Typography' },
  level: 'warning',
  summary: {
    zh: '中文用全角标点，英文用半角标点，没有多余的空格和失效的星号',
    en: 'Chinese has full-width punctuation and English its own, without stray blanks and stars of failed emphasis',
  },
  words,
  *find({ corpus }) {
    for (const file of corpus.files) {
      // A page in the folder of another language has the marks of its own, which are told as nothing but that.
      if (isAstray(file, corpus.languages.authority)) continue;
      if (isReadable(file) && !isRecord(file.type)) yield* fieldsOf(file, corpus.languages.all);
      if (hasBody(file)) yield* bodyOf(file);
    }
  },
});

/** Whether a text is Chinese, or a figure or name that was typed with Chinese marks. */
const isChinese = (text: string) => hasHan(text) || /[\uff01-\uff5e]/.test(text);

/** The language of a text of a page or of data, where either says so. */
function localeOf({ locale }: SourceFile, path: readonly (string | number)[]): Locale | undefined {
  return locale ?? path.findLast((part): part is Locale => typeof part === 'string' && part in languages);
}

/** The script of a text: data is in Chinese where it says nothing else. */
function scriptOf(locale: Locale | undefined): 'Han' | 'Latin' {
  return locale === undefined ? 'Han' : languageOf(locale).script;
}

/** Marks in or before a text for people, without which an English text needs no look. */
const mayBeMiswritten =
  / [,.;:?!]|,[a-z"“]|[,.;:]{2}|[，。；：？！、（）]|([%％‰℃￥¥])\1|\t|,$|\b(the|an?|of|to|and|your|for|with) +\2\b/i;

/** Marks of a body that follow a link, code or emphasis: what stands before them is not seen at once. */
const mayEnd = /[`)*_~][,.;:?!]/;

/** Lists of what people type, right or wrong, and of forms that are not to be used. */
const asTyped: ReadonlySet<string | number> = new Set(['aliases', 'asked', 'words', 'banned', 'groups']);

function fieldsOf(file: SourceFile, spoken: readonly Locale[]): Typographic[] {
  const found: Typographic[] = [];
  // Text stays text where another field is at fault, but not where the fields cannot be told apart.
  const isParsed = file.yaml.errors.length === 0;
  visitTexts(file.value ?? file.yaml.data, (_key, text, path) => {
    const locale = localeOf(file, path);
    // A text in a language that the company does not speak is a copy of another; a line may have one of its own.
    if ((locale && !spoken.includes(locale)) || hasOwnLanguage(file, path)) return;
    const marks = plainMarks(text);
    const isTyped = path.some((part) => asTyped.has(part));
    const script = scriptOf(locale);
    const isLooked = !isTyped && (script === 'Han' ? isChinese(text) : mayBeMiswritten.test(text));
    const isOther = isLooked && locale !== undefined && isOtherLanguage(text, locale);
    const masked = isLooked && !isOther ? maskNames(text) : '';
    const corrections =
      masked === ''
        ? []
        : [...faultsOf[script](masked), ...(script === 'Han' ? unpaired(masked) : []), ...lastComma(masked, script)];
    if (marks.length === 0 && corrections.length === 0) return;
    // A code or a figure that is refused as it stands is told with its own correction.
    if (!hasHan(text) && isRefused(file, path)) return;
    const span = valueSpan(file, path);
    const place = writtenSpan(file, path, text)?.start;
    const kept = [...path];
    for (const mark of marks) {
      const fix =
        place === undefined || mark.text === undefined
          ? undefined
          : { start: place, end: place + text.length, text: mark.text, safe: false };
      found.push({ file, path: kept, span, say: mark.say, with: { found: mark.found }, fix });
    }
    for (const group of inGroups(corrections))
      found.push({
        ...characterFinding(
          file,
          group,
          { text, masked, mask: maskNames },
          { place, otherwise: span, isSound: isParsed && !isRefused(file, path), script },
        ),
        path: kept,
      });
  });
  return found;
}

/** A comma that nothing follows: a text was cut off, or its end was changed. */
function lastComma(masked: string, script: 'Han' | 'Latin'): Correction[] {
  const isLast = (script === 'Han' ? /[^，、][，、]$/u : /[^,],$/).test(masked);
  return isLast ? [{ kind: 'last', start: masked.length - 1, end: masked.length, text: '', safe: false }] : [];
}

function isRefused({ schemaIssues }: SourceFile, path: readonly (string | number)[]): boolean {
  return schemaIssues.some(({ path: at }) => at.length > 1 && at.every((part, index) => part === path[index]));
}

function* bodyOf(file: SourceFile): Iterable<Typographic> {
  const { body } = file.fences;
  if (mayHoldStars(body)) yield* starsIn(file);
  const script = scriptOf(file.locale);
  const isRight =
    script === 'Han' ? isEven(body) && !mayEnd.test(body) && !typographyOf(body)[0] : !mayBeMiswritten.test(body);
  if (isRight) return;
  const masked = maskMarkup(withoutCode(body));
  const isSound = file.yaml.errors.length === 0 && file.body().tree !== undefined;
  for (const line of proseLines(body)) {
    if (script === 'Han' && !isChinese(line.text)) continue;
    if (file.locale && isOtherLanguage(line.text, file.locale)) continue;
    const place = bodySpan(file, line.start).start;
    const both = { text: line.text, masked: masked.slice(line.start, line.start + line.text.length) };
    for (const group of inGroups(faultsOf[script](both.masked)))
      yield characterFinding(file, group, both, { place, isSound, script });
  }
  if (script !== 'Han') return;
  // A pair may stand on two lines of a paragraph.
  const { start } = bodySpan(file, 0);
  const whole = { text: body, masked };
  for (const lone of unpaired(whole.masked))
    yield characterFinding(file, [lone], whole, { place: start, isSound, script });
}

/** Corrections that are certain, those that are not, and faults without one: the line is pasted once for each sort. */
function inGroups(corrections: readonly Correction[]): Correction[][] {
  return [
    corrections.filter(({ safe, text }) => safe && text !== undefined),
    corrections.filter(({ safe, text }) => !safe && text !== undefined),
    corrections.filter(({ text }) => text === undefined),
  ].filter((group) => group.length > 0);
}

interface TextPlace {
  /** Where the text begins in the file; undefined when it is written there in another way. */
  place: number | undefined;
  otherwise?: Span | undefined;
  /** Whether the text is surely what it is taken for, so that it may be mended unasked. */
  isSound: boolean;
  script: 'Han' | 'Latin';
}

function characterFinding(
  file: SourceFile,
  group: readonly Correction[],
  both: Masked,
  { place, otherwise, isSound, script }: TextPlace,
): Typographic {
  const [first] = group as [Correction, ...Correction[]];
  const given = {
    kind: first.kind,
    found: JSON.stringify(both.text.slice(first.start, first.end)).slice(1, -1),
    expected: first.text,
  };
  if (place === undefined) return { file, span: otherwise, say: 'character', with: given };
  const span = { start: place + first.start, end: place + first.end };
  if (first.text === undefined) return { file, span, say: 'character', with: given };
  const faults = first.kind === 'last' ? (masked: string) => lastComma(masked, script) : faultsOf[script];
  const changed = changeOf(both.text, mended(both, !first.safe, faults));
  const fix = {
    start: place + changed.start,
    end: place + changed.end,
    text: changed.text,
    safe: first.safe && isSound,
  };
  return { file, span, say: 'character', with: given, fix };
}

/** The one stretch of a text that another form of it changes. */
function changeOf(text: string, other: string): Span & { text: string } {
  let start = 0;
  while (start < text.length && start < other.length && text[start] === other[start]) start += 1;
  let end = 0;
  const most = Math.min(text.length, other.length) - start;
  while (end < most && text.at(-1 - end) === other.at(-1 - end)) end += 1;
  return { start, end: text.length - end, text: other.slice(start, other.length - end) };
}

/** A sign of emphasis with a blank on the inner side of one of its two halves. */
const loneSign = new RegExp(
  [
    String.raw`(?<![\\\w*])([*_])(?=\S)[^\n*_]{0,40}[^\s*_] +\1(?=$|[\s，。；：、！？）”,.;:!?])`,
    String.raw`(?<=\p{Script=Han})([*_]) +[^\s*_][^\n*_]{0,40}\p{Script=Han}\2(?![*\w])`,
  ].join('|'),
  'mu',
);

/** Whether a body may hold signs of emphasis that fail: only then it is parsed for them. */
const mayHoldStars = (body: string) => body.includes('**') || (/[*_]/.test(body) && loneSign.test(body));

function* starsIn(file: SourceFile): Iterable<Typographic> {
  const { tree } = file.body();
  if (!tree) return;
  for (const node of nodesOf(tree)) {
    if (node.type !== 'text' || !/[*_]/.test((node as Text).value)) continue;
    const start = node.position?.start.offset ?? 0;
    const raw = file.fences.body.slice(start, node.position?.end.offset ?? 0);
    const match = /(?<!\\)\*\*[^*\n]{0,40}(?:\*\*)?/.exec(raw) ?? loneSign.exec(raw);
    if (!match) continue;
    const span = bodySpan(file, start + match.index, start + match.index + match[0].length);
    const [, mark = '', words = ''] = /^(\*{1,2}|_)([^*_]+)\1$/.exec(match[0]) ?? [];
    const inner = words.trim();
    yield {
      file,
      span,
      say: 'stars',
      with: { found: match[0] },
      fix: inner ? { ...span, text: `${mark}${inner}${mark}`, safe: mark === '**' } : undefined,
    };
  }
}
