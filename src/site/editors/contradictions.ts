import type { Locale } from '../../languages/index.ts';
import { contradictionsIn } from '../lists/contradictions.ts';
import type { SiteContext } from '../pages/context.ts';
import type { EditorItem } from './item.ts';

/** The register of contradictions that a page tells in full: what each is about, the rule of the house, the page. */
export function contradictionItems(context: SiteContext, locale: Locale): EditorItem[] {
  return contradictionsIn(context, locale).flatMap(({ home, subject, house }) =>
    home ? [{ code: home.code, title: subject, href: home.href, text: house }] : [],
  );
}
