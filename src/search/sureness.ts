import { type FeatureName, featureNames, type Features } from './features.ts';
import { holdsWhole } from './holds-whole.ts';
import type { Gathered } from './gathered.ts';
import { intentOf } from './intent.ts';
import { nearestName } from './near-name.ts';
import { figurePattern } from './numerals.ts';
import type { Prepared } from './prepare.ts';

/** What is asked of the order, too, and says something of a standard without the others. */
const shared = [
  'covered',
  'named',
  'nameMatch',
  'askedHeld',
  'askedThree',
  'titleHeld',
  'lineAlike',
  'wordsKind',
] as const satisfies readonly FeatureName[];

/** What tells whether a standard answers a query at all, whatever stands beside it. Each is from 0 to 1. */
export const sureNames = [
  ...shared,
  // The query names a subject outside the manuals; it is in Latin letters, which are spelled in more ways.
  'outside',
  'latin',
  // It asks for words, a figure, a person, an act or leave, which standards of this kind do not give.
  'misfit',
  // No sentence of the standard holds anything of it: it was found by its sounds, letters or a slip.
  'respelled',
  // A figure of it stands there.
  'figureHeld',
  // How near the whole of it comes to a name.
  'nearName',
] as const;
export type SureName = (typeof sureNames)[number];
/** What each counts, and from what sum a standard is sure. */
export interface SureWeights {
  counts: Readonly<Record<SureName, number>>;
  least: number;
}

/** The sum from which what is learned takes a standard for right with that likelihood. */
export const sumFor = (likelihood: number, bias: number): number => Math.log(likelihood / (1 - likelihood)) - bias;

const places = shared.map((name) => featureNames.indexOf(name));
const allHeld = featureNames.indexOf('allHeld');
const kinds = (['wordsKind', 'actKind', 'figureKind', 'leaveKind', 'personKind'] as const).map((name) =>
  featureNames.indexOf(name),
);
/** The last two take longer to find out than all the others. */
const quick = sureNames.slice(0, -2);

/** What tells how sure a standard is: what is quickly found out, and then the rest. */
interface Sureness {
  quick: (features: Features) => number[];
  rest: (at: number) => number[];
}

/** Finds out what tells how sure the standards of a query are. */
function surenessIn({ entries }: Prepared, { query, outside }: Gathered): Sureness {
  const ofQuery = [Number(outside !== undefined), Number(query.runs.length === 0)];
  const asks = intentOf(query) !== 'topic';
  const figures = query.figures.map(({ digits }) => new RegExp(`(?<![\\d.])${figurePattern(digits)}(?![\\d.])`));
  return {
    quick: (features) => [
      ...places.map((place) => features[place] ?? 0),
      ...ofQuery,
      Number(asks && kinds.every((place) => features[place] === 0)),
      Number(features[allHeld] === 0),
    ],
    rest: (at) => {
      const { fields, allNames = [] } = entries[at] ?? {};
      const texts = fields && [fields.title, fields.alias, fields.word, fields.figure, fields.rule, fields.text];
      const isHeld = figures.length > 0 && figures.some((figure) => texts?.some((text) => figure.test(text)));
      return [Number(isHeld), nearestName(query.folded, allNames)];
    },
  };
}

/** All that tells how sure a standard is, in the order of `sureNames`. */
export function surenessFor(prepared: Prepared, gathered: Gathered): (at: number, features: Features) => number[] {
  const found = surenessIn(prepared, gathered);
  return (at, features) => [...found.quick(features), ...found.rest(at)];
}

/** Tells of each standard whether it is sure; what takes long is asked only where it decides. */
export function isSureBy(
  { counts, least }: SureWeights,
  prepared: Prepared,
  gathered: Gathered,
): (at: number, features: Features) => boolean {
  const found = surenessIn(prepared, gathered);
  const weights = sureNames.map((name) => counts[name]);
  const counted = (values: readonly number[], from: number) =>
    values.reduce((sum, value, place) => sum + value * (weights[from + place] ?? 0), 0);
  const { folded } = gathered.query;
  const isPhrase = gathered.outside === undefined && phrase.test(folded);
  // Who says the whole of a query in one place is about that, however few there are to tell its words from others.
  const saysWhole = (at: number) =>
    Object.values(prepared.entries[at]?.fields ?? {}).some((text) => holdsWhole(text, folded));
  const most = counted([Number(gathered.query.figures.length > 0), 1], quick.length);
  return (at, features) => {
    const sum = counted(found.quick(features), 0);
    if (sum + most >= least && sum + counted(found.rest(at), quick.length) >= least) return true;
    return isPhrase && saysWhole(at);
  };
}

/** What may be said word for word: one word alone says too little. */
const phrase = /[a-z\d] [a-z\d].*[a-z]|\p{Script=Han}{4}/u;
