import { figuresIn, type StatedFigure } from '../corpus/index.ts';
import { dimensionOf } from '../schema/index.ts';
import { readingAt } from './readings.ts';

/** Every figure of a text in the unit that is meant where it stands; dates are none. */
export function figuresMeant(text: string): StatedFigure[] {
  const dates = datesIn(text);
  return [...withPrices(text, figuresIn(text)), ...pairsIn(text), ...actsIn(text), ...hoursIn(text)]
    .toSorted((a, b) => a.start - b.start)
    .filter((one) => !isOfPart(text, one))
    .filter(({ start, end }) => !dates.some((date) => start < date.end && date.start < end))
    .map((figure) => ways.reduce((one, way) => way(text, one), figure))
    .map((one, index, all) => withUnitBefore(text, one, all[index - 1]));
}

/** Whether a figure is a price cut in tenths. */
export const isCut = (text: string, { start, end }: Pick<StatedFigure, 'start' | 'end'>) =>
  text.slice(start, end).endsWith('折');

/** 八折 is 80 per cent of a price and 20 per cent off it: what is paid is meant. */
const withPrices = (text: string, figures: readonly StatedFigure[]) =>
  figures.flatMap((one, index) => {
    if (!isCut(text, one)) return [one];
    const isPaid = figures.findIndex(({ start, end }) => start === one.start && end === one.end) === index;
    return isPaid ? [{ ...one, loose: false }] : [];
  });

/** 日 behind a figure is a day of a month, unless a bound says that it is a span: 7 日内, 不超过 15 日. */
function withDays(text: string, figure: StatedFigure): StatedFigure {
  const { units, values, start, end } = figure;
  const day = /^\s?日/u.exec(text.slice(end))?.[0];
  const isSpan =
    units.length === 0 &&
    values.length === 1 &&
    day !== undefined &&
    !/[月初]\s?$/u.test(text.slice(0, start)) &&
    readingAt(text, { start, end: end + day.length }) !== undefined;
  return isSpan ? { ...figure, units: ['day'], end: end + day.length, loose: false } : figure;
}

/** What a text names as a date, which is no quantity. */
const datesIn = (text: string) =>
  [
    ...text.matchAll(
      /\d{4}\s?年(?:\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?)?|\d{1,2}\s?月\s?\d{1,2}\s?日|\d{4}[-./]\d{1,2}[-./]\d{1,2}/gu,
    ),
  ].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));

/** A bound that leaves its unit to the one before: within 10 working days … and within 3. */
function withUnitBefore(text: string, figure: StatedFigure, before: StatedFigure | undefined): StatedFigure {
  const isBare = figure.units.length === 0 && !figure.loose && /^\s*(?:[.,;。，；]|$)/u.test(text.slice(figure.end));
  const isTime = before?.units.some((unit) => dimensionOf(unit) === 'time');
  return isBare && before && isTime && readingAt(text, figure) !== undefined
    ? { ...figure, units: before.units }
    : figure;
}

/** 6 months old is an age of people, and of a thing how long it has been there. */
function withoutAge(text: string, figure: StatedFigure): StatedFigure {
  const isThing = figure.units.includes('age-in-months') && !ofPeople.test(text);
  return isThing ? { ...figure, units: ['month'] } : figure;
}
const ofPeople = new RegExp(
  String.raw`婴|孩|儿童|宝宝|\b(?:child|children|bab(?:y|ies)|infants?|toddlers?|kids?|boys?|girls?|people|persons?|` +
    String.raw`patients?|guests?|customers?)\b`,
  'iu',
);

/** Two people who must be there: 双人复核; a bed for two is none. */
const pairsIn = (text: string): StatedFigure[] =>
  [...text.matchAll(/双人(?=复核|核对|操作|作业|在场|值守|值班|会同|签|押运|进入|上岗)/gu)].map(({ index }) => {
    return { values: [2], units: ['people'], start: index, end: index + 2, loose: false, isListed: false };
  });

const inWords: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };
const acts = new RegExp(
  String.raw`\b(?:twice|thrice)\b(?! (?:an?|per|each|every|daily|weekly|monthly|yearly|as|the)\b|,? once\b)|` +
    String.raw`(?<!\b(?:at|than|all|for|or) )\bonce(?=\s*(?:$|[.,;:)]|(?:more|again|and)\b))|` +
    String.raw`(?:再|重|只限|仅限|只能|最多)(?!次)\p{Script=Han}{0,3}一次`,
  'giu',
);

/** How many times something is done that is done at one time: ring once, count it twice, 再拨一次. */
const actsIn = (text: string): StatedFigure[] =>
  [...text.matchAll(acts)].map(({ 0: found, index }) => {
    const values = [inWords[found.toLowerCase()] ?? 1];
    return { values, units: ['occurrences'], start: index, end: index + found.length, loose: false, isListed: false };
  });

/** Within the hour is within one. */
const hoursIn = (text: string): StatedFigure[] =>
  [...text.matchAll(/(?<=\bwithin )the (minute|hour|day|week|month)\b(?! of)/giu)].map(
    ({ 0: found, 1: unit = '', index }) => {
      const units = [unit.toLowerCase() as 'hour'];
      return { values: [1], units, start: index, end: index + found.length, loose: false, isListed: false };
    },
  );

/** The hour that a quarter is of. */
const isOfPart = (text: string, { start }: StatedFigure) =>
  /\b(?:quarter|half|third)s? of\s$/iu.test(text.slice(0, start));

/** 名 counts people, whoever they are: 2 名护理员. */
function withPeople(text: string, figure: StatedFigure): StatedFigure {
  const counted = /^\s?名(?![次称字单])/u.exec(text.slice(figure.end))?.[0];
  const isPeople = figure.units.length === 0 && counted !== undefined && !figure.loose;
  return isPeople ? { ...figure, units: ['people'], end: figure.end + counted.length } : figure;
}

/** 遍 counts how often something is done over: 复述两遍. */
function withRounds(text: string, figure: StatedFigure): StatedFigure {
  const rounds = /^\s?遍(?![布及地野])/u.exec(text.slice(figure.end))?.[0];
  const isRound = figure.units.length === 0 && rounds !== undefined;
  return isRound ? { ...figure, units: ['occurrences'], end: figure.end + rounds.length } : figure;
}

/** What rings: 铃响三声 are three rings, 三声 alone may be knocks. */
function withRings(text: string, figure: StatedFigure): StatedFigure {
  const rings = /^\s?声/u.exec(text.slice(figure.end))?.[0];
  const isRing = figure.units.length === 0 && rings !== undefined && /铃|电话|来电|接听/u.test(text);
  return isRing ? { ...figure, units: ['rings'], end: figure.end + rings.length, loose: false } : figure;
}

const ways: readonly ((text: string, figure: StatedFigure) => StatedFigure)[] = [
  withRings,
  withRounds,
  withDays,
  withoutAge,
  withPeople,
];
