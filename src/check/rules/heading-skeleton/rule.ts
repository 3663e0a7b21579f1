import { type Corpus, isOf, type SourceFile } from '../../../corpus/index.ts';
import { languageOf, type Locale } from '../../../languages/index.ts';
import { type Heading, headings, type Kind, type Skeleton, skeletons } from '../../../schema/index.ts';
import { nearest } from '../../../corpus/edit-distance.ts';
import { bodySpan } from '../../locate.ts';
import { type Cause, defineRule, type Finding } from '../../rule.ts';
import { hasBody } from '../../text/file-state.ts';
import { openFence } from '../markdown/lines.ts';
import { type BodyHeading, headingsOf } from './headings.ts';

interface Unknown {
  text: string;
  meant: string | undefined;
  known: string;
}
const words = {
  unknown: {
    zh: (p: Unknown) => ({
      message: `这类标准没有“${p.text}”这个标题${p.meant ? `，您是不是要写“${p.meant}”？` : ''}`,
      hint: `可用的标题，依次为：${p.known}`,
    }),
    en: (p: Unknown) => ({
      message: `Standards of this kind have no heading “${p.text}”${p.meant ? `; did you mean “${p.meant}”?` : ''}`,
      hint: `The headings, in order: ${p.known}`,
    }),
  },
  order: {
    zh: (p: { text: string; before: string; known: string }) => ({
      message: `标题“${p.text}”应当在“${p.before}”前面`,
      hint: `顺序是：${p.known}`,
    }),
    en: (p: { text: string; before: string; known: string }) => ({
      message: `The heading “${p.text}” belongs before “${p.before}”`,
      hint: `The order is: ${p.known}`,
    }),
  },
  repeated: {
    zh: (p: { text: string }) => ({ message: `标题“${p.text}”出现了两次`, hint: '并成一节' }),
    en: (p: { text: string }) => ({
      message: `The heading “${p.text}” stands twice`,
      hint: 'Make one section of them',
    }),
  },
  missing: {
    zh: (p: { text: string }) => ({ message: `正文缺少标题“${p.text}”`, hint: `加上 ## ${p.text}，写一两句` }),
    en: (p: { text: string }) => ({
      message: `The body lacks the heading “${p.text}”`,
      hint: `Add ## ${p.text} with a sentence or two`,
    }),
  },
  level: {
    zh: (p: { text: string }) => ({
      message: `“${p.text}”不是二级标题的写法`,
      hint: '写成两个半角井号、一个空格、标题文字',
    }),
    en: (p: { text: string }) => ({
      message: `“${p.text}” is not written as a heading of level two`,
      hint: 'Write two number signs, a space and the heading',
    }),
  },
  differs: {
    zh: (p: { found: string; expected: string }) => ({
      message: `标题与原文不一致：这里是 ${p.found}`,
      hint: `原文是 ${p.expected}`,
    }),
    en: (p: { found: string; expected: string }) => ({
      message: `The headings differ from the original: here ${p.found}`,
      hint: `The original has ${p.expected}`,
    }),
  },
};
type Skeletal = Finding<typeof words>;

/** Bodies have the headings of their kind, in order, so that a reader finds the same thing in the same place. */
export const headingSkeletonRule = defineRule({
  id: 'heading-skeleton',
  title: { zh: '正文标题', en: 'Headings of a body' },
  level: 'error',
  summary: {
    zh: '正文标题用本类型规定的几个，次序固定，两种语言一致',
    en: 'A body has the headings of its kind, in order, the same in both languages',
  },
  words,
  *find({ corpus }) {
    const imported = importedCodes(corpus);
    for (const { facts, authority, translations } of corpus.standards) {
      const original: Heading[] = [];
      // A manual that was imported may give no reason, and then there is nothing to stand below the heading.
      const needed = (file: SourceFile) =>
        imported.has(facts.code) && file.fences.body.trim() === '' ? [] : skeletons[facts.kind].required;
      yield* check(authority.file, authority.locale, facts.kind, original, needed(authority.file));
      for (const { file, locale } of Object.values(translations)) {
        const translated: Heading[] = [];
        yield* check(file, locale, facts.kind, translated, needed(file));
        if (!hasBody(authority.file) || !hasBody(file) || original.join() === translated.join()) continue;
        const shown = (list: readonly Heading[]) => list.map((heading) => headings[heading][locale]).join(', ') || '–';
        yield {
          file,
          span: bodySpan(file, 0),
          level: 'warning',
          say: 'differs',
          with: { found: shown(translated), expected: shown(original) },
          related: { file: authority.file, span: bodySpan(authority.file, 0) },
          cause: fenceLeftOpen(authority.file),
        };
      }
    }
  },
});

/** The codes of standards that were made of a source. */
const importedCodes = ({ files }: Corpus) =>
  new Set(files.flatMap((file) => (isOf(file, 'imports') ? file.value.standards.map(({ code }) => code) : [])));

/** A block of code that is not closed, which takes in every heading behind it. */
function fenceLeftOpen(file: SourceFile): Cause | undefined {
  const open = openFence(file.fences.body);
  return open && { file, span: bodySpan(file, open.start, open.end) };
}

/** Checks one body; the headings it does have are added to `present`. */
function* check(
  file: SourceFile,
  locale: Locale,
  kind: Kind,
  present: Heading[],
  required: readonly Heading[],
): Iterable<Skeletal> {
  if (file.fences.body !== '' && !hasBody(file)) return;
  const skeleton: Skeleton = skeletons[kind];
  const known = skeleton.order.map((heading): string => headings[heading][locale]);
  const all = known.join(languageOf(locale).listMark);
  const written = headingsOf(file.fences.body);
  const proper = new Set(written.flatMap(({ text, signs }) => (/^[*_]/.test(signs) ? [] : text)));
  for (const found of written) {
    const { start, end, depth } = found;
    if (depth > 2 && found.wellFormed) continue;
    const isBold = /^[*_]/.test(found.signs);
    const bare = bareHeading(found.text);
    // Marks behind a heading of this kind are no other heading; bold words may be anything.
    const text = known.includes(bare) && (isBold || !known.includes(found.text)) ? bare : found.text;
    if (isBold && (!known.includes(text) || proper.has(text))) continue;
    const span = bodySpan(file, start, end);
    const heading = skeleton.order[known.indexOf(text)];
    const last = present.at(-1);
    if (heading && text !== found.text && !isBold) {
      present.push(heading);
      const meant = { text: found.text, meant: text, known: all };
      yield { file, span, say: 'unknown', with: meant, fix: { ...span, text, safe: false } };
      continue;
    }
    if (!heading) {
      const other = Object.values(headings).find((labels) => Object.values<string>(labels).includes(text))?.[locale];
      const meant = nearest(text, known) ?? (other !== undefined && known.includes(other) ? other : undefined);
      const taken = skeleton.order[known.indexOf(meant ?? '')];
      // What is a heading once its words are right is not missing besides.
      if (taken && !present.includes(taken)) present.push(taken);
      yield {
        file,
        span,
        say: 'unknown',
        with: { text, meant, known: all },
        fix: meant ? { ...span, text: meant, safe: false } : undefined,
      };
    } else if (!found.wellFormed || depth !== 2 || found.signs === '-') yield levelFinding(file, found);
    else if (present.includes(heading)) yield { file, span, say: 'repeated', with: { text } };
    else if (last && skeleton.order.indexOf(heading) < skeleton.order.indexOf(last))
      yield { file, span, say: 'order', with: { text, before: headings[last][locale], known: all } };
    if (heading) present.push(heading);
  }
  const end = file.fences.bodyStart + file.fences.body.trimEnd().length;
  for (const heading of required) {
    const text = headings[heading][locale];
    if (!present.includes(heading))
      yield {
        file,
        span: { start: end, end },
        say: 'missing',
        with: { text },
        fix: { start: end, end, text: `${file.fences.body.trim() === '' ? '' : '\n'}\n## ${text}\n`, safe: false },
      };
  }
}

/** A heading without the marks that people put behind one, or a number before it. */
const bareHeading = (text: string) =>
  text
    .replace(/^(?:[一二三四五六七八九十]+|\d+)[、.．)]\s*/, '')
    .replace(/\s*[:：?？.。!！,，;；]+$/, '')
    .trim();

function levelFinding(file: SourceFile, { text, start, end, signs }: BodyHeading): Skeletal {
  const span = bodySpan(file, start, end);
  if (/^[*_]/.test(signs)) {
    // The stars go with the line, and the mark that stood within them.
    const from = file.text.lastIndexOf('\n', span.start - 1) + 1;
    const to = span.start + (/^[^\r\n]*/.exec(file.text.slice(span.start))?.[0].length ?? 0);
    const heading = `## ${bareHeading(text)}`;
    return { file, span, say: 'level', with: { text }, fix: { start: from, end: to, text: heading, safe: false } };
  }
  if (signs === '-' || signs === '=') return { file, span, say: 'level', with: { text } };
  const lineStart = file.text.lastIndexOf('\n', span.start - 1) + 1;
  return {
    file,
    span,
    say: 'level',
    with: { text },
    fix: { start: lineStart, end: span.end, text: `## ${text}`, safe: true },
  };
}
