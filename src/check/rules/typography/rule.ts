import type { Text } from 'mdast';
import type { SourceFile, Span } from '../../../corpus/index.ts';
import { languageOf } from '../../../languages/index.ts';
import { applyFixes } from '../../fix.ts';
import { bodySpan, valueSpan } from '../../locate.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { hasBody } from '../../text/file-state.ts';
import { hasHan } from '../../text/han.ts';
import { visitTexts } from '../../text/leaves.ts';
import { proseLines } from '../../text/lines.ts';
import { nodesOf } from '../../text/nodes.ts';
import { type Correction, maskMarkup, type TypographyKind, typographyKinds, typographyOf } from './marks.ts';

const words = {
  character: {
    zh: (p: { kind: TypographyKind; found: string; expected: string }) => ({
      message: `${typographyKinds[p.kind].zh}：${p.found}`,
      hint: p.expected === '' ? '删去' : `写成 ${p.expected}`,
    }),
    en: (p: { kind: TypographyKind; found: string; expected: string }) => ({
      message: `There is ${typographyKinds[p.kind].en}: ${p.found}`,
      hint: p.expected === '' ? 'Take it out' : `Write ${p.expected}`,
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
      if (file.value !== undefined && (mayBeHan(file) || file.text.includes('**'))) yield* fieldsOf(file);
      if (hasBody(file)) yield* bodyOf(file);
    }
  },
});

/** Whether a file may hold Chinese: a page in Chinese, or data in any language. */
const mayBeHan = ({ locale }: SourceFile) => !locale || languageOf(locale).script === 'Han';

function fieldsOf(file: SourceFile): Typographic[] {
  const found: Typographic[] = [];
  visitTexts(file.value, (_key, text, path) => {
    const stars = text.includes('**') ? /\*\*.{0,10}/.exec(text) : null;
    const corrections = mayBeHan(file) && hasHan(text) ? typographyOf(text) : [];
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
      found.push({ ...characterFinding(file, group, text, place, span), path: kept });
  });
  return found;
}

function* bodyOf(file: SourceFile): Iterable<Typographic> {
  const { body } = file.fences;
  if (body.includes('*')) yield* starsIn(file);
  if (!mayBeHan(file) || !typographyOf(body)[0]) return;
  for (const line of proseLines(body)) {
    if (!hasHan(line.text)) continue;
    const place = bodySpan(file, line.start).start;
    for (const group of inGroups(typographyOf(maskMarkup(line.text))))
      yield characterFinding(file, group, line.text, place, undefined);
  }
}

/** Corrections that are certain and those that are not, each as one finding: the line is pasted once. */
function inGroups(corrections: readonly Correction[]): Correction[][] {
  return [
    corrections.filter((correction) => correction.safe),
    corrections.filter((correction) => !correction.safe),
  ].filter((group) => group.length > 0);
}

function characterFinding(
  file: SourceFile,
  group: readonly Correction[],
  text: string,
  place: number | undefined,
  otherwise: Span | undefined,
): Typographic {
  const [first, last] = [group[0], group.at(-1)] as [Correction, Correction];
  const given = {
    kind: first.kind,
    found: JSON.stringify(text.slice(first.start, first.end)).slice(1, -1),
    expected: first.text,
  };
  if (place === undefined) return { file, span: otherwise, say: 'character', with: given };
  const inside = group.map((correction) => ({
    ...correction,
    start: correction.start - first.start,
    end: correction.end - first.start,
  }));
  const fix = {
    start: place + first.start,
    end: place + last.end,
    text: applyFixes(text.slice(first.start, last.end), inside).text,
    safe: first.safe,
  };
  return { file, span: { start: place + first.start, end: place + first.end }, say: 'character', with: given, fix };
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
