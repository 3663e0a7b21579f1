import { measureOf } from '../../schema/index.ts';
import type { Corpus, SourceFile, Standard } from '../types.ts';
import { type Fact, figureFacts } from './facts.ts';
import { type Figure, type StatedFigure, unitFiguresIn } from './figures-in.ts';
import type { FactSlip } from './fact-slip.ts';
import { isHeld } from './held.ts';
import { ownWordSlip } from './own-word-slips.ts';
import { pageTexts, speaksBeyondTranslations } from './page-texts.ts';

/** How many texts it takes to say that the clause slipped, and not they. */
const enough = 2;

/**
 * Figures of clauses that slipped: a unit or a power of ten away from what the whole page says, and said nowhere; or
 * other than the words of the clause itself say.
 */
export function factSlips(corpus: Corpus): FactSlip[] {
  return corpus.standards.flatMap((standard) => {
    const facts = figureFacts(standard.facts).filter(({ isField }) => isField);
    const said = facts.length > 0 ? saidOn(standard) : [];
    return facts.flatMap((fact) => slipOf(standard, fact, said) ?? ownWordSlip(corpus, standard, fact) ?? []);
  });
}

interface Said {
  file: SourceFile;
  figure: StatedFigure;
  words: string;
}

/** The figures with units that the texts of a page state. */
function saidOn(standard: Standard): Said[] {
  return pageTexts(standard)
    .filter(({ isSearch, isContradiction }) => !isSearch && !isContradiction)
    .flatMap(({ file, text }) =>
      unitFiguresIn(text).map((figure) => ({ file, figure, words: text.slice(figure.start, figure.end) })),
    );
}

function slipOf(standard: Standard, fact: Fact, said: readonly Said[]): FactSlip | undefined {
  if (said.some(({ figure }) => isHeld(figure, [fact]))) return undefined;
  const others = figureFacts(standard.facts).filter((other) => other !== fact);
  const slipped = said.flatMap(({ file, figure, words }) => {
    if (figure.loose || isHeld(figure, others)) return [];
    const factor = factorBetween(figure, fact);
    return factor === undefined ? [] : [{ file, figure, words, factor }];
  });
  const [first] = slipped;
  if (!first || slipped.length < enough || slipped.some(({ factor }) => factor !== first.factor)) return undefined;
  if (!speaksBeyondTranslations(standard, slipped)) return undefined;
  const [unit] = first.figure.units;
  const isUnit = first.factor === 1 || first.figure.values.every((value) => fact.values.includes(value));
  return {
    standard,
    fact,
    said: first.words,
    times: slipped.length,
    unit: isUnit ? unit : undefined,
    factor: isUnit ? 1 : first.factor,
  };
}

/**
 * What a fact must be multiplied with to become a figure: 1 where only the unit is of another kind, else a power of ten
 * other than 1; undefined where neither is so.
 */
function factorBetween(figure: Figure, fact: Fact): number | undefined {
  const [unit] = figure.units;
  const [own] = fact.units;
  if (unit === undefined || own === undefined) return undefined;
  const [measure, ownMeasure] = [measureOf(unit), measureOf(own)];
  if (measure.of !== ownMeasure.of) {
    // A range is seldom met twice by chance; a single small number is.
    const isSame = figure.values.length === 2 && figure.values.every((value, index) => value === fact.values[index]);
    return isSame ? 1 : undefined;
  }
  const factors = figure.values.flatMap((value) =>
    fact.values.map((fixed) => Number(((value * measure.size) / (fixed * ownMeasure.size)).toPrecision(9))),
  );
  return factors.find(
    (factor) => isPowerOfTen(factor) && isEach(figure, fact, (factor * ownMeasure.size) / measure.size),
  );
}

const isPowerOfTen = (factor: number) => [0.001, 0.01, 0.1, 10, 100, 1000].includes(factor);

const isEach = ({ values }: Figure, fact: Fact, factor: number) =>
  values.every((value) => fact.values.some((own) => Math.abs(own * factor - value) < 1e-6));

/** Whether a figure is what a slipped fact should be. */
export function isMeant(figure: Figure, { fact, unit, factor, meant }: FactSlip): boolean {
  if (meant) return figure.values.every((value) => meant.values.includes(value));
  if (unit !== undefined) return figure.values.every((value) => fact.values.includes(value));
  return figure.values.every((value) => fact.values.some((own) => Math.abs(own * factor - value) < 1e-6));
}
