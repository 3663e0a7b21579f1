import type { Locale } from '../../languages/index.ts';
import { contradictionsIn } from '../lists/contradictions.ts';
import type { SiteContext } from '../pages/context.ts';
import type { EditorItem } from './item.ts';

/**
 * The register of contradictions: what each is about, the rule of the house, and the page that tells it in full. One that
 * no page tells is not in it.
 */
export function contradictionItems(context: SiteContext, locale: Locale): EditorItem[] {
  return contradictionsIn(context, locale).flatMap(({ home, subject, house }) =>
    home ? [{ code: home.code, title: subject, href: home.href, text: house }] : [],
  );
}
