import { flagBits } from './index-types.ts';
import { answering, type Intent, intentOf, isBareTopic } from './intent.ts';
import type { Likeness } from './likeness.ts';
import type { Prepared } from './prepare.ts';
import type { Query } from './query.ts';

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
] as const;
export type FeatureName = (typeof featureNames)[number];
/** What features count; one that is not named counts nothing. */
export type Weights = Readonly<Partial<Record<FeatureName, number>>>;
/** What is known of a standard, in the order of `featureNames`: at a key there are thousands of numbers. */
export type Features = Float64Array;

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
  const isBegun = titlesBegun(prepared, query);
  let bestScore = 1e-9;
  for (const score of scores.values()) bestScore = Math.max(bestScore, score);
  const best = (likenesses: ReadonlyMap<number, Likeness>) => {
    let most = 1e-9;
    for (const { alike } of likenesses.values()) most = Math.max(most, alike);
    return most;
  };
  const [bestAsked, bestLine, bestName, bestSense] = [best(asked), best(lines), best(names), best(senses)];
  const intent = intentOf(query);
  const isBare = isBareTopic(query, intent);
  const fitting = answering[intent];
  const found = new Map<number, Features>();
  const all = new Set(scores.keys());
  for (const some of [asked, lines, names, senses]) for (const at of some.keys()) all.add(at);
  for (const at of all) {
    const kind = prepared.index.kinds[prepared.entries[at]?.name[3] ?? -1]?.[0];
    const fits = Number(fitting.some((one) => one === kind));
    const score = scores.get(at) ?? 0;
    const [ask, title, name, line] = [asked.get(at), titles.get(at), names.get(at), lines.get(at)];
    const sense = senses.get(at);
    const features = new Float64Array(featureNames.length);
    features[place.score] = score / bestScore;
    features[place.strength] = Math.log1p(score) / fullStrength;
    features[place.covered] = Math.min(1, (covered.get(at) ?? 0) / (total || 1));
    features[place.named] = Number(named.has(at));
    features[place.nameMatch] = (nameBonus.get(at) ?? 0) / fullName;
    if (ask) {
      features[place.askedAlike] = ask.alike;
      features[place.askedHeld] = ask.held;
      features[place.askedThree] = ask.threeAlike;
      features[place.bestAsked] = Number(ask.alike >= bestAsked);
    }
    if (title) {
      features[place.titleAlike] = title.alike;
      features[place.titleHeld] = title.held;
    }
    features[place.titleBegins] = Number(isBegun(at));
    features[place.nameInside] = inside.get(at) ?? 0;
    if (name) {
      features[place.nameAlike] = name.alike;
      features[place.nameHeld] = name.held;
      features[place.bestName] = Number(name.alike >= bestName);
    }
    if (line) {
      features[place.lineAlike] = line.alike;
      features[place.lineHeld] = line.held;
      features[place.bestLine] = Number(line.alike >= bestLine);
    }
    features[place.allHeld] = held.get(at) ?? 0;
    if (sense) {
      features[place.senseAlike] = sense.alike;
      features[place.senseHeld] = sense.held;
      features[place.senseThree] = sense.threeAlike;
      features[place.bestSense] = Number(sense.alike >= bestSense);
    }
    features[place.factKind] = Number(kind === 'figure' && intent !== 'figure');
    // Who names a topic wants to know what to do, not that nothing is set yet.
    features[place.bareOpen] = Number(isBare && ((prepared.entries[at]?.name[5] ?? 0) & flagBits.noTarget) !== 0);
    features[place[kindFeature[intent]]] = fits;
    found.set(at, features);
  }
  return found;
}
