import { evidenceOf, pointsOf } from '../../corpus/record-sheet.ts';
import { labelOf } from '../../corpus/labels.ts';
import { localize, wordsIn } from '../../corpus/localize.ts';
import { figureText } from '../../corpus/quantity-text.ts';
import { quoteOf, quoteText } from '../../corpus/quote.ts';
import type { Standard } from '../../corpus/types.ts';
import type { Locale } from '../../languages/index.ts';
import type { Clause } from '../../schema/index.ts';
import type { SiteContext } from '../pages/context.ts';
import type { SheetItem } from './sheet-item.ts';

/** The clauses of a standard as lines of a record sheet, each as it may be repeated outside its page; all, or some. */
export function sheetItems(
  context: SiteContext,
  standard: Standard,
  locale: Locale,
  isAsked: (clause: Clause) => boolean = () => true,
): SheetItem[] {
  const { corpus, manuals } = context;
  const { facts, code } = localize(standard, locale);
  const manualPage = manuals.get(standard.manual);
  const manual = manualPage ? wordsIn(manualPage, locale).title : standard.manual;
  return (facts.clauses as readonly Clause[]).filter(isAsked).flatMap((clause): SheetItem[] => {
    const quote = quoteOf(facts, clause, locale);
    if (!quote) return [];
    const base = {
      key: `${code}#${clause.id}`,
      text: quoteText(corpus, quote, locale),
      manual,
    };
    const item = facts.kind === 'checklist' ? facts.clauses.find(({ id }) => id === clause.id) : undefined;
    if (facts.kind !== 'checklist' || !item) return [{ ...base, points: 1, limit: '', evidence: ['tick'], also: [] }];
    const evidence = evidenceOf(facts, item);
    const { amount, role, details } = item;
    return [
      {
        ...base,
        points: pointsOf(item),
        limit: amount ? figureText(amount, locale) : '',
        amount: evidence.includes('reading') ? amount : undefined,
        evidence,
        also: [...(details ?? []), ...(role ? [labelOf(corpus, 'roles', role, locale)] : [])],
      },
    ];
  });
}
