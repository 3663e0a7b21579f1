import { misstatements } from '../../../corpus/index.ts';
import type { Span } from '../../../corpus/index.ts';
import type { Bilingual } from '../../../schema/index.ts';
import { bodySpan, valueSpan } from '../../locate.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { loneFigures } from './figures.ts';
import { type TextPair, textPairs } from './pairs.ts';
import { lostTurns, type Turn } from './turns.ts';

/** What the turns of a sentence are called. */
const turns: Readonly<Record<Turn, Bilingual>> = {
  forbids: { zh: '“不要、不得”的意思', en: 'a “do not”' },
  depends: { zh: '“如果”的条件', en: 'a condition (“if”)' },
  excepts: { zh: '“除外”的例外', en: 'an exception' },
  'at-most': { zh: '“不超过”的上限', en: 'an upper limit' },
  'at-least': { zh: '“至少”的下限', en: 'a lower limit' },
};
const called = { zh: { zh: '中文', en: 'Chinese' }, en: { zh: '英文', en: 'English' } } as const;

interface Sides {
  has: 'zh' | 'en';
  lacks: 'zh' | 'en';
}
const words = {
  figure: {
    zh: (p: Sides & { found: string }) => ({
      message: `${called[p.has].zh}写着“${p.found}”，${called[p.lacks].zh}里没有这个数`,
      hint: '两种语言的数字要一样，请核对是哪一边写错了',
    }),
    en: (p: Sides & { found: string }) => ({
      message: `The ${called[p.has].en} says “${p.found}”, which the ${called[p.lacks].en} does not have`,
      hint: 'Both languages state the same figures: see which of them is wrong',
    }),
  },
  turn: {
    zh: (p: Sides & { turn: Turn; other: string }) => ({
      message: `${called[p.has].zh}有${turns[p.turn].zh}，${called[p.lacks].zh}里看不出来`,
      hint: `原文是：“${p.other}”。意思一样就换个说法，让它看得出来`,
    }),
    en: (p: Sides & { turn: Turn; other: string }) => ({
      message: `The ${called[p.has].en} has ${turns[p.turn].en}, of which the ${called[p.lacks].en} shows nothing`,
      hint: `The original is: “${p.other}”. If they mean the same, word it so that it shows`,
    }),
  },
};
type Sense = Finding<typeof words>;

/** A translation turns no rule round: its figures, “do not”, conditions and limits are those of the original. */
export const sameSenseRule = defineRule({
  id: 'same-sense',
  title: { zh: '译文不改变意思', en: 'Translations keep the sense' },
  level: 'warning',
  summary: {
    zh: '译文里的数字、“不要”、条件和限度，与原文一样',
    en: 'Figures, “do not”, conditions and limits of a translation are those of the original',
  },
  words,
  *find({ corpus }) {
    // A figure that no clause has is told as such.
    const misstated = misstatements(corpus);
    const told = new Set(misstated.map(({ file, path, figure }) => keyOf({ file, path }, figure.start)));
    for (const pair of textPairs(corpus)) {
      yield* figureFindings(pair, told);
      if (pair.path) yield* turnFindings(pair);
    }
  },
});

type Place = Pick<TextPair, 'file' | 'path'>;
const keyOf = ({ file, path }: Place, start: number) => `${file.path} ${path?.join('/') ?? ''} ${start}`;

function* figureFindings(pair: TextPair, told: ReadonlySet<string>): Iterable<Sense> {
  const { locale: has, other: lacks, file, path } = pair;
  for (const { words: found, start, end } of loneFigures(pair[has], pair[lacks]))
    if (!told.has(keyOf(pair, start)))
      yield { file, path, span: placeOf(pair, { start, end }), say: 'figure', with: { has, lacks, found } };
  for (const { words: found, start, end } of loneFigures(pair[lacks], pair[has])) {
    const sides = { has: lacks, lacks: has, found };
    // What a translation lacks stands nowhere in it; a body is too long to be pointed at.
    if (path) yield { file, path, span: valueSpan(file, path), say: 'figure', with: sides };
    else yield { file: pair.original, span: bodySpan(pair.original, start, end), say: 'figure', with: sides };
  }
}

function turnFindings({ zh, en, other, file, path, original }: TextPair): Sense[] {
  if (!path) return [];
  return lostTurns(zh, en).map(({ turn, in: has }) => ({
    file,
    path,
    span: valueSpan(file, path),
    say: 'turn',
    with: { has, lacks: has === 'zh' ? 'en' : 'zh', turn, other: other === 'zh' ? zh : en },
    related: original === file ? undefined : { file: original },
  }));
}

/** The figure itself where the text stands in the file as it is read; the whole value where it is written otherwise. */
function placeOf(pair: TextPair, { start, end }: Span): Span | undefined {
  const { file, path, locale } = pair;
  if (!path) return bodySpan(file, start, end);
  const span = valueSpan(file, path);
  const at = span ? file.text.slice(span.start, span.end).indexOf(pair[locale]) : -1;
  return span && at >= 0 ? { start: span.start + at + start, end: span.start + at + end } : span;
}
