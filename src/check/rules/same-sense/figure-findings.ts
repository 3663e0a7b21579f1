import {
  type Corpus,
  figureFacts,
  figuresIn,
  isHeld,
  type Misstatement,
  misstatements,
  type Span,
} from '../../../corpus/index.ts';
import { valueAt } from '../../../schema/index.ts';
import { bodySpan, valueSpan } from '../../locate.ts';
import type { Finding } from '../../rule.ts';
import { staffFiles } from '../../text/staff-texts.ts';
import { loneCounts, type Part, pieces } from './counts.ts';
import { haveSameNumbers, type LoneFigure, loneFigures, type OtherFigure } from './figures.ts';
import { isWithin, otherIntervals, sameIntervals } from './intervals.ts';
import { type TextPair, translatedPage } from './pairs.ts';
import { turnedFigures } from './order.ts';
import { figuresInOtherUnits } from './units.ts';
import { withWholeNumbers } from './whole-numbers.ts';
import type { senseWords } from './words.ts';

type FigureFinding = Finding<typeof senseWords>;

/** What the two languages of a text do not have in common: each once, and not again what no clause has. */
export function* figureFindings(pair: TextPair, corpus: Corpus): Iterable<FigureFinding> {
  const { locale, other } = pair;
  const [mine, theirs] = [pair[locale], pair[other]];
  const parts = partsOf(pair);
  const haveSame = parts.length > 0 && parts.every((part) => haveSameNumbers(part.one, part.other));
  const told = toldOf(pair, corpus);
  const ofStaff = staffFiles.has(pair.file.type) ? corpus : undefined;
  const loneOf = (text: string, beside: string) => withWholeNumbers(text, loneFigures(text, beside, haveSame), ofStaff);
  const [allOwn, allLacking] = [loneOf(mine, theirs), loneOf(theirs, mine)];
  const often = allOwn.length + allLacking.length > 0 ? sameIntervals(mine, theirs) : undefined;
  const own = allOwn.filter((figure) => !isWithin(figure, [...told.mine, ...(often?.mine ?? [])]));
  const lacking = allLacking.filter((figure) => !isWithin(figure, [...told.theirs, ...(often?.theirs ?? [])]));
  // One figure is wrong, not two: where one side is told already, the other is what it should be.
  const ours = own.slice(told.theirs.length);
  const others = lacking.slice(told.mine.length);
  const isAlike = ours.length + others.length + told.mine.length + told.theirs.length === 0;
  const inUnits = isAlike ? inOtherUnits(haveSame ? parts : [wholeOf(pair)]) : [];
  const rates = isAlike && inUnits.length === 0 ? inOtherIntervals(parts) : [];
  for (const figure of [...inUnits, ...rates]) yield at(pair, figure);
  const turned = isAlike && inUnits.length + rates.length === 0 ? inOtherOrder(parts) : [];
  for (const { first, second } of turned) yield orderFinding(pair, first, second);
  const isTold = inUnits.length + rates.length > 0 || (!isAlike && ours.length === others.length);
  const counts = haveSame || isTold ? noCounts : countsOf(parts);
  const size = isAlike ? counts.mine.length : Math.max(ours.length, others.length);
  // What a number in words stands for may be said otherwise: it is told beside another alone.
  const [left, right] = [padded(ours, counts.mine, size), padded(others, counts.theirs, size)];
  for (let index = 0; index < size; index += 1) {
    const [figure, beside] = [left[index], right[index]];
    if (figure && beside) yield differing(pair, figure, beside, corpus);
    else if (figure && ours.includes(figure) && !isLaidDown(pair, figure, corpus)) yield only(pair, locale, figure);
    else if (beside && others.includes(beside)) yield only(pair, other, beside);
  }
}

/** Figures that the two languages have the other way round, part by part. */
const inOtherOrder = (parts: readonly Part[]) =>
  parts.flatMap(({ one, other, at: by }) =>
    turnedFigures(one, other).map(({ first, second }) => ({ first: shifted(first, by), second: shifted(second, by) })),
  );

function orderFinding(pair: TextPair, first: LoneFigure, second: LoneFigure): FigureFinding {
  const { file, path, locale: has, other: lacks } = pair;
  const span = placeOf(pair, first);
  return { file, path, span, say: 'order', with: { has, lacks, found: first.words, other: second.words } };
}

const noCounts: Record<'mine' | 'theirs', LoneFigure[]> = { mine: [], theirs: [] };

/** Figures, and numbers of things after them until there are as many as asked for. */
function padded(figures: readonly LoneFigure[], counts: readonly LoneFigure[], size: number): LoneFigure[] {
  const more = counts.filter((count) => !figures.some(({ start, end }) => start < count.end && count.start < end));
  return [...figures, ...more].slice(0, size);
}

/** Where figures stand in either text that no clause has: they are told as such. */
function toldOf(pair: TextPair, corpus: Corpus): Record<'mine' | 'theirs', readonly Span[]> {
  const made = byFile.get(corpus) ?? Map.groupBy(misstatements(corpus), ({ file }) => file.path);
  byFile.set(corpus, made);
  const toldIn = (file: string, text: string) =>
    (made.get(file) ?? []).flatMap((said) => (said.text === text ? [said.figure] : []));
  return {
    mine: toldIn(pair.file.path, pair[pair.locale]),
    theirs: toldIn(pair.original.path, pair[pair.other]),
  };
}
const byFile = new WeakMap<Corpus, ReadonlyMap<string, readonly Misstatement[]>>();

/** The texts of a field as they are; those of a body paragraph by paragraph, none where one has more of them. */
export function partsOf(pair: TextPair): readonly Part[] {
  if (pair.path) return [wholeOf(pair)];
  const parts = partsOfBody.get(pair) ?? pieces(pair[pair.locale], pair[pair.other]);
  partsOfBody.set(pair, parts);
  return parts;
}
const partsOfBody = new WeakMap<TextPair, readonly Part[]>();

function wholeOf(pair: TextPair): Part {
  return { one: pair[pair.locale], other: pair[pair.other], at: 0, otherAt: 0 };
}

function inOtherUnits(parts: readonly Part[]): OtherFigure[] {
  return parts.flatMap(({ one, other, at: start }) =>
    figuresInOtherUnits(one, other).map((figure) => ({ ...figure, ...shifted(figure, start) })),
  );
}

/** Numbers of things that only one of the texts has, part by part. */
function countsOf(parts: readonly Part[]): Record<'mine' | 'theirs', LoneFigure[]> {
  const found = { mine: [] as LoneFigure[], theirs: [] as LoneFigure[] };
  for (const { one, other, at: start, otherAt } of parts) {
    const ours = loneCounts(one, other);
    const others = ours.length === 0 ? [] : loneCounts(other, one);
    if (ours.length !== others.length) continue;
    found.mine.push(...ours.map((figure) => shifted(figure, start)));
    found.theirs.push(...others.map((figure) => shifted(figure, otherAt)));
  }
  return found;
}

const shifted = ({ words, start, end }: LoneFigure, by: number) => ({ words, start: start + by, end: end + by });

/** How often the translation says, where the original says otherwise, part by part. */
function inOtherIntervals(parts: readonly Part[]): OtherFigure[] {
  return parts.flatMap(({ one, other, at: start }) =>
    otherIntervals(one, other).map((figure) => ({ ...shifted(figure, start), other: figure.other })),
  );
}

/** A figure, or whatever both languages write alike, that stands in one of the texts alone. */
export function only(pair: TextPair, has: 'zh' | 'en', { words: found, start, end }: LoneFigure): FigureFinding {
  const { file, path, locale, other, original } = pair;
  const params = { has, lacks: has === locale ? other : locale, found };
  if (has === locale) return { file, path, span: placeOf(pair, { start, end }), say: 'figure', with: params };
  // What a translation lacks stands nowhere in it; a body is too long to be pointed at.
  if (path) return { file, path, span: valueSpan(file, path), say: 'figure', with: params };
  return { file: original, span: bodySpan(original, start, end), say: 'figure', with: params };
}

/** Two figures in one place of two texts: told at the one that the clause does not have, else at the translation. */
function differing(pair: TextPair, mine: LoneFigure, theirs: LoneFigure, corpus: Corpus): FigureFinding {
  const { file, path, locale, other } = pair;
  const last = path?.at(-1) === locale ? [...path.slice(0, -1), other] : undefined;
  if (!last || !isRight(pair, mine, theirs, corpus)) return at(pair, { ...mine, other: theirs.words });
  const turned = { ...pair, path: last, locale: other, other: locale };
  return { ...at(turned, { ...theirs, other: mine.words }), file };
}

function at(pair: TextPair, { words: found, other, start, end }: OtherFigure): FigureFinding {
  const { file, path, locale: has, other: lacks } = pair;
  const span = placeOf(pair, { start, end });
  // A title that says another number than is declared is an error of its own.
  const title = path?.[0] === 'title' ? valueSpan(pair.original, path) : undefined;
  const cause = title && { file: pair.original, span: title };
  return { file, path, span, say: 'other', with: { has, lacks, found, other }, cause };
}

/** Whether the clause that a text names beside it has the figure of the translation, and not that of the original. */
function isRight({ file, path = [] }: TextPair, mine: LoneFigure, theirs: LoneFigure, corpus: Corpus): boolean {
  const clause = valueAt(file.value, [...path.slice(0, -2), 'clause']);
  if (typeof clause !== 'string') return false;
  const [code, id] = clause.split('#');
  const facts = corpus.standards
    .filter((standard) => standard.code === code)
    .flatMap((standard) => figureFacts(standard.facts).filter((fact) => id === undefined || fact.clause === id));
  const holds = ({ words }: LoneFigure) => figuresIn(words).some((figure) => isHeld(figure, facts));
  return holds(mine) && !holds(theirs);
}

/** Whether a field of the page has the figure that only its translation says in words: both languages show it. */
function isLaidDown(pair: TextPair, { words }: LoneFigure, corpus: Corpus): boolean {
  const page = translatedPage(pair, corpus);
  const facts = page ? figureFacts(page.facts).filter(({ isField }) => isField) : [];
  return facts.length > 0 && figuresIn(words).some((figure) => figure.units.length > 0 && isHeld(figure, facts));
}

/** The figure itself where the text stands in the file as it is read; the whole value where it is written otherwise. */
export function placeOf(pair: TextPair, { start, end }: Span): Span | undefined {
  const { file, path, locale } = pair;
  if (!path) return bodySpan(file, start, end);
  const span = valueSpan(file, path);
  const at = span ? file.text.slice(span.start, span.end).indexOf(pair[locale]) : -1;
  return span && at >= 0 ? { start: span.start + at + start, end: span.start + at + end } : span;
}
