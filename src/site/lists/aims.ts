import { aimsCounted, aimsOf } from '../../corpus/aim.ts';
import { shareOfDeeds } from '../../corpus/deeds.ts';
import type { Standard } from '../../corpus/types.ts';
import type { SiteContext } from '../pages/context.ts';

/**
 * Whom things are for, as pages tell devices: for what rests on some standards, their aims. Undefined where that is
 * everyone.
 */
export function aimsText({ corpus }: SiteContext, standards: readonly Pick<Standard, 'facts'>[]): string | undefined {
  const aims = aimsOf(
    corpus,
    standards.map(({ facts }) => facts.appliesTo),
  );
  return aims.every((aim) => Object.keys(aim).length === 0) ? undefined : JSON.stringify(aims);
}

/**
 * What a manual is to readers, as pages tell devices: how many of its standards have which aim, in the order of its
 * aims, and which part of them tells what to say and do.
 */
export function needData({ corpus }: SiteContext, standards: readonly Standard[]) {
  const counted = aimsCounted(
    corpus,
    standards.map(({ facts }) => facts.appliesTo),
  );
  return { 'data-times': counted.map(([, times]) => times).join(' '), 'data-deeds': shareOfDeeds(standards) };
}

/** The same of what names standards or their clauses; what names none that is known is for everyone. */
export function aimsOfReferences(context: SiteContext, references: readonly (string | undefined)[]) {
  const known = references.map((reference) => context.byCode.get(reference?.split('#')[0] ?? ''));
  if (known.length === 0) return undefined;
  return aimsText(
    context,
    known.map((standard) => standard ?? { facts: { appliesTo: {} } as Standard['facts'] }),
  );
}
