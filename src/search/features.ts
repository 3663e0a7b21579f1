import type { Asked } from './asked.ts';
import { decidersIn } from './deciding.ts';
import { stem } from './english.ts';
import { flagBits } from './index-types.ts';
import { answering, type Intent, intentOf, isBareTopic } from './intent.ts';
import { eachLikeness } from './likeness.ts';
import type { Prepared } from './prepare.ts';
import type { Query } from './query.ts';
import { asksOwnLeave } from './questions.ts';

/** What is known of a standard as an answer to a query. Each is near 0 to 1, so that weights can be compared. */
export const featureNames = [
  'score',
  'strength',
  'covered',
  'named',
  'nameMatch',
  'askedAlike',
  'askedHeld',
  'titleSense',
  'titleHeld',
  'titleBegins',
  'nameInside',
  'nameAlike',
  'nameHeld',
  'lineAlike',
  'lineHeld',
  'allHeld',
  'senseAlike',
  'senseHeld',
  'senseThree',
  'senseAll',
  'askedThree',
  'bestAsked',
  'bestLine',
  'bestName',
  'bestSense',
  'nearAll',
  'nearThree',
  'nearAlike',
  'nearAsked',
  'nearTitle',
  'wordsKind',
  'actKind',
  'figureKind',
  'leaveKind',
  'personKind',
  'topicKind',
  'factKind',
  'bareOpen',
  'bareWay',
  'bareDuty',
] as const;
export type FeatureName = (typeof featureNames)[number];
/** What features count; one that is not named counts nothing. */
export type Weights = Readonly<Partial<Record<FeatureName, number>>>;
/** What is known of a standard, in the order of `featureNames`. */
export type Features = ArrayLike<number>;

/** Where each feature stands. */
const place = Object.fromEntries(featureNames.map((name, at) => [name, at])) as Record<FeatureName, number>;

/** What is known of the standards that anything speaks for, one behind the other. The next query takes its place. */
export interface FeatureTable {
  standards: readonly number[];
  values: Float64Array;
}

/** Figures of a standard in the table; those of one begin at its position times this. */
export const featureWidth = featureNames.length;

/**
 * The figures of all standards, nothing between two queries. Grown, never made anew: a key has thousands of them, and
 * to tidy up after each takes as long as to find them.
 */
let values = new Float64Array(0);
/** Which standards anything speaks for. */
let known = new Uint8Array(0);

function clear(standards: number): void {
  if (known.length < standards) {
    values = new Float64Array(standards * featureWidth);
    known = new Uint8Array(standards);
  }
  values.fill(0);
  known.fill(0);
}

/** What the parts of the search found out about a query, by standard. */
export interface Evidence {
  scores: ReadonlyMap<number, number>;
  /** What of the query is explained, and the whole of it. */
  covered: ReadonlyMap<number, number>;
  total: number;
  named: ReadonlySet<number>;
  nameBonus: ReadonlyMap<number, number>;
  /** What the query is compared by with sentences, and by what they mean; none where it is too short to mean much. */
  parts: readonly string[];
  senses: readonly string[];
  /** How telling the names are that the query holds whole, from 0 to 1. */
  inside: ReadonlyMap<number, number>;
  /** What a standard holds of the query in all its sentences together. */
  held: ReadonlyMap<number, number>;
  /** The same by what they mean. */
  meant: ReadonlyMap<number, number>;
}

/** The most that a name is worth; what scores are divided by to come near 1. */
const fullName = 34;
const fullStrength = 6;

/** Which feature an intent and a fitting kind give. */
const kindFeature: Readonly<Record<Intent, FeatureName>> = {
  words: 'wordsKind',
  act: 'actKind',
  figure: 'figureKind',
  leave: 'leaveKind',
  person: 'personKind',
  topic: 'topicKind',
};

/** Features that count again beside the best standard of a query: how much is much differs from query to query. */
const besideBest: readonly (readonly [of: FeatureName, near: FeatureName])[] = [
  ['senseAll', 'nearAll'],
  ['senseThree', 'nearThree'],
  ['senseAlike', 'nearAlike'],
  ['askedThree', 'nearAsked'],
  ['titleSense', 'nearTitle'],
];

/** Standards of which a title begins with a part of the query. */
function titlesBegun({ lookup }: Prepared, { pieces, words, folded }: Query): number[] {
  const parts = [...new Set([folded, ...pieces, ...words])].filter((part) => part.length > 1);
  const begins = (text: string, at: number) => at === 0 || text[at - 1] === '\n' || text[at - 1] === '|';
  return parts.flatMap((part) => lookup.entriesWhere('title', part, begins));
}

/** The features of every standard that anything speaks for. */
export function featuresOf(prepared: Prepared, query: Query, evidence: Evidence): FeatureTable {
  const { scores, covered, total, named, nameBonus, parts, senses, inside, held, meant } = evidence;
  clear(prepared.entries.length);
  for (const at of scores.keys()) known[at] = 1;
  const likenesses = (some: Asked, by: readonly string[], names: LikenessNames) =>
    putLikenesses(some, by, names, (at) => (known[at] = 1));
  likenesses(prepared.asked, parts, {
    ...{ alike: 'askedAlike', held: 'askedHeld', three: 'askedThree', best: 'bestAsked' },
  });
  likenesses(prepared.nameSentences, parts, { alike: 'nameAlike', held: 'nameHeld', best: 'bestName' });
  likenesses(prepared.lineSentences, parts, { alike: 'lineAlike', held: 'lineHeld', best: 'bestLine' });
  likenesses(prepared.senses, senses, {
    ...{ alike: 'senseAlike', held: 'senseHeld', three: 'senseThree', best: 'bestSense' },
  });
  // The rest by itself speaks for no standard.
  putLikenesses(prepared.titleSentences, parts, { held: 'titleHeld' });
  putLikenesses(prepared.titleSenses, senses, { alike: 'titleSense' });
  const put = (name: FeatureName, some: ReadonlyMap<number, number>, valueOf: (value: number) => number) => {
    const column = place[name];
    for (const [at, value] of some) values[at * featureWidth + column] = valueOf(value);
  };
  const whole = greatest(scores.values());
  put('score', scores, (score) => score / whole);
  put('strength', scores, (score) => Math.log1p(score) / fullStrength);
  put('covered', covered, (value) => Math.min(1, value / (total || 1)));
  put('nameMatch', nameBonus, (bonus) => bonus / fullName);
  put('nameInside', inside, (value) => value);
  put('allHeld', held, (value) => value);
  put('senseAll', meant, (value) => value);
  for (const at of named) values[at * featureWidth + place.named] = 1;
  for (const at of titlesBegun(prepared, query)) values[at * featureWidth + place.titleBegins] = 1;
  const standards = withOwn(prepared, query);
  for (const [of, near] of besideBest) putBeside(standards, place[of], place[near]);
  return { standards, values };
}

/** Which features the likenesses of one sort of sentence give. */
interface LikenessNames {
  alike?: FeatureName;
  held?: FeatureName;
  three?: FeatureName;
  best?: FeatureName;
}

/** Where a feature stands; -1 for none. */
const placeOf = (name: FeatureName | undefined) => (name === undefined ? -1 : place[name]);

function putLikenesses(
  asked: Asked,
  parts: readonly string[],
  names: LikenessNames,
  speaksFor: (at: number) => void = () => undefined,
): void {
  // To ask at each standard where a feature stands takes longer than all the rest.
  const [alikeAt, heldAt] = [placeOf(names.alike), placeOf(names.held)];
  const [threeAt, bestAt] = [placeOf(names.three), placeOf(names.best)];
  const found: number[] = [];
  let most = none;
  eachLikeness(asked, parts, (at, alike, held, threeAlike) => {
    const row = at * featureWidth;
    if (alikeAt >= 0) values[row + alikeAt] = alike;
    if (heldAt >= 0) values[row + heldAt] = held;
    if (threeAt >= 0) values[row + threeAt] = threeAlike;
    if (bestAt < 0) return;
    most = Math.max(most, alike);
    found.push(row);
    speaksFor(at);
  });
  for (const row of found) values[row + bestAt] = Number((values[row + alikeAt] ?? 0) >= most);
}

/** How near standards come in a feature to the one that has most of it. */
function putBeside(standards: readonly number[], from: number, to: number): void {
  let most = none;
  for (const at of standards) most = Math.max(most, values[at * featureWidth + from] ?? 0);
  for (const at of standards) values[at * featureWidth + to] = (values[at * featureWidth + from] ?? 0) / most;
}

/** What nothing is divided by. */
const none = 1e-9;

function greatest(values: Iterable<number>): number {
  let most = none;
  for (const value of values) most = Math.max(most, value);
  return most;
}

/** Tells whether a standard goes by a topic: its title holds it, or it is one of the first search words. */
function namedBy({ entries }: Prepared, { pieces, words }: Query): (at: number) => boolean {
  const topic = pieces[0] ?? words[0] ?? '';
  const root = stem(topic);
  const isEnglish = /^[a-z]/.test(topic);
  return (at) => {
    const entry = entries[at];
    if (!entry) return false;
    const { fields, names } = entry;
    if (!isEnglish) return fields.title.includes(topic) || names.includes(topic);
    return [...(fields.title.match(/[a-z]+/g) ?? []), ...names].some((word) => stem(word) === root);
  };
}

/** Adds what standards are by themselves, as answers to the query, and says which there are. */
function withOwn(prepared: Prepared, query: Query): number[] {
  const intent = intentOf(query);
  const isBare = isBareTopic(query, intent);
  const isNamed = namedBy(prepared, query);
  const deciders = intent === 'leave' && asksOwnLeave(query) ? decidersIn(prepared) : undefined;
  const [fitting, fitPlace] = [answering[intent], place[kindFeature[intent]]];
  const kinds = prepared.index.kinds.map(([kind]) => ({
    fits: Number(fitting.some((one) => one === kind)),
    isFact: Number(kind === 'figure' && intent !== 'figure'),
    isWay: isBare && kind === 'procedure',
  }));
  const standards: number[] = [];
  for (let at = 0; at < prepared.entries.length; at += 1) {
    const name = known[at] === 1 && prepared.entries[at]?.name;
    if (!name) continue;
    standards.push(at);
    const row = at * featureWidth;
    const kind = kinds[name[3]];
    // Who asks whether they may asks who decides.
    const isDeciding = deciders?.has(at) ?? false;
    values[row + fitPlace] = isDeciding ? 1 : (kind?.fits ?? 0);
    if (isDeciding) values[row + place.personKind] = 1;
    values[row + place.factKind] = kind?.isFact ?? 0;
    if (!isBare) continue;
    // Who names a topic wants to know what to do, not that nothing is set yet.
    values[row + place.bareOpen] = Number((name[5] & flagBits.noTarget) !== 0);
    // And the procedure that goes by it: before all the one that must be followed.
    const isWay = kind?.isWay === true && isNamed(at);
    values[row + place.bareWay] = Number(isWay);
    values[row + place.bareDuty] = Number(isWay && (name[5] & flagBits.must) !== 0);
  }
  return standards;
}
