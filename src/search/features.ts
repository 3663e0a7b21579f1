import { decidersIn } from './deciding.ts';
import { stem } from './english.ts';
import { flagBits } from './index-types.ts';
import { answering, type Intent, intentOf, isBareTopic } from './intent.ts';
import type { Likeness } from './likeness.ts';
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
  'titleAlike',
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
  'askedThree',
  'bestAsked',
  'bestLine',
  'bestName',
  'bestSense',
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
/** What is known of a standard, in the order of `featureNames`: at a key there are thousands of numbers. */
export type Features = number[];

/**
 * A standard for which nothing speaks. Arrays of bytes would each have memory of their own outside the heap, and to
 * tidy up thousands of those takes as long as a key. A fraction that is put in first has them held as fractions.
 */
const blank: Features = featureNames.map(() => 0.5).fill(0);

/** Where each feature stands. */
const place = Object.fromEntries(featureNames.map((name, at) => [name, at])) as Record<FeatureName, number>;

/** What the parts of the search found out about a query, by standard. */
export interface Evidence {
  scores: ReadonlyMap<number, number>;
  /** What of the query is explained, and the whole of it. */
  covered: ReadonlyMap<number, number>;
  total: number;
  named: ReadonlySet<number>;
  nameBonus: ReadonlyMap<number, number>;
  asked: ReadonlyMap<number, Likeness>;
  titles: ReadonlyMap<number, Likeness>;
  /** How telling the names are that the query holds whole, from 0 to 1. */
  inside: ReadonlyMap<number, number>;
  names: ReadonlyMap<number, Likeness>;
  lines: ReadonlyMap<number, Likeness>;
  senses: ReadonlyMap<number, Likeness>;
  /** What a standard holds of the query in all its sentences together. */
  held: ReadonlyMap<number, number>;
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

/** Tells whether a title of a standard begins with a part of the query. */
function titlesBegun({ entries }: Prepared, { pieces, words, folded }: Query): (at: number) => boolean {
  const parts = [...new Set([folded, ...pieces, ...words])].filter((part) => part.length > 1);
  const later = parts.map((part) => `|${part}`);
  return (at) => {
    const titles = entries[at]?.fields.title ?? '';
    return parts.some((part) => titles.startsWith(part)) || later.some((part) => titles.includes(part));
  };
}

/** The features of every standard that anything speaks for. */
export function featuresOf(prepared: Prepared, query: Query, evidence: Evidence): Map<number, Features> {
  const { scores, covered, total, named, nameBonus, asked, titles, inside, names, lines, senses, held } = evidence;
  const rows: Features[] = [];
  // Each sort of evidence is gone through once: to look it up for each standard takes longer than a key may.
  for (const some of [scores, asked, lines, names, senses]) for (const at of some.keys()) rows[at] ??= blank.slice();
  const put = (name: FeatureName, values: ReadonlyMap<number, number>, valueOf: (value: number) => number) => {
    const column = place[name];
    for (const [at, value] of values) {
      const row = rows[at];
      if (row) row[column] = valueOf(value);
    }
  };
  const whole = greatest(scores.values());
  put('score', scores, (score) => score / whole);
  put('strength', scores, (score) => Math.log1p(score) / fullStrength);
  put('covered', covered, (value) => Math.min(1, value / (total || 1)));
  put('nameMatch', nameBonus, (bonus) => bonus / fullName);
  put('nameInside', inside, (value) => value);
  put('allHeld', held, (value) => value);
  for (const at of named) if (rows[at]) rows[at][place.named] = 1;
  putLikenesses(rows, asked, { alike: 'askedAlike', held: 'askedHeld', three: 'askedThree', best: 'bestAsked' });
  putLikenesses(rows, titles, { alike: 'titleAlike', held: 'titleHeld' });
  putLikenesses(rows, names, { alike: 'nameAlike', held: 'nameHeld', best: 'bestName' });
  putLikenesses(rows, lines, { alike: 'lineAlike', held: 'lineHeld', best: 'bestLine' });
  putLikenesses(rows, senses, { alike: 'senseAlike', held: 'senseHeld', three: 'senseThree', best: 'bestSense' });
  return withOwn(prepared, query, rows);
}

/** Which features the likenesses of one sort of sentence give. */
interface LikenessNames {
  alike: FeatureName;
  held: FeatureName;
  three?: FeatureName;
  best?: FeatureName;
}

/** Where a feature stands; -1 for none. */
const placeOf = (name: FeatureName | undefined) => (name === undefined ? -1 : place[name]);

function putLikenesses(rows: readonly Features[], found: ReadonlyMap<number, Likeness>, names: LikenessNames): void {
  let most = none;
  if (names.best) for (const { alike } of found.values()) most = Math.max(most, alike);
  // To ask at each row where a feature stands takes longer than all the rest.
  const [alikeAt, heldAt] = [place[names.alike], place[names.held]];
  const [threeAt, bestAt] = [placeOf(names.three), placeOf(names.best)];
  for (const [entry, { alike, held, threeAlike }] of found) {
    const row = rows[entry];
    if (!row) continue;
    row[alikeAt] = alike;
    row[heldAt] = held;
    if (threeAt >= 0) row[threeAt] = threeAlike;
    if (bestAt >= 0) row[bestAt] = Number(alike >= most);
  }
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

/** Adds what a standard is by itself, as an answer to the query. */
function withOwn(prepared: Prepared, query: Query, rows: readonly Features[]): Map<number, Features> {
  const isBegun = titlesBegun(prepared, query);
  const intent = intentOf(query);
  const isBare = isBareTopic(query, intent);
  const isNamed = namedBy(prepared, query);
  const deciders = intent === 'leave' && asksOwnLeave(query) ? decidersIn(prepared) : undefined;
  const [fitting, fitPlace] = [answering[intent], place[kindFeature[intent]]];
  const found = new Map<number, Features>();
  for (const [at, { name }] of prepared.entries.entries()) {
    const row = rows[at];
    if (!row) continue;
    const kind = prepared.index.kinds[name[3]]?.[0];
    row[place.titleBegins] = Number(isBegun(at));
    // Who asks whether they may asks who decides.
    const isDeciding = deciders?.has(at) ?? false;
    row[fitPlace] = Number(isDeciding || fitting.some((one) => one === kind));
    if (isDeciding) row[place.personKind] = 1;
    row[place.factKind] = Number(kind === 'figure' && intent !== 'figure');
    // Who names a topic wants to know what to do, not that nothing is set yet.
    row[place.bareOpen] = Number(isBare && (name[5] & flagBits.noTarget) !== 0);
    // And the procedure that goes by it: before all the one that must be followed.
    const isWay = isBare && kind === 'procedure' && isNamed(at);
    row[place.bareWay] = Number(isWay);
    row[place.bareDuty] = Number(isWay && (name[5] & flagBits.must) !== 0);
    found.set(at, row);
  }
  return found;
}
