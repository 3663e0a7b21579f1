import { languageOf, type Locale } from '../languages/index.ts';
import type { Place, Where } from '../schema/index.ts';
import type { Corpus } from './types.ts';

type Axes = Pick<Corpus, 'axes'>;

/** A value of an axis; undefined where there is none. */
function valueOf({ axes }: Axes, axis: string, id: string) {
  return axes.find((one) => one.id === axis)?.values.find((value) => value.id === id);
}

/** A place with the values that its own ones belong to: a branch and so its region. */
export function wholePlace(corpus: Axes, place: Place): Place {
  const whole: Record<string, string> = {};
  const add = (axis: string, id: string) => {
    if (axis in whole) return;
    whole[axis] = id;
    for (const [outer, value] of Object.entries(valueOf(corpus, axis, id)?.partOf ?? {})) add(outer, value);
  };
  for (const [axis, id] of Object.entries(place)) add(axis, id);
  return whole;
}

/**
 * A limit with what follows from it: that of two branches of one region is of that region. So whoever knows only the
 * region of a reader can tell that it is not for them.
 */
export function wholeWhere(corpus: Axes, where: Where | undefined): Where | undefined {
  if (!where) return undefined;
  const found = new Map<string, Set<string>>(Object.entries(where).map(([axis, ids]) => [axis, new Set(ids)]));
  for (const [axis, ids] of Object.entries(where)) {
    const wholes = ids.map((id) => wholePlace(corpus, { [axis]: id }));
    const outer = Object.keys(wholes[0] ?? {}).filter((one) => one !== axis && wholes.every((whole) => one in whole));
    for (const one of outer) {
      const implied = new Set(wholes.map((whole) => whole[one] ?? ''));
      const known = found.get(one);
      found.set(one, known ? new Set([...known].filter((id) => implied.has(id))) : implied);
    }
  }
  return Object.fromEntries([...found].map(([axis, ids]) => [axis, [...ids]]));
}

/** A limit within another: a clause's own within that of its standard. */
export function narrowed(outer: Where | undefined, inner: Where | undefined): Where | undefined {
  if (!outer || !inner) return inner ?? outer;
  const axes = [...new Set([...Object.keys(outer), ...Object.keys(inner)])];
  return Object.fromEntries(axes.map((axis) => [axis, inner[axis] ?? outer[axis] ?? []]));
}

/** Whether two limits can be true of one place. */
export function canMeet(corpus: Axes, a: Where | undefined, b: Where | undefined): boolean {
  const [one, other] = [wholeWhere(corpus, a) ?? {}, wholeWhere(corpus, b) ?? {}];
  return Object.entries(one).every(([axis, ids]) => other[axis]?.some((id) => ids.includes(id)) ?? true);
}

/** A limit in words, axis after axis: `海港店、湖畔店`; ids that are not listed stand as they are. */
export function whereTexts(corpus: Axes, where: Where | undefined, locale: Locale): string[] {
  const { listMark } = languageOf(locale);
  return Object.entries(where ?? {}).map(([axis, ids]) =>
    ids.map((id) => valueOf(corpus, axis, id)?.[locale] ?? id).join(listMark),
  );
}

/** A place in words. */
export function placeText(corpus: Axes, place: Place, locale: Locale): string {
  const where = Object.fromEntries(Object.entries(place).map(([axis, id]) => [axis, [id]]));
  return whereTexts(corpus, where, locale).join(' · ');
}
