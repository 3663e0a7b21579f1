import type { Locale } from '../../languages/index.ts';
import {
  type Bilingual,
  countsOf,
  dimensionOf,
  measureOf,
  type Question,
  schemaOfType,
  type Unit,
  valueAt,
  visitRoles,
} from '../../schema/index.ts';
import { type Reference, referencesIn } from '../leaning/references.ts';
import { type Resting, restingIn } from '../leaning/written-for.ts';
import type { Corpus, SourceFile, Standard } from '../types.ts';
import type { DataPath } from '../yaml.ts';
import { type AnswerText, answerTexts } from './answers.ts';
import { bareLimits } from './bare-limits.ts';
import { drawingParts } from './drawing-parts.ts';
import { type Fact, figureFacts } from './facts.ts';
import { type Figure, figuresIn, unitFiguresIn } from './figures-in.ts';
import { factsInUnit, isHeld, type Unheld, unheldIn, unheldInterval } from './held.ts';
import { intervalOf, intervalsIn, isInterval, type StatedInterval } from './intervals.ts';
import { type PageText, pageTexts } from './page-texts.ts';

/** A figure that some text states and that the clauses it speaks of do not have. */
export interface Misstatement {
  /** What says it: a standard, a question, a scenario. */
  address: string;
  file: SourceFile;
  /** The field; undefined for the body. */
  path: DataPath | undefined;
  /** The text of the field or of the body, and where the figure stands in it. */
  text: string;
  figure: Figure & { start: number; end: number };
  /** What the clauses have in its unit; none where they have nothing like it any more. */
  facts: readonly Fact[];
  /** The standards that the text speaks of. */
  codes: readonly string[];
  /** Whether people are marked by it. */
  isAnswer: boolean;
}

/** Every figure that says other than the clauses: on the page itself, and in whatever rests on them. */
export function misstatements(corpus: Corpus): readonly Misstatement[] {
  const made = known.get(corpus) ?? allIn(corpus);
  known.set(corpus, made);
  return made;
}

const known = new WeakMap<Corpus, readonly Misstatement[]>();

function allIn(corpus: Corpus): Misstatement[] {
  return [
    ...corpus.standards.flatMap((standard) => [...onPage(standard), ...onDrawings(corpus, standard)]),
    ...inData(corpus),
  ];
}

function onPage(standard: Standard): Misstatement[] {
  const all = figureFacts(standard.facts);
  const codes = [standard.code];
  if (all.length === 0) return [];
  const texts = pageTexts(standard);
  const originals = new Map(
    texts.flatMap((said) => (said.file === standard.authority.file ? [[keyOf(said), said]] : [])),
  );
  return texts.flatMap((said) => {
    const unheld = unheldOf(said, all);
    const found = [...unheld, ...otherIntervals(standard, said, all, unheld), ...bareLimits(said, all)];
    const { file, path, text } = said;
    const original = originals.get(keyOf(said));
    const isTaken = original && original !== said ? untold(original, all) : () => false;
    return found
      .filter((figure) => !isTaken(figure))
      .map((figure) => {
        const facts = sameClauseFirst(figure, all, said.entry);
        return { address: standard.code, file, path, text, figure, facts, codes, isAnswer: false };
      });
  });
}

/** A text of a page by what it is of, whichever language it is in. */
const keyOf = ({ entry, path }: PageText) =>
  entry === undefined || !path ? (path?.join() ?? 'body') : `#${[entry, ...path.slice(3)].join()}`;

/** The figures of a text that may stand there, though no clause has them: then its translation may have them too. */
function untold(said: PageText, all: readonly Fact[]): (figure: Figure) => boolean {
  const told = unheldOf(said, all);
  const rest = said.path ? figuresIn(said.text).filter(({ start }) => !told.some((one) => one.start === start)) : [];
  return ({ values, units }) =>
    rest.some((one) => one.values.join() === values.join() && one.units.some((unit) => units.includes(unit)));
}

/** What the clauses have, that of the clause itself before others: it may have the figure in another unit. */
function sameClauseFirst({ facts, units }: Unheld, all: readonly Fact[], entry: string | undefined): readonly Fact[] {
  const dimensions = new Set(units.map(dimensionOf));
  const isOwn = (fact: Fact) =>
    entry !== undefined && fact.clause === entry && fact.units.some((unit) => dimensions.has(dimensionOf(unit)));
  return [...new Set([...all.filter(isOwn), ...facts])];
}

function unheldOf(said: PageText, all: readonly Fact[]): readonly Unheld[] {
  if (said.isSearch) return unheldPairs(said.text, all);
  const unheld = [...unheldIn(said.text, factsFor(said, all)), ...otherYears(said, all)];
  // Of two sources one is followed: what holds must stand among what is said of them.
  return said.isContradiction && figuresIn(said.text).some((figure) => isHeld(figure, all)) ? [] : unheld;
}

/** How long a clause says in years, where its one field of months is another: half a year and 12 months. */
function otherYears({ entry, text, path }: PageText, all: readonly Fact[]): Unheld[] {
  if (entry === undefined || !path) return [];
  const own = all.filter(
    ({ clause, isField, isAside, units }) => clause === entry && isField && !isAside && units.some(isCalendar),
  );
  const [field, ...more] = own;
  if (!field || field.every || more.length > 0) return [];
  const often = intervalsIn(text);
  return unitFiguresIn(text).flatMap((figure) => {
    const isInterval = often.some(({ start, end }) => start < figure.end && figure.start < end);
    const isOther = !figure.loose && figure.units.some(isCalendar) && factsInUnit(figure, all).length === 0;
    return isOther && !isInterval && !isHeld(figure, own) ? [{ ...figure, facts: own }] : [];
  });
}
const isCalendar = (unit: Unit) => measureOf(unit).of === 'month';

/** How often a text of a clause, or the title of a standard of visits, says, where that is none of its frequencies. */
function otherIntervals(
  { facts: { kind } }: Standard,
  { entry, path, text, isSearch, isContradiction }: PageText,
  all: readonly Fact[],
  told: readonly Unheld[],
): Unheld[] {
  const isOfAll = kind === 'visit-frequency' && entry === undefined && path !== undefined;
  if (isSearch || isContradiction || (entry === undefined && !isOfAll)) return [];
  const facts = all.filter(({ every, clause }) => every && (isOfAll || clause === entry));
  if (facts.length === 0) return [];
  const fits = (said: StatedInterval) => facts.some(({ every }) => every && isInterval(said, intervalOf(every)));
  const stated = intervalsIn(text);
  // A clause may say how often for more than one thing; its own must be among them.
  if (!isOfAll && stated.some(fits)) return [];
  return stated
    .filter((said) => !fits(said) && !told.some(({ start, end }) => start < said.end && said.start < end))
    .map((said) => unheldInterval(said, facts));
}

/** Figures that stand in a drawing as words; those that it takes from the clauses follow them. */
function onDrawings(corpus: Corpus, standard: Standard): Misstatement[] {
  const all = figureFacts(standard.facts);
  if (all.length === 0) return [];
  return drawingParts(corpus, standard).flatMap(({ address, file, path, text = '' }) =>
    unheldIn(text, all).map((figure) => {
      const { facts } = figure;
      return { address, file, path, text, figure, facts, codes: [standard.code], isAnswer: false };
    }),
  );
}

/** An entry is held to its own figures where it has some; all else to those of the standard. */
function factsFor({ entry, text }: PageText, all: readonly Fact[]): readonly Fact[] {
  const own = all.filter(({ clause }) => entry !== undefined && clause === entry);
  if (own.length === 0) return all;
  const inUnit = unitFiguresIn(text).some((figure) => factsInUnit(figure, own).length > 0);
  return inUnit ? own : all;
}

/** People search with any figure; two of them together (`90 到 110`) are taken from a rule. */
function unheldPairs(text: string, all: readonly Fact[]): Unheld[] {
  const ranges = all.filter(({ values }) => values.length > 1);
  if (ranges.length === 0) return [];
  const figures = figuresIn(text);
  // More than two in a row are a question of somebody who is not sure.
  const areTwo = figures.filter(({ isListed }) => isListed).length === 2;
  return figures.flatMap((figure) => {
    const isPair = figure.values.length > 1 || (areTwo && figure.isListed && figure.units.length > 0);
    if (!isPair || figure.loose || isHeld(figure, all)) return [];
    const facts = figure.units.length === 0 ? ranges : factsInUnit(figure, ranges);
    return facts.length > 0 ? [{ ...figure, facts }] : [];
  });
}

/** Entries of data files that rest on clauses: questions, scenarios, terms. */
function inData(corpus: Corpus): Misstatement[] {
  const locales = corpus.languages.all;
  const stated = new Map<SourceFile, { path: DataPath; text: string }[]>();
  for (const { file } of restingIn(corpus)) if (!stated.has(file)) stated.set(file, statements(file, locales));
  const placeOf = ({ file, entryPath }: Pick<Reference, 'file' | 'entryPath'>) => `${file.path} ${entryPath.join('/')}`;
  const entries = Map.groupBy(restingIn(corpus), placeOf);
  // A standard that cannot be read lays down figures too; only the others would be looked at. Nor is it known which of
  // two that state one code is meant.
  const stating = Map.groupBy(corpus.standards, ({ code }) => code);
  const codes = new Set([...stating].flatMap(([code, all]) => (all.length === 1 ? [code] : [])));
  const partly = new Set(
    referencesIn(corpus)
      .filter(({ rests, to }) => rests && !codes.has(to.split('#')[0] ?? ''))
      .map(placeOf),
  );
  return [...entries].flatMap(([key, resting]) => {
    if (partly.has(key)) return [];
    const [{ file, entryPath, from: address }] = resting as [Resting, ...Resting[]];
    const standards = [...new Set(resting.map(({ standard }) => standard))];
    const facts = standards.flatMap(({ facts: of }) => figureFacts(of));
    const codes = standards.map(({ code }) => code);
    const isAnswer = file.type === 'banks';
    const found = (path: DataPath, text: string, unheld: readonly Unheld[]): Misstatement[] =>
      unheld.map((figure) => {
        const own = { codes: codesOf(figure, codes), facts: figure.facts };
        return { address, file, path, text, figure, isAnswer, ...own };
      });
    const sides = resting.flatMap((one) => sideTexts(one, locales, facts));
    const question = isAnswer ? (valueAt(file.value, entryPath) as Question) : undefined;
    return [
      ...(stated.get(file) ?? [])
        .filter(isWithin(entryPath))
        .flatMap(({ path, text }) => found(path, text, unheldIn(text, facts))),
      ...sides.flatMap(({ path, text, own }) => found(path, text, unheldIn(text, own))),
      ...(question ? answersOf(question, locales, facts) : []).flatMap(({ path, text, isBare }) =>
        found([...entryPath, ...path], text, [
          ...unheldIn(text, facts),
          ...(isBare ? unheldBare(text, question, standards, facts) : []),
        ]),
      ),
    ];
  });
}

const isWithin =
  (entryPath: DataPath) =>
  ({ path }: { path: DataPath }) =>
    entryPath.every((part, index) => path[index] === part);

/** What a side of a contradiction says, which is what its clause says. */
function sideTexts(
  { file, path: named, to }: Resting,
  locales: readonly Locale[],
  facts: readonly Fact[],
): { path: DataPath; text: string; own: readonly Fact[] }[] {
  if (named.at(-1) !== 'clause' || named.at(-3) !== 'sides') return [];
  const own = facts.filter(({ code, clause }) => `${code}#${clause ?? ''}` === to);
  return locales.flatMap((locale) => {
    const path = [...named.slice(0, -1), 'says', locale];
    const text = valueAt(file.value, path);
    return typeof text === 'string' ? [{ path, text, own }] : [];
  });
}

/** What is counted as right; where another option has the figures of the clauses, the letter of the answer is wrong. */
function answersOf(question: Question, locales: readonly Locale[], facts: readonly Fact[]): AnswerText[] {
  const texts = answerTexts(question, locales);
  const [first, ...others] = texts.filter(
    ({ path, text }) => path[0] === 'options' && unheldIn(text, facts).length > 0,
  );
  const isRight = (text: string) => figuresIn(text).some((figure) => figure.units.length > 0 && isHeld(figure, facts));
  const hasRight = question.options?.some(
    ({ id, text }) => id !== question.answer && isRight(text[locales[0] ?? 'zh']),
  );
  if (!first || !hasRight || question.polarity !== 'right') return texts;
  return texts.flatMap((one) => (one === first ? { ...one, path: ['answer'] } : others.includes(one) ? [] : one));
}

/** Texts of a file that state rules, in each language. */
function statements(file: SourceFile, locales: readonly Locale[]): { path: DataPath; text: string }[] {
  const schema = schemaOfType(file.type);
  const found: { path: DataPath; text: string }[] = [];
  if (!schema) return found;
  visitRoles(schema, file.value, ['bilingual'], (role, value, path) => {
    if (role.role !== 'bilingual' || role.scene) return;
    for (const locale of locales) found.push({ path: [...path, locale], text: (value as Bilingual)[locale] });
  });
  return found;
}

/** Figures to fill in that stand without a unit: a number of the clauses, of how many there are, or of the question. */
function unheldBare(
  text: string,
  question: Question | undefined,
  standards: readonly Standard[],
  facts: readonly Fact[],
): Unheld[] {
  const asked = [question?.stem, ...(question?.blanks ?? []).map((blank) => blank.text)].flatMap((words) =>
    words ? [words.zh, words.en].flatMap((said) => figuresIn(said).flatMap(({ values }) => values)) : [],
  );
  const most = Math.max(0, ...standards.flatMap(({ facts: of }) => countsOf(of)));
  const isKnown = (value: number) => asked.includes(value) || (Number.isInteger(value) && value >= 1 && value <= most);
  return figuresIn(text).flatMap((figure) =>
    figure.units.length > 0 || figure.values.every(isKnown) || isHeld(figure, facts) ? [] : [{ ...figure, facts }],
  );
}

/** The standards that have figures like one, or all of those spoken of where none has. */
function codesOf({ facts }: Unheld, all: readonly string[]): readonly string[] {
  return facts.length === 0 ? all : [...new Set(facts.map(({ code }) => code))];
}
