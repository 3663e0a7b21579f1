import {
  canMeet,
  type Corpus,
  type DataPath,
  isWaiverOver,
  type Standard,
  variantFaults,
} from '../../../corpus/index.ts';
import { type Moment, timeOf } from '../../../lib/day.ts';
import type { Place, Where } from '../../../schema/index.ts';
import { valueSpan } from '../../locate.ts';
import { defineRule } from '../../rule.ts';
import { placeCircles } from './circles.ts';
import { unknownPlaces } from './known-places.ts';
import { longNights } from './long-nights.ts';
import { type Limiting, words } from './words.ts';

/** What holds in some places or at some times only says so in known words, without gaps and without overlaps. */
export const whereWhenRule = defineRule({
  id: 'where-when',
  title: { zh: '哪里、什么时候', en: 'Where and when' },
  level: 'error',
  summary: {
    zh: '适用的地方取自维度表；同一件事的几种规定不重叠，也不漏掉哪里',
    en: 'Places come from the list of axes; the variants of a matter do not overlap and leave nothing out',
  },
  words,
  *find({ corpus, today }) {
    yield* unknownPlaces(corpus);
    yield* placeCircles(corpus);
    yield* longNights(corpus);
    for (const standard of corpus.standards) {
      yield* nowhere(corpus, standard);
      yield* outsideIn(corpus, standard);
      yield* waiversEnded(standard, today);
      yield* earlySteps(standard);
      if (standard.facts.state !== 'withdrawn' && isKnown(corpus, standard)) yield* amongVariants(corpus, standard);
    }
  },
});

/** Whether all places of its variants are listed: one that is not is told already, and would make a hole besides. */
function isKnown({ axes }: Corpus, { facts }: Standard): boolean {
  const listed = (where: Where | undefined) =>
    Object.entries(where ?? {}).every(([axis, ids]) => {
      const values = axes.find(({ id }) => id === axis)?.values;
      return ids.every((id) => values?.some((value) => value.id === id));
    });
  return [facts.appliesTo.where, ...facts.clauses.map(({ where }) => where)].every(listed);
}

/** Clauses for places that no place is: a store of the city in the county. */
function* nowhere(corpus: Corpus, { facts, authority: { file } }: Standard): Iterable<Limiting> {
  for (const [index, { where = {} }] of facts.clauses.entries())
    for (const [at, [axis, ids]] of Object.entries(where).entries()) {
      const [other] = Object.entries(where)
        .slice(0, at)
        .filter(([before, some]) => !canMeet(corpus, { [before]: some }, { [axis]: ids }));
      const path = ['standard', 'clauses', index, 'where', axis];
      const limit = other && `${other[0]}: ${other[1].join(', ')}`;
      if (limit) yield { file, path, span: valueSpan(file, path), say: 'nowhere', with: { axis, limit } };
    }
}

/** Places of clauses, steps and waivers that the standard is not for. */
function* outsideIn(corpus: Corpus, { facts, authority: { file } }: Standard): Iterable<Limiting> {
  const outer = facts.appliesTo.where;
  if (!outer) return;
  const stated: [DataPath, Where | undefined][] = [
    ...facts.clauses.map(({ where }, index): [DataPath, typeof where] => [['clauses', index], where]),
    ...(facts.rollout ?? []).map(({ where }, index): [DataPath, typeof where] => [['rollout', index], where]),
    ...(facts.waivers ?? []).map(({ where }, index): [DataPath, typeof where] => [['waivers', index], where]),
  ];
  const limit = Object.entries(outer)
    .map(([axis, ids]) => `${axis}: ${ids.join(', ')}`)
    .join('; ');
  for (const [at, where] of stated)
    for (const [axis, ids] of Object.entries(where ?? {}))
      for (const [index, id] of ids.entries()) {
        if (canMeet(corpus, { [axis]: [id] }, outer)) continue;
        const path = ['standard', ...at, 'where', axis, index];
        yield { file, path, span: valueSpan(file, path), say: 'outside', with: { found: id, limit } };
      }
}

function* waiversEnded({ facts, authority: { file } }: Standard, today: string): Iterable<Limiting> {
  for (const [index, waiver] of (facts.waivers ?? []).entries()) {
    const path = ['standard', 'waivers', index, 'until'];
    const { until } = waiver;
    if (isWaiverOver(waiver, today))
      yield { file, path, span: valueSpan(file, path), level: 'warning', say: 'waiver-ended', with: { until } };
  }
}

function* earlySteps({ facts, authority: { file } }: Standard): Iterable<Limiting> {
  const { effective } = facts.revision;
  for (const [index, { from }] of (facts.rollout ?? []).entries()) {
    const path = ['standard', 'rollout', index, 'from'];
    if (from < effective)
      yield { file, path, span: valueSpan(file, path), say: 'rollout-early', with: { from, effective } };
  }
}

function* amongVariants(corpus: Corpus, { code, facts, authority: { file } }: Standard): Iterable<Limiting> {
  for (const found of variantFaults(corpus, facts)) {
    const { matter, variant } = found;
    const path = ['standard', 'clauses', variant.index, 'variantOf'];
    const here = { file, path, span: valueSpan(file, path) };
    if (found.fault === 'alone') yield { ...here, level: 'warning', say: 'alone', with: { matter } };
    else if (found.fault === 'overlap') {
      const moment = found.moment ? momentText(found.moment) : '';
      const other = `${code}#${found.other.id}`;
      const first = ['standard', 'clauses', found.other.index, 'variantOf'];
      const related = { file, path: first, span: valueSpan(file, first) };
      yield { ...here, say: 'overlap', with: { matter, other, place: placeIds(found.place), moment }, related };
    } else if (found.fault === 'hole') {
      const places = found.places.map(placeIds);
      const missing = places.slice(0, 12).join(' ') + (places.length > 12 ? ' …' : '');
      yield { ...here, level: 'warning', say: 'hole', with: { matter, missing } };
    } else {
      const moment = momentText(found.moment);
      yield { ...here, level: 'warning', say: 'gap', with: { matter, place: placeIds(found.place), moment } };
    }
  }
}

/** A place by its ids, as authors write them. */
const placeIds = (place: Place) =>
  Object.entries(place)
    .map(([axis, id]) => `\`${axis}: ${id}\``)
    .join(' ');

/** A moment; the day alone where it is the first of that day. */
function momentText({ day, minutes }: Moment): string {
  return minutes === 0 ? day : `${day} ${timeOf(minutes)}`;
}
