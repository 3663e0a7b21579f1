// By its own file: the whole of the cards would load the typesetter for every check.
import { outsideField } from '../../../cards/drawing/field.ts';
import { nearest } from '../../../corpus/edit-distance.ts';
import {
  type Corpus,
  type DrawingGap,
  type Figures,
  figuresOf,
  fillDrawing,
  isOf,
  noFigures,
  type SourceFile,
  type Span,
} from '../../../corpus/index.ts';
import type { Drawing, DrawingElement, DrawingText, DrawingWords } from '../../../schema/index.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { type DrawingUse, drawingUses } from '../../text/drawing-uses.ts';
import { openTag } from './open-tag.ts';
import { faultWords, type UseParams, useWords } from './words.ts';

const words = {
  ...faultWords,
  ...useWords,
  typed: {
    zh: (p: { found: string }) => ({
      message: `示意图里直接写了数字“${p.found}”`,
      hint: '改成 `{条款编号}`，数值改了，图也跟着改；不是标准的数值就换个写法',
    }),
    en: (p: { found: string }) => ({
      message: `The number “${p.found}” is typed into the drawing`,
      hint: 'Write `{clause-id}`, and the drawing follows the clause; say it in words if no standard has it',
    }),
  },
  unnamed: {
    zh: () => ({ message: '没有写是哪张示意图', hint: '写成 `<Drawing name="文件名" />`' }),
    en: () => ({ message: 'Nothing says which drawing it is', hint: 'Write `<Drawing name="file-name" />`' }),
  },
};
type DrawingFinding = Finding<typeof words>;
type Misfit = Finding<typeof useWords>;

/** A drawing is SVG of a few kinds of shapes, and takes every figure from the clauses of the standard that shows it. */
export const drawingRule = defineRule({
  id: 'drawing',
  title: { zh: '示意图', en: 'Drawings' },
  level: 'error',
  summary: {
    zh: '示意图只用允许的图形，数值都来自条款，每种语言都有文字说明',
    en: 'Drawings have only the shapes allowed, take figures from clauses, and say in each language what they show',
  },
  words,
  *find({ corpus }) {
    for (const file of corpus.files) {
      if (file.type !== 'drawings') continue;
      yield* faultsOf(file);
      if (isOf(file, 'drawings')) yield* typedIn(file, file.value);
    }
    const files = new Map(corpus.files.flatMap((file) => (isOf(file, 'drawings') ? [[file.value.id, file]] : [])));
    const broken = new Set<string | undefined>(corpus.invalid.map(({ slug }) => slug));
    const found: Misfit[] = [];
    const uses = [...drawingUses(corpus)];
    for (const use of uses) {
      const { file, name, span } = use;
      if (name === '') yield { file, span, say: 'unnamed', with: {} };
      const drawn = files.get(name);
      // What is wrong with a page is told there: which figures it has is known once that is mended.
      if (drawn?.value && (use.standard || file.slug === undefined || !broken.has(file.slug)))
        found.push(...misfits(corpus, use, drawn, drawn.value));
    }
    yield* atDrawings(found, uses);
  },
});

/**
 * A name in a drawing that no standard showing it has is a slip of the drawing: it is told there, once, where it is
 * known which was meant.
 */
function atDrawings(found: readonly Misfit[], uses: readonly DrawingUse[]): Misfit[] {
  const users = (drawing: string) =>
    new Set(uses.flatMap(({ name, standard }) => (name === drawing ? (standard?.code ?? []) : [])));
  const keyOf = ({ related, with: { found: name } }: Misfit) =>
    `${related?.file.path ?? ''} ${related?.span?.start ?? ''} ${name}`;
  const groups = Map.groupBy(found, keyOf);
  return [...groups.values()].flatMap((group): Misfit[] => {
    const [first] = group;
    if (first?.say !== 'no-clause' || !first.related?.span || first.with.meant === undefined) return group;
    const codes = new Set(group.flatMap((one) => one.with.code ?? []));
    if (codes.size < users(first.with.drawing).size) return group;
    const { file, span } = first.related;
    const at = file.text.indexOf(first.with.found, span.start);
    const place = { start: at, end: at + first.with.found.length };
    const fix = at >= 0 && at < span.end ? { ...place, text: first.with.meant, safe: false } : undefined;
    return [
      {
        ...first,
        file,
        span: fix ? place : span,
        path: undefined,
        fix,
        related: { file: first.file, span: first.span },
      },
    ];
  });
}

/** What the parser cannot read: the tag that is not closed, or the place where it stumbles. */
function unreadable(file: SourceFile, place: Span): DrawingFinding {
  const open = openTag(file.text);
  const words = { found: open ? `<${open.name}>` : '', owner: undefined, known: [], meant: undefined };
  const end = open && file.text.slice(0, open.end - 1).trimEnd().length;
  const fix = open?.isShape && end !== undefined ? { start: end, end: open.end, text: ' />', safe: false } : undefined;
  return { file, span: open ? { start: open.start, end: open.end } : place, say: 'xml', with: words, fix };
}

function faultsOf(file: SourceFile): DrawingFinding[] {
  return file.drawingFaults.map(({ fault, found, owner, known = [], start, end }) => {
    if (fault === 'xml') return unreadable(file, { start, end });
    const wrong = /="(.*)"$/.exec(found)?.[1] ?? found;
    const meant = nearest(wrong, known);
    // Only a name stands at its place alone; of a wrong value the whole value does.
    const exact = meant !== undefined && file.text.slice(start, end) === wrong;
    const fix = exact ? { start, end, text: meant, safe: false } : undefined;
    return { file, span: { start, end }, say: fault, with: { found, owner, known, meant }, fix };
  });
}

/** Numbers that stand in the words of a drawing instead of a place for a figure. */
function typedIn(file: SourceFile, { words: described, content }: Drawing): DrawingFinding[] {
  return [...Object.values(described).flat(), ...content.flatMap(wordsIn)]
    .filter((word): word is DrawingText => 'text' in word)
    .flatMap(({ text, start }) =>
      [...text.matchAll(/[0-9０-９]+(?:[.．][0-9０-９]+)?/g)].map((match): DrawingFinding => {
        const span = { start: start + match.index, end: start + match.index + match[0].length };
        return { file, span, say: 'typed', level: 'warning', with: { found: match[0] } };
      }),
    );
}

function wordsIn({ content }: DrawingElement): DrawingWords {
  return content.flatMap((part) => ('name' in part ? wordsIn(part) : part));
}

/** What a drawing asks of the clauses that they cannot give, and whether their figures push it out of its field. */
function* misfits(corpus: Corpus, use: DrawingUse, drawn: SourceFile, drawing: Drawing): Iterable<Misfit> {
  const { standard, file, span, path } = use;
  const figures = standard ? figuresOf(standard.facts) : noFigures;
  const pictures = corpus.languages.all.map((locale) => fillDrawing(drawing, figures, locale));
  const gaps = new Map(pictures.flatMap((picture) => picture.gaps).map((gap) => [`${gap.start} ${gap.found}`, gap]));
  const params = (found: string): UseParams => ({
    drawing: drawing.id,
    found,
    code: standard?.code,
    meant: nearest(found, figures.keys()),
    known: [...figures].flatMap(([id, figure]) => (figure ? id : [])),
  });
  for (const gap of gaps.values()) {
    const related = { file: drawn, span: { start: gap.start, end: gap.end } };
    yield { file, span, path, related, say: sayOf(gap, figures), with: params(gap.found) };
  }
  if (gaps.size === 0 && pictures.some(outsideField))
    yield { file, span, path, related: { file: drawn }, level: 'warning', say: 'outside', with: params('') };
}

function sayOf({ gap, found }: DrawingGap, figures: Figures): 'no-clause' | 'no-figure' | 'range' | 'undrawable' {
  if (gap === 'range' || gap === 'sum') return gap === 'sum' ? 'undrawable' : 'range';
  return figures.has(found) ? 'no-figure' : 'no-clause';
}
