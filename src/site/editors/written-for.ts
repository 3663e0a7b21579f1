import { unreviewed } from '../../corpus/leaning/written-for.ts';
import { localize } from '../../corpus/localize.ts';
import type { Locale } from '../../languages/index.ts';
import type { SiteContext } from '../pages/context.ts';
import { type EditorItem, itemAt } from './item.ts';

/** Questions, scenarios and terms that were written for an older text of a clause, by the clause. */
export function writtenForItems({ corpus }: SiteContext, locale: Locale): EditorItem[] {
  return unreviewed(corpus).map(({ standard, to, from }) =>
    itemAt(localize(standard, locale), `${to} · ${from}`, to.split('#')[1]),
  );
}
