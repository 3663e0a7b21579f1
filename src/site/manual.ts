import type { Manual } from '../corpus/types.ts';
import type { Locale } from '../i18n/locale.ts';
import type { SiteContext } from './context.ts';

/** A line of a manual's outline. */
export interface OutlineItem {
  code: string;
  slug: string;
  title: string;
  description: string;
}

export interface OutlineSection {
  id: string;
  title: string;
  items: OutlineItem[];
}

/** A manual as one language reads it. */
export interface LocalManual {
  title: string;
  description: string;
  translated: boolean;
  sections: OutlineSection[];
  revisions: { id: string; version: string; date: string; text: string }[];
}

/** Puts a manual into a language. Standards that its outline forgot stand in a last section without a title. */
export function localManual(context: SiteContext, manual: Manual, locale: Locale): LocalManual {
  const words = locale === 'zh' ? manual.zh : (manual.en ?? manual.zh);
  const textOf = (id: string, fallback: string) => {
    const text = locale === 'zh' ? undefined : manual.en?.translation.clauses[id]?.['text'];
    return typeof text === 'string' ? text : fallback;
  };
  const sections = manual.facts.sections.map(({ id, text, standards }) => ({
    id,
    title: textOf(id, text),
    items: standards.flatMap((code) => itemOf(context, code, locale)),
  }));
  const listed = new Set(manual.facts.sections.flatMap(({ standards }) => standards));
  const forgotten = context.corpus.standards.filter(
    (standard) => standard.manual === manual.id && !listed.has(standard.code),
  );
  if (forgotten.length > 0)
    sections.push({ id: '', title: '', items: forgotten.flatMap(({ code }) => itemOf(context, code, locale)) });
  return {
    title: words.title,
    description: words.description,
    translated: locale === 'zh' || manual.en !== undefined,
    sections,
    revisions: manual.facts.revisions.map((revision) => ({ ...revision, text: textOf(revision.id, revision.text) })),
  };
}

function itemOf({ byCode }: SiteContext, code: string, locale: Locale): OutlineItem[] {
  const standard = byCode.get(code);
  if (!standard) return [];
  const { title, description } = locale === 'zh' ? standard.zh : (standard.en ?? standard.zh);
  return [{ code, slug: standard.slug, title, description }];
}
