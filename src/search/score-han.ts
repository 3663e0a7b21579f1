import { type Entry, type FieldName, fieldWeights, type Prepared } from './prepare.ts';
import { soundAlike } from './pinyin.ts';
import type { Tally } from './tally.ts';

const fields: readonly FieldName[] = ['title', 'alias', 'rule', 'figure', 'text'];

/** Weight of a pair that only sounds like what was typed, against one that is it. */
const soundWeight = 0.55;
/** Weight of a single character of a pair that stands nowhere. */
const singleWeight = 0.3;

/** Scores the Chinese pieces of a query: pairs of characters, and pairs that sound alike. */
export function scoreHan(prepared: Prepared, pieces: readonly string[], tally: Tally): void {
  for (const piece of pieces) {
    const characters = [...piece];
    const pairs = characters.length === 1 ? [piece] : characters.slice(0, -1).map((character, at) => character + (characters[at + 1] ?? ''));
    for (const pair of pairs) scorePair(prepared, pair, tally);
  }
}

function scorePair(prepared: Prepared, pair: string, tally: Tally): void {
  const hits = hitsOf(prepared.entries, (text) => text.includes(pair));
  if (hits.length > 0) {
    tally.add(hits, tally.rarity(hits.length), pair.length === 1 ? 0.5 : 1);
    if (hits.length > prepared.entries.length / 12) return;
  }
  const [first = '', second] = [...pair];
  if (second === undefined) return;
  const alike = soundHits(prepared, first, second).filter(([at]) => !hits.some(([known]) => known === at));
  if (alike.length > 0) tally.add(alike, tally.rarity(alike.length), hits.length > 0 ? soundWeight / 2 : soundWeight, hits.length === 0);
  if (hits.length > 0) return;
  const singles = [first, second].map((character) => hitsOf(prepared.entries, (text) => text.includes(character)));
  for (const single of singles) if (single.length > 0) tally.add(single, tally.rarity(single.length), singleWeight, false);
  if (alike.length === 0) tally.expect(tally.rarity(0) * (singles.every((single) => single.length === 0) ? 1 : 0.45));
}

type Hits = [entry: number, weight: number][];

/** Entries whose fields meet a condition, with the weight of the best field. */
function hitsOf(entries: readonly Entry[], meets: (text: string) => boolean): Hits {
  const hits: Hits = [];
  for (const [at, entry] of entries.entries()) {
    const best = fields.find((field) => entry.fields[field] !== '' && meets(entry.fields[field]));
    if (best) hits.push([at, fieldWeights[best]]);
  }
  return hits;
}

/** Entries whose title or aliases have two neighbouring characters that sound like a pair. */
function soundHits({ entries, readings }: Prepared, first: string, second: string): Hits {
  if (!readings.has(first) || !readings.has(second)) return [];
  const hits: Hits = [];
  for (const [at, entry] of entries.entries()) {
    const found = entry.hanNames.some((name) =>
      name.some((character, position) => position > 0 && soundAlike(second, character, readings) && soundAlike(first, name[position - 1] ?? '', readings)),
    );
    if (found) hits.push([at, fieldWeights.alias]);
  }
  return hits;
}
