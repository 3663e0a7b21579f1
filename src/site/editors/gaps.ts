import type { Locale } from '../../languages/index.ts';
import { editorWords } from '../../i18n/words/editors.ts';
import { fill } from '../../i18n/fill.ts';
import { noteKinds } from '../../schema/index.ts';
import type { SiteContext } from '../context.ts';
import { labelOf } from '../../corpus/labels.ts';
import { type EditorItem, itemAt, kept } from './item.ts';

/** Notes that say the source itself is at fault. */
const faults = new Set(['source-damaged', 'source-incomplete', 'source-count']);

/** Response times that no document lays down. */
export function targetsNotSet({ corpus }: SiteContext, locale: Locale): EditorItem[] {
  return kept(corpus.standards, locale).flatMap((local) =>
    local.facts.kind === 'response-time' && local.facts.target === 'not-set'
      ? [itemAt(local, labelOf(corpus, 'situations', local.facts.timed, locale))]
      : [],
  );
}

/** Acronyms with letters that nobody has expanded. */
export function lettersUnexpanded({ corpus }: SiteContext, locale: Locale): EditorItem[] {
  return kept(corpus.standards, locale).flatMap((local) => {
    if (local.facts.kind !== 'acronym') return [];
    const letters = local.facts.clauses.filter(({ text }) => !text).map(({ letter }) => letter);
    return letters.length > 0 ? [itemAt(local, fill(editorWords[locale].letter, { letters: letters.join(' ') }))] : [];
  });
}

/** Places where the source is damaged, cut or miscounted, as the notes tell it. */
export function sourceFaults({ corpus }: SiteContext, locale: Locale): EditorItem[] {
  return kept(corpus.standards, locale).flatMap((local) =>
    (local.facts.notes ?? [])
      .filter(({ about }) => faults.has(about))
      .map(({ id, about, text }) => itemAt(local, `${noteKinds[about][locale]} · ${text}`, id)),
  );
}
