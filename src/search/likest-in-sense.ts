import { rarity } from './asked.ts';
import type { ClauseLine } from './clause-line.ts';
import type { Entry } from './entry.ts';
import type { Prepared } from './prepare.ts';
import type { Query } from './query.ts';

/** A clause with what is searched of it. */
export interface FoldedLine {
  line: ClauseLine;
  folded: string;
}

/** The part of a query, its subject left out, that a clause must mean, and how much more than the next one. */
const leastMeant = 0.45;
const clearly = 1.25;

/**
 * The clause that means more of a query than every other clause and the rule sentence, what the title says left out:
 * 染发 for 能染头发不. Undefined where none does clearly.
 */
export function likestInSense(
  query: Query,
  { fields }: Entry,
  clauses: readonly FoldedLine[],
  prepared: Prepared,
): FoldedLine | undefined {
  const { senses, senseParts } = prepared;
  const title = sensesOf(prepared, fields.title);
  const parts = senseParts([...query.pieces, ...query.words].join(' ')).filter((part) => !title.has(part));
  const held = clauses.map(({ folded }) => sensesOf(prepared, folded));
  const worth = new Map(
    parts.map((part) => {
      const telling = 1 - held.filter((some) => some.has(part)).length / (clauses.length + 1);
      return [part, rarity(senses.size, senses.places.get(part)?.length ?? 0) * telling];
    }),
  );
  const meant = (some: ReadonlySet<string>) =>
    parts.reduce((sum, part) => sum + (some.has(part) ? (worth.get(part) ?? 0) : 0), 0);
  const total = [...worth.values()].reduce((sum, value) => sum + value, 0);
  const ranked = clauses
    .map((clause, at) => ({ clause, value: meant(held[at] ?? new Set()) }))
    .sort((a, b) => b.value - a.value);
  const [best, second] = ranked;
  if (!best || best.value <= 0 || best.value < leastMeant * total) return undefined;
  if (best.value < clearly * (second?.value ?? 0)) return undefined;
  return meant(sensesOf(prepared, fields.rule)) >= best.value ? undefined : best.clause;
}

/** What texts of the index mean: the next keystroke asks it of the same rows again. */
const known = new WeakMap<Prepared['senses'], Map<string, ReadonlySet<string>>>();

function sensesOf({ senses, senseParts }: Prepared, text: string): ReadonlySet<string> {
  const texts = known.get(senses) ?? new Map<string, ReadonlySet<string>>();
  known.set(senses, texts);
  const made = texts.get(text) ?? new Set(senseParts(text));
  texts.set(text, made);
  return made;
}
