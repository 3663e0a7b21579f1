import { type LocalizedManual, localizeManual } from '../../corpus/localize.ts';
import type { Manual } from '../../corpus/types.ts';
import type { Audience } from '../../schema/index.ts';
import type { Locale } from '../../languages/index.ts';
import type { SiteContext } from './context.ts';
import { type NamedText, namesByDay } from './texts.ts';

/** A line of a manual's outline. */
export interface OutlineItem {
  code: string;
  audience: Audience;
  slug: string;
  /** What it is called and lays down, and whether it is in force, by each of its texts. */
  names: readonly NamedText[];
}

export interface OutlineSection {
  id: string;
  title: string;
  items: OutlineItem[];
}

/** A manual as one language reads it, its outline filled with what a reader needs of each standard. */
export interface LocalManual extends Pick<LocalizedManual, 'title' | 'description' | 'translated'> {
  sections: OutlineSection[];
  /** What stands in its folder for trainers or editors. */
  others: OutlineItem[];
  revisions: Manual['facts']['revisions'];
}

/**
 * Puts a manual into a language: its outline holds what staff read, the rest stands apart. Standards that its outline
 * forgot stand in a last section without a title.
 */
export function localManual(context: SiteContext, manual: Manual, locale: Locale): LocalManual {
  const { title, description, translated, facts } = localizeManual(manual, locale);
  const itemsOf = (codes: readonly string[]) => codes.flatMap((code) => itemOf(context, code, locale));
  const sections = facts.sections.map(({ id, text, standards }) => ({ id, title: text, items: itemsOf(standards) }));
  const listed = new Set(facts.sections.flatMap(({ standards }) => standards));
  const forgotten = context.corpus.standards
    .filter((standard) => standard.manual === manual.id && !listed.has(standard.code))
    .map(({ code }) => code);
  if (forgotten.length > 0) sections.push({ id: '', title: '', items: itemsOf(forgotten) });
  const forStaff = sections
    .map((section) => ({ ...section, items: section.items.filter(({ audience }) => audience === 'staff') }))
    .filter(({ items }) => items.length > 0);
  const others = sections.flatMap(({ items }) => items).filter(({ audience }) => audience !== 'staff');
  return { title, description, translated, sections: forStaff, others, revisions: facts.revisions };
}

function itemOf(context: SiteContext, code: string, locale: Locale): OutlineItem[] {
  const standard = context.byCode.get(code);
  if (!standard) return [];
  const { audience } = standard.facts;
  return [{ code, audience, slug: standard.slug, names: namesByDay(context, standard, locale) }];
}
