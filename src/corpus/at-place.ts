import type { Day } from '../lib/day.ts';
import type { Place } from '../schema/index.ts';
import { wholePlace, wholeWhere } from './axes.ts';
import { isWaiverOver, mayHoldAt } from './holds.ts';
import { effectiveAt } from './steps.ts';
import type { Limits } from './limits.ts';
import type { Corpus, Standard } from './types.ts';

type Axes = Pick<Corpus, 'axes'>;

/**
 * A standard as it holds at a place from a day on: without the clauses for other places and those whose time is over,
 * in effect from the day of its roll-out there. Undefined where nothing of it is for the place.
 */
export function standardAt(corpus: Axes, standard: Standard, place: Place, today: Day): Standard | undefined {
  const { facts } = standard;
  if (!isLimitedAnyhow(facts)) return standard;
  const whole = wholePlace(corpus, place);
  const isHere = (where: Limits['where']) => mayHoldAt(whole, wholeWhere(corpus, where));
  if (!isHere(facts.appliesTo.where)) return undefined;
  const isHeld = ({ where, when }: (typeof facts)['clauses'][number]) =>
    isHere(where) && (when?.until === undefined || when.until >= today);
  const kept = new Set(facts.clauses.filter(isHeld).map(({ id }) => id));
  if (kept.size === 0) return undefined;
  const waivers = facts.waivers?.filter((waiver) => isHere(waiver.where) && !isWaiverOver(waiver, today));
  const changed = {
    revision: { ...facts.revision, effective: effectiveAt(corpus, facts, place) },
    waivers: waivers && waivers.length > 0 ? waivers : undefined,
    card: facts.card && {
      ...facts.card,
      clauses: facts.card.clauses && facts.card.clauses.filter((id) => kept.has(id)),
    },
  };
  return { ...standard, facts: withClauses({ ...facts, ...changed }, kept) };
}

/** Whether a standard says of anything where or when it holds. */
function isLimitedAnyhow({ appliesTo, rollout, waivers, clauses }: Standard['facts']): boolean {
  return (
    [appliesTo, ...clauses].some(({ where, when }) => where !== undefined || when !== undefined) ||
    rollout !== undefined ||
    waivers !== undefined
  );
}

/** Facts with some of their clauses, whatever their kind. */
function withClauses(facts: Standard['facts'], kept: ReadonlySet<string>): Standard['facts'] {
  const clauses = (facts.clauses as readonly { id: string }[]).filter(({ id }) => kept.has(id));
  // The clauses are some of its own, so they are of its kind.
  return { ...facts, clauses } as Standard['facts'];
}

/** Limits without the axes along which a place is known, which need not be said to whoever is there. */
export function limitsBeyond(corpus: Axes, { where, when }: Limits, place: Place): Limits {
  const whole = wholePlace(corpus, place);
  const left = Object.entries(where ?? {}).filter(([axis]) => !(axis in whole));
  return { where: left.length > 0 ? Object.fromEntries(left) : undefined, when };
}
