import { authorityWords } from '../../i18n/words/authority.ts';
import type { Locale } from '../../languages/index.ts';
import type { ClauseOf, FactsOf } from '../../schema/index.ts';
import { figureText } from '../quantity-text.ts';
import { boundsOf } from './bounds.ts';

/** The range of a level in one line: `不超过 15% 或不超过 300 元`; empty for one without figures. */
export function levelText(facts: FactsOf<'authority'>, line: ClauseOf<'authority'>, locale: Locale): string {
  const { either, both: and } = authorityWords[locale];
  const texts = (['percent', 'amount'] as const)
    .map((measure) => boundsOf(facts, line, measure).map((figure) => figureText(figure, locale)))
    .flatMap((figures) => (figures.length > 0 ? [figures.join(` ${and} `)] : []));
  // Chinese has no space between its own words.
  return texts.join(` ${line.both ? and : either} `).replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}
