import type { Text } from 'mdast';
import type { SourceFile, Span } from '../../../corpus/index.ts';
import type { Bilingual } from '../../../schema/index.ts';
import { languageOf } from '../../../languages/index.ts';
import { bodySpan, valueSpan } from '../../locate.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { hasBody, isReadable } from '../../text/file-state.ts';
import { hasHan } from '../../text/han.ts';
import { visitTexts } from '../../text/leaves.ts';
import { proseLines } from '../../text/lines.ts';
import { nodesOf } from '../../../corpus/nodes.ts';
import { type Correction, type TypographyKind, typographyKinds } from './kinds.ts';
import { type Masked, mended, typographyOf } from './marks.ts';
import { maskMarkup, maskNames } from './masks.ts';

/** What to do where the right form depends on what is meant. */
const usually = { zh: '请核对后改正', en: 'See what is meant and correct it' };
const unsure: Readonly<Record<TypographyKind, Bilingual>> = {
  ...(Object.fromEntries(Object.keys(typographyKinds).map((kind) => [kind, usually])) as Record<
    TypographyKind,
    Bilingual
  >),
  dot: { zh: '句号写 。，外国人名中间的点写 ·', en: 'A full stop is 。, the dot inside a foreign name is ·' },
  quote: {
    zh: '引号写 “ 和 ”，成对使用；英寸请写成文字',
    en: 'Quotation marks are “ and ”, in pairs; write inches as a word',
  },
  facing: { zh: '开头用 “，结尾用 ”', en: 'Begin with “ and end with ”' },
};

const words = {
  character: {
    zh: (p: { kind: TypographyKind; found: string; expected: string | undefined }) => ({
      message: `${typographyKinds[p.kind].zh}：${p.found}`,
      hint: p.expected === '' ? '删去' : p.expected === undefined ? unsure[p.kind].zh : `写成 ${p.expected}`,
    }),
    en: (p: { kind: TypographyKind; found: string; expected: string | undefined }) => ({
      message: `There is ${typographyKinds[p.kind].en}: ${p.found}`,
      hint: p.expected === '' ? 'Take it out' : p.expected === undefined ? unsure[p.kind].en : `Write ${p.expected}`,
    }),
  },
  stars: {
    zh: (p: { found: string }) => ({
      message: `加粗没有生效，星号会照样显示：${p.found}`,
      hint: '星号成对，紧贴文字，中间不留空格',
    }),
    en: (p: { found: string }) => ({
      message: `The emphasis fails and its stars would be shown: ${p.found}`,
      hint: 'Put stars in pairs, close to the words, without blanks inside',
    }),
  },
  'plain-stars': {
    zh: (p: { found: string }) => ({ message: `字段里的星号会照样显示：${p.found}`, hint: '字段是纯文字，删去星号' }),
    en: (p: { found: string }) => ({
      message: `Stars in a field are shown as they are: ${p.found}`,
      hint: 'Fields are plain text; take the stars out',
    }),
  },
};
type Typographic = Finding<typeof words>;

/** Chinese text in full-width punctuation, and no stars left over from emphasis that failed. */
export const typographyRule = defineRule({
  id: 'typography',
  title: { zh: '中文排版', en: 'Chinese typography' },
  level: 'warning',
  summary: {
    zh: '中文用全角标点，没有多余的空格和失效的星号',
    en: 'Chinese has full-width punctuation, no stray blanks and no stars of failed emphasis',
  },
  words,
  *find({ corpus }) {
    for (const file of corpus.files) {
      if (isReadable(file) && (mayBeHan(file) || file.text.includes('**'))) yield* fieldsOf(file);
      if (hasBody(file)) yield* bodyOf(file);
    }
  },
});

/** Whether a file may hold Chinese: a page in Chinese, or data in any language. */
const mayBeHan = ({ locale }: SourceFile) => !locale || languageOf(locale).script === 'Han';

/** Lists of what people type, right or wrong, and of forms that are not to be used. */
const asTyped: ReadonlySet<string | number> = new Set(['aliases', 'asked', 'words', 'banned', 'groups']);

function fieldsOf(file: SourceFile): Typographic[] {
  const found: Typographic[] = [];
  // Text stays text where another field is at fault; but only a page that is in order is mended unasked.
  const isSound = file.value !== undefined;
  visitTexts(file.value ?? file.yaml.data, (_key, text, path) => {
    const stars = text.includes('**') ? /\*\*.{0,10}/.exec(text) : null;
    const isTyped = path.some((part) => asTyped.has(part));
    const masked = mayBeHan(file) && !isTyped && hasHan(text) ? maskNames(text) : '';
    const corrections = masked === '' ? [] : typographyOf(masked);
    if (!stars && corrections.length === 0) return;
    const span = valueSpan(file, path);
    const at = span ? file.text.slice(span.start, span.end).indexOf(text) : -1;
    const place = span && at >= 0 ? span.start + at : undefined;
    const kept = [...path];
    if (stars) {
      const fix =
        place === undefined || !span
          ? undefined
          : { start: place, end: place + text.length, text: text.replaceAll('**', ''), safe: false };
      found.push({ file, path: kept, span, say: 'plain-stars', with: { found: stars[0] }, fix });
    }
    for (const group of inGroups(corrections))
      found.push({
        ...characterFinding(file, group, { text, masked }, { place, otherwise: span, isSound }),
        path: kept,
      });
  });
  return found;
}

function* bodyOf(file: SourceFile): Iterable<Typographic> {
  const { body } = file.fences;
  if (body.includes('*')) yield* starsIn(file);
  if (!mayBeHan(file) || !typographyOf(body)[0]) return;
  const masked = maskMarkup(body);
  const isSound = file.value !== undefined && file.body().tree !== undefined;
  for (const line of proseLines(body)) {
    if (!hasHan(line.text)) continue;
    const place = bodySpan(file, line.start).start;
    const both = { text: line.text, masked: masked.slice(line.start, line.start + line.text.length) };
    for (const group of inGroups(typographyOf(both.masked)))
      yield characterFinding(file, group, both, { place, isSound });
  }
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
  /** Whether the page is in order, so that it may be mended unasked. */
  isSound: boolean;
}

function characterFinding(
  file: SourceFile,
  group: readonly Correction[],
  both: Masked,
  { place, otherwise, isSound }: TextPlace,
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
  const changed = changeOf(both.text, mended(both, !first.safe));
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

function* starsIn(file: SourceFile): Iterable<Typographic> {
  const { tree } = file.body();
  if (!tree) return;
  for (const node of nodesOf(tree)) {
    if (node.type !== 'text' || !(node as Text).value.includes('**')) continue;
    const start = node.position?.start.offset ?? 0;
    const raw = file.fences.body.slice(start, node.position?.end.offset ?? 0);
    const match = /(?<!\\)\*\*[^*\n]{0,40}(?:\*\*)?/.exec(raw);
    if (!match) continue;
    const span = bodySpan(file, start + match.index, start + match.index + match[0].length);
    const inner = /^\*\*([^*]+)\*\*$/.exec(match[0])?.[1]?.trim();
    yield {
      file,
      span,
      say: 'stars',
      with: { found: match[0] },
      fix: inner ? { ...span, text: `**${inner}**`, safe: true } : undefined,
    };
  }
}
