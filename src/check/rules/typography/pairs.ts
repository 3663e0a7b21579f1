import { hasHan } from '../../text/han.ts';
import type { Correction, TypographyKind } from './kinds.ts';

/**
 * What is wrong with marks that come in pairs, quotation marks and brackets. Each correction changes one character into
 * one other, so that what stands between them can be judged apart.
 */
export function pairFaults(text: string): Correction[] {
  return [...straight(text), ...single(text), ...facing(text), ...brackets(text)];
}

const point = (kind: TypographyKind, at: number, text: string | undefined, safe = false): Correction => ({
  kind,
  start: at,
  end: at + 1,
  text,
  safe,
});

/**
 * Straight quotes in pairs. One that follows a digit may mean inches, so pairs are certain only among the others, and
 * only if none of those is left over.
 */
function straight(text: string): Correction[] {
  const all = [...text.matchAll(/"/g)].map(({ index }) => index);
  const inches = all.filter((at) => /\d/.test(text[at - 1] ?? ''));
  const quotes = all.filter((at) => !inches.includes(at));
  const [first] = quotes;
  if (first === undefined) return [];
  const isEven = quotes.length % 2 === 0;
  const paired = isEven ? quotes : all;
  const inPairs = pairsOf(paired);
  if (paired.length % 2 === 1 || !inPairs.every(([open, close]) => isFramed(text, open, close)))
    return hasHan(text) ? [point('quote', first, undefined)] : [];
  return inPairs.flatMap(([open, close]) => {
    const safe = isEven && inches.every((at) => at < open || at > close) && hasHan(text.slice(open, close));
    return [point('quote', open, '“', safe), point('quote', close, '”', safe)];
  });
}

function pairsOf(places: readonly number[]): [open: number, close: number][] {
  return places.flatMap((at, index): [number, number][] => {
    const next = places[index + 1];
    return index % 2 === 0 && next !== undefined ? [[at, next]] : [];
  });
}

/** Whether marks hug what they frame and not what stands outside. */
function isFramed(text: string, open: number, close: number): boolean {
  const inner = text.slice(open + 1, close);
  const outside = `${text[open - 1] ?? ''}${text[close + 1] ?? ''}`;
  return inner !== '' && !/^\s|\s$|\n/.test(inner) && !/[A-Za-z0-9]/.test(outside);
}

/** Straight single quotes around Chinese, where the text has no others that could be apostrophes or feet. */
function single(text: string): Correction[] {
  const inner = /^[^']*'(\p{Script=Han}[^'\n]*)'[^']*$/u.exec(text)?.[1];
  if (inner === undefined) return [];
  const open = text.indexOf("'");
  const close = open + inner.length + 1;
  return isFramed(text, open, close) ? [point('quote', open, '‘', true), point('quote', close, '’', true)] : [];
}

/** Curly quotes that open twice, close twice, or close before they open; judged where a line has just two. */
function facing(text: string): Correction[] {
  return [...text.matchAll(/^[^“”\n]*([“”])([^“”\n]*)([“”])[^“”\n]*$/gmu)].flatMap((match): Correction[] => {
    const [line, first = '', inner = '', second = ''] = match;
    if (first + second === '“”') return [];
    const open = match.index + line.search(/[“”]/);
    const close = open + inner.length + 1;
    // What stands between the end of one quotation and the beginning of the next is in neither.
    if (inner === '' || /^[，。；、\s]|[，；、\s]$/.test(inner)) return [point('facing', open, undefined)];
    return [point('facing', open, '“'), point('facing', close, '”')].filter(
      ({ start, text: one }) => text[start] !== one,
    );
  });
}

const around =
  /\((?=\p{Script=Han})[^()（）\n]+\)|\([^()（）\n]*\p{Script=Han}\)|(?<=\p{Script=Han})\([^()（）\n]*\)(?=\p{Script=Han})/gu;
const unequal = /（[^（）()\n]*\)(?![^（\n]*）)|(?<!（[^）\n]*)\([^（）()\n]*）/gu;

/** Half-width brackets around Chinese, and brackets of which one is full-width and its partner is not. */
function brackets(text: string): Correction[] {
  if (!/[()]/.test(text)) return [];
  const found = (pattern: RegExp, kind: TypographyKind, safe: boolean) =>
    [...text.matchAll(pattern)].flatMap(({ 0: all, index }) =>
      [point(kind, index, '（', safe), point(kind, index + all.length - 1, '）', safe)].filter(
        ({ start, text: one }) => text[start] !== one,
      ),
    );
  return [...found(around, 'bracket', true), ...found(unequal, 'pair', false)];
}
