import { diffArrays } from 'diff';
import type { Locale } from '../../languages/index.ts';
import type { LedgerLine, Mark } from '../../schema/index.ts';
import { entries } from '../build.ts';
import { localize } from '../localize.ts';
import { quoteOf, quoteText } from '../quote.ts';
import type { Corpus, Standard } from '../types.ts';
import { type DiffPart, wordDiff } from '../word-diff.ts';
import { asPublished } from './as-published.ts';
import { changesBetween, type PagePart } from './changes.ts';
import { correctedBetween } from './corrected.ts';

/** What became of one entry from one published text to another, in the words of a language. */
export interface WordingChange {
  clause: string;
  mark: Mark;
  /** What was said, and what is; nothing where an entry is new, gone, or has no words. */
  was: string | undefined;
  is: string | undefined;
  parts: readonly DiffPart[];
}

/** What differs between two published texts of a standard. */
export interface Wording {
  clauses: readonly WordingChange[];
  /** Facts of the whole standard that differ, by name. */
  frame: readonly string[];
  /** The page's own words that differ: before and now. */
  page: readonly (Pick<WordingChange, 'was' | 'is' | 'parts'> & { part: PagePart })[];
  /** Translations that say something else of what did not change; a text that came later had none before. */
  translations: readonly TranslationChange[];
}

/** What became of a translation while its original stayed as it was. */
export interface TranslationChange {
  locale: Locale;
  isNew: boolean;
  /** What was put right, part by part. */
  corrected: readonly Pick<WordingChange, 'was' | 'is' | 'parts'>[];
}

/** What changed from one line of a ledger to another, as a language reads it; all is new where nothing was before. */
export function wordingBetween(
  corpus: Corpus,
  standard: Standard,
  before: LedgerLine | undefined,
  now: LedgerLine,
  locale: Locale,
): Wording {
  const nothing: Pick<LedgerLine, 'facts' | 'words'> = { facts: { kind: now.facts['kind'] }, words: {} };
  const { entries: changed, frame, page } = changesBetween(before ?? nothing, now, standard.authority.locale);
  const [old, fresh] = [before && textsIn(corpus, standard, before, locale), textsIn(corpus, standard, now, locale)];
  const compared = (was: string | undefined, is: string | undefined) => {
    return { was, is, parts: wordDiff(was ?? '', is ?? '', locale) };
  };
  const inLocale = (line: LedgerLine | undefined) => line?.words[locale] ?? line?.words[standard.authority.locale];
  return {
    clauses: changed.map(({ clause, mark }) => ({ clause, mark, ...compared(old?.get(clause), fresh.get(clause)) })),
    frame: before ? frame : [],
    page: (before ? page : []).map((part) => {
      const [was, is] = [inLocale(before)?.[part], inLocale(now)?.[part]];
      const [old, fresh] = part === 'body' ? changedParagraphs(was, is) : [was, is];
      return { part, ...compared(old, fresh), was, is };
    }),
    translations: before ? translationChanges(corpus, standard, before, now) : [],
  };
}

/** What translations say otherwise of what did not change, in words. */
function translationChanges(
  corpus: Corpus,
  standard: Standard,
  before: LedgerLine,
  now: LedgerLine,
): TranslationChange[] {
  return correctedBetween(before, now, standard.authority.locale).map(({ locale, isNew, clauses, page }) => {
    const [old, fresh] = [before, now].map((line) => textsIn(corpus, standard, line, locale));
    const both = (was = '', is = '') => ({ was, is, parts: wordDiff(was, is, locale) });
    const corrected = [
      ...page.map((part) => both(...changedParagraphs(before.words[locale]?.[part], now.words[locale]?.[part]))),
      ...clauses.map((clause) => both(old?.get(clause), fresh?.get(clause))),
    ];
    return { locale, isNew, corrected };
  });
}

/** The paragraphs of a body that are not in the other one, without the signs of Markdown before them. */
function changedParagraphs(was = '', is = ''): [string, string] {
  const cut = (body: string) =>
    body.split('\n').flatMap((line) => line.replace(/^\s*(?:#+|[-*>]|\d+\.)\s+/, '').trim() || []);
  const parts = diffArrays(cut(was), cut(is));
  const gone = parts.flatMap(({ removed, value }) => (removed ? value : []));
  const fresh = parts.flatMap(({ added, value }) => (added ? value : []));
  // Nothing but such a sign changed.
  return gone.length + fresh.length === 0 ? [was, is] : [gone.join('\n'), fresh.join('\n')];
}

const known = new WeakMap<LedgerLine, Map<Locale, ReadonlyMap<string, string>>>();

/** What each entry of a published text says in a language, with its figures. */
function textsIn(corpus: Corpus, standard: Standard, line: LedgerLine, locale: Locale): ReadonlyMap<string, string> {
  const byLocale = known.get(line) ?? new Map<Locale, ReadonlyMap<string, string>>();
  known.set(line, byLocale);
  const made = byLocale.get(locale) ?? worked(corpus, standard, line, locale);
  byLocale.set(locale, made);
  return made;
}

function worked(corpus: Corpus, standard: Standard, line: LedgerLine, locale: Locale): ReadonlyMap<string, string> {
  const text = asPublished(corpus, standard, line);
  if (!text) return new Map();
  const { facts } = localize(text, locale);
  return new Map(
    entries(facts).flatMap((entry) => {
      const quote = quoteOf(facts, entry, locale);
      return quote ? [[entry.id, quoteText(corpus, quote, locale)] as const] : [];
    }),
  );
}
