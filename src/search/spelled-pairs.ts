import { atOnce, type Steps } from '../lib/steps.ts';
import { PairCounts } from './pair-counts.ts';
import type { Prepared } from './prepare.ts';

/** Characters and pairs of neighbours by the letters that spell them, the commonest first known, with how often. */
type Spelt = Map<string, { text: string; times: number }>;

/** What a single character costs beside its rarity, as it sounds like too many others, and what each syllable does. */
const [single, syllable] = [4, 3];

const tables = new WeakMap<Prepared['lookup'], { spelt: Spelt; all: number }>();

/** What spells which characters of all texts that are searched; made when first asked for. */
export function* readingTable({ lookup, entries, readings }: Prepared): Steps<{ spelt: Spelt; all: number }> {
  const known = tables.get(lookup);
  if (known) return known;
  const counts = new PairCounts();
  for (const { fields } of entries) {
    for (const text of Object.values(fields)) counts.read(text);
    yield;
  }
  const spelt: Spelt = new Map();
  const offer = (letters: string, text: string, often: number) => {
    const known = spelt.get(letters);
    if (!known) spelt.set(letters, { text, times: often });
    else if (often > known.times) Object.assign(known, { text, times: often });
  };
  const readingsOf = ([first = '', second]: readonly string[]) => {
    const begun = readings.get(first) ?? [];
    if (second === undefined) return begun;
    return begun.flatMap((one) => (readings.get(second) ?? []).map((two) => `${one} ${two}`));
  };
  for (const [characters, often] of counts.found()) {
    const text = characters.join('');
    for (const letters of readingsOf(characters)) offer(letters, text, often);
    yield;
  }
  const table = { spelt, all: counts.all };
  tables.set(lookup, table);
  return table;
}

/** Letters in the likeliest characters of the texts, or undefined where no pair of them is spelt. */
export function fromPairs(prepared: Prepared, parts: readonly string[]): string | undefined {
  const { spelt, all } = atOnce(readingTable(prepared));
  const cost = (times: number, characters: number) =>
    Math.log(all / times) + characters * syllable + (characters === 1 ? single : 0);
  const joined = likeliest(parts.join(''), prepared.syllables, spelt, cost, new Set(borders(parts)));
  return joined?.hasPair ? joined.text : undefined;
}

/** Where words that were typed apart end: no syllable goes across. */
function borders(parts: readonly string[]): number[] {
  let end = 0;
  return parts.map((part) => (end += part.length));
}

interface Spelling {
  text: string;
  cost: number;
  hasPair: boolean;
}

function likeliest(
  letters: string,
  syllables: ReadonlySet<string>,
  spelt: Spelt,
  cost: (times: number, characters: number) => number,
  ends: ReadonlySet<number>,
): Spelling | undefined {
  const best: (Spelling | undefined)[] = [{ text: '', cost: 0, hasPair: false }];
  const isFree = (from: number, to: number) => {
    for (let at = from + 1; at < to; at += 1) if (ends.has(at)) return false;
    return true;
  };
  const offer = (end: number, sofar: Spelling, key: string, characters: number) => {
    const found = spelt.get(key);
    if (!found) return;
    const total = sofar.cost + cost(found.times, characters);
    if (total < (best[end]?.cost ?? Infinity))
      best[end] = { text: sofar.text + found.text, cost: total, hasPair: sofar.hasPair || characters > 1 };
  };
  for (let from = 0; from < letters.length; from += 1) {
    const sofar = best[from];
    if (!sofar) continue;
    for (let middle = from + 1; middle <= Math.min(letters.length, from + 6); middle += 1) {
      const first = letters.slice(from, middle);
      if (!syllables.has(first) || !isFree(from, middle)) continue;
      offer(middle, sofar, first, 1);
      for (let end = middle + 1; end <= Math.min(letters.length, middle + 6); end += 1) {
        const second = letters.slice(middle, end);
        if (syllables.has(second) && isFree(middle, end)) offer(end, sofar, `${first} ${second}`, 2);
      }
    }
  }
  return best[letters.length];
}
