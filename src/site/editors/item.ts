import { localize, type LocalizedStandard } from '../../corpus/localize.ts';
import type { Standard } from '../../corpus/types.ts';
import type { Locale } from '../../languages/index.ts';
import { pagePath } from '../../lib/site-paths.ts';

/** One line of the editors' report: where, and what is to be done there. */
export interface EditorItem {
  code: string;
  title: string;
  href: string;
  text: string;
}

/** A finding about a standard, or about one of its entries. */
export function itemAt(local: LocalizedStandard, text: string, anchor?: string): EditorItem {
  return { code: local.code, title: local.title, href: pagePath(local.locale, local.slug, anchor), text };
}

/** The standards that editors still care for, in a language: all but the withdrawn. */
export function kept(standards: readonly Standard[], locale: Locale): LocalizedStandard[] {
  return standards.filter(({ facts }) => facts.state !== 'withdrawn').map((standard) => localize(standard, locale));
}
