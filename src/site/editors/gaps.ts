import { fill } from '../../i18n/fill.ts';
import { editorWords } from '../../i18n/words/editors.ts';
import { levelText } from '../../corpus/authority/index.ts';
import { labelOf } from '../../corpus/labels.ts';
import type { LocalizedStandard } from '../../corpus/localize.ts';
import { type OpenPoint, openPoints } from '../../corpus/open-points.ts';
import type { Locale } from '../../languages/index.ts';
import { noteKinds } from '../../schema/index.ts';
import type { SiteContext } from '../pages/context.ts';
import { type EditorItem, itemAt, kept } from './item.ts';

/** Response times that no document lays down. */
export function targetsNotSet({ corpus }: SiteContext, locale: Locale): EditorItem[] {
  return itemsOf(kept(corpus.standards, locale), 'target', (local, { timed }) =>
    itemAt(local, labelOf(corpus, 'situations', timed, locale)),
  );
}

/** Levels of authority for which no rule says who decides, each with its range. */
export function decidersNotSet({ corpus }: SiteContext, locale: Locale): EditorItem[] {
  return itemsOf(kept(corpus.standards, locale), 'decider', (local, { clause }) => {
    const line = local.facts.kind === 'authority' ? local.facts.clauses.find(({ id }) => id === clause) : undefined;
    const range = line && local.facts.kind === 'authority' ? levelText(local.facts, line, locale) : '';
    return itemAt(local, [range, line?.condition ?? line?.text].filter(Boolean).join(' · '), clause);
  });
}

/** Acronyms with letters that nobody has expanded. */
export function lettersUnexpanded({ corpus }: SiteContext, locale: Locale): EditorItem[] {
  return itemsOf(kept(corpus.standards, locale), 'letters', (local, { clauses }) =>
    itemAt(local, fill(editorWords[locale].letter, { letters: clauses.map(({ letter }) => letter).join(' ') })),
  );
}

/** Places where the source is damaged, cut or miscounted, as the notes tell it. */
export function sourceFaults({ corpus }: SiteContext, locale: Locale): EditorItem[] {
  return itemsOf(kept(corpus.standards, locale), 'source', (local, { note: { id, about, text } }) =>
    itemAt(local, `${noteKinds[about][locale]} · ${text}`, id),
  );
}

function itemsOf<Open extends OpenPoint['open']>(
  standards: readonly LocalizedStandard[],
  open: Open,
  itemOf: (local: LocalizedStandard, point: Extract<OpenPoint, { open: Open }>) => EditorItem,
): EditorItem[] {
  return standards.flatMap((local) =>
    openPoints(local.facts).flatMap((point) =>
      point.open === open ? [itemOf(local, point as Extract<OpenPoint, { open: Open }>)] : [],
    ),
  );
}
