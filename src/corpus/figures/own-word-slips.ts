import type { Corpus, Standard } from '../types.ts';
import { type Fact, figureFacts } from './facts.ts';
import { type Figure, figuresIn, type StatedFigure } from './figures-in.ts';
import { factsInUnit, isHeld } from './held.ts';
import { intervalOf, intervalsIn, isInterval, type StatedInterval } from './intervals.ts';
import { type Misstatement, misstatements } from './misstated.ts';
import { type PageText, pageTexts, speaksBeyondTranslations } from './page-texts.ts';
import type { FactSlip, Meant } from './fact-slip.ts';

/** One text and what it states. */
interface Stated<Figure> {
  text: PageText;
  figure: Figure;
}

/**
 * A figure of a clause that its own words contradict, in every language and all in the same way; or of which whatever
 * rests on it has the digits, in another order.
 */
export function ownWordSlip(corpus: Corpus, standard: Standard, fact: Fact): FactSlip | undefined {
  if (fact.clause === undefined) return undefined;
  const facts = figureFacts(standard.facts);
  const own = pageTexts(standard).filter((said) => said.entry === fact.clause && said.path?.at(-1) === 'text');
  if (fact.every) {
    const others = facts.filter(({ every, clause }) => every !== fact.every && clause === fact.clause);
    return others.some(({ every }) => every) ? undefined : intervalSlip(standard, fact, own);
  }
  if (fact.frequency) return undefined;
  return (
    figureSlip(standard, fact, own) ??
    turnedSlip(
      standard,
      fact,
      misstatements(corpus).filter(({ codes }) => codes.includes(standard.code)),
    )
  );
}

function intervalSlip(standard: Standard, fact: Fact, own: readonly PageText[]): FactSlip | undefined {
  if (!fact.every || fact.every.times !== undefined) return undefined;
  const laid = intervalOf(fact.every);
  const stated = oneEach(own, intervalsIn);
  const [first] = stated ?? [];
  if (!stated || !first || stated.some(({ figure }) => isInterval(figure, laid) || !isInterval(figure, first.figure)))
    return undefined;
  const { count, unit, times } = first.figure;
  if (times.some((often) => often !== 1)) return undefined;
  const meant: Meant =
    unit === laid.unit
      ? { values: [count], at: 'count', write: String(count) }
      : count === laid.count
        ? { values: [count], at: 'unit', write: unit }
        : { values: [count], at: undefined, write: undefined };
  return slipOf(standard, fact, meant, stated);
}

function figureSlip(standard: Standard, fact: Fact, own: readonly PageText[]): FactSlip | undefined {
  const others = figureFacts(standard.facts).filter((other) => other !== fact);
  if (own.some(({ text }) => figuresIn(text).some((figure) => isHeld(figure, [fact])))) return undefined;
  const stated = oneEach(own, (text) => figuresIn(text).filter((figure) => !figure.loose));
  const [first] = stated ?? [];
  if (!stated || !first || isHeld(first.figure, others)) return undefined;
  const { values } = first.figure;
  const isAlike = ({ figure }: Stated<StatedFigure>) =>
    figure.values.join() === values.join() &&
    // A bare number may be one of something else, unless it is a slip of the hand away.
    (figure.units.length === 0
      ? values.every((value, index) => value === fact.values[index] || isSlipOfHand(value, fact.values[index]))
      : factsInUnit(figure, [fact]).length > 0 && hasSizeOf(figure, fact));
  if (values.length !== fact.values.length || !stated.every(isAlike)) return undefined;
  // Where no language says the unit, another digit is as likely the number of a table as a slip.
  const isBare = stated.every(({ figure }) => figure.units.length === 0);
  const isOther = (value: number, index: number) =>
    value !== fact.values[index] && !isTurnedRound(value, fact.values[index]);
  if (isBare && values.some(isOther)) return undefined;
  return slipOf(standard, fact, ends(values, fact), stated);
}

/** What others have of a figure that no text of the page states, with its digits in another order. */
function turnedSlip(standard: Standard, fact: Fact, rest: readonly Misstatement[]): FactSlip | undefined {
  const [value, ...more] = fact.values;
  if (value === undefined || more.length > 0) return undefined;
  const texts = pageTexts(standard);
  if (texts.some(({ text }) => figuresIn(text).some((figure) => isHeld(figure, [fact])))) return undefined;
  const isTurned = ({ values: [first, ...others] }: Figure) =>
    first !== undefined && others.length === 0 && isTurnedRound(first, value);
  const searched = texts.flatMap((said) =>
    figuresIn(said.text)
      .filter((figure) => isTurned(figure) && factsInUnit(figure, [fact]).length > 0)
      .map((figure) => ({ ...said, figure })),
  );
  const said = eachOnce([...rest.filter(({ figure }) => isTurned(figure)), ...searched]);
  const meant = said[0]?.figure.values;
  if (!meant || said.length < 2 || said.some(({ figure }) => figure.values[0] !== meant[0])) return undefined;
  if (!speaksBeyondTranslations(standard, said)) return undefined;
  const [{ text, figure }] = said as [(typeof said)[number]];
  const words = text.slice(figure.start, figure.end);
  return { standard, fact, said: words, times: said.length, unit: undefined, factor: 1, meant: ends(meant, fact) };
}

/** What a page says and what is found to differ from its clauses may be one and the same place. */
function eachOnce<Place extends Pick<PageText, 'file' | 'path'> & { figure: { start: number } }>(
  said: readonly Place[],
): Place[] {
  return [
    ...new Map(said.map((one) => [`${one.file.path} ${one.path?.join('/') ?? ''} ${one.figure.start}`, one])).values(),
  ];
}

function slipOf(
  standard: Standard,
  fact: Fact,
  meant: Meant,
  stated: readonly Stated<{ start: number; end: number }>[],
): FactSlip | undefined {
  const [first] = stated;
  if (!first) return undefined;
  const said = first.text.text.slice(first.figure.start, first.figure.end);
  return { standard, fact, said, times: stated.length, unit: undefined, factor: 1, meant };
}

/** The one figure that the words of each language have; undefined where only one language, or none, has just one. */
function oneEach<One extends StatedFigure | StatedInterval>(
  own: readonly PageText[],
  read: (text: string) => readonly One[],
): Stated<One>[] | undefined {
  const all = own.map((text) => ({ text, found: read(text.text) }));
  const stated = all.flatMap(({ text, found: [figure, ...more] }) =>
    figure && more.length === 0 ? [{ text, figure }] : [],
  );
  return all.length < 2 || stated.length < all.length ? undefined : stated;
}

/** Which end of a range, or which single value, is to be written instead. */
function ends(values: readonly number[], fact: Fact): Meant {
  const differing = values.flatMap((value, index) => (value === fact.values[index] ? [] : [index]));
  const [index, ...more] = differing;
  if (index === undefined || more.length > 0) return { values, at: undefined, write: undefined };
  const at = values.length === 1 ? 'value' : index === 0 ? 'min' : 'max';
  return { values, at, write: String(values[index]) };
}

/** Whether a figure is said in the unit of a fact itself, so that its number can be written there. */
const hasSizeOf = ({ units }: Figure, fact: Fact) => units.some((unit) => fact.units.includes(unit));

const isTurnedRound = (a: number, b: number | undefined) =>
  b !== undefined && a !== b && digits(a).length > 1 && digits(a).toSorted().join('') === digits(b).toSorted().join('');

/** Whether two numbers of as many digits have them in another order, or differ in one. */
function isSlipOfHand(a: number, b: number | undefined): boolean {
  if (b === undefined || digits(a).length < 2 || digits(a).length !== digits(b).length) return false;
  return isTurnedRound(a, b) || digits(a).filter((digit, index) => digit !== digits(b)[index]).length === 1;
}

const digits = (value: number) => [...String(value)];
