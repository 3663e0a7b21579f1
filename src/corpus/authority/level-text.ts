import { authorityWords } from '../../i18n/words/authority.ts';
import type { Locale } from '../../languages/index.ts';
import type { ClauseOf } from '../../schema/index.ts';
import { figureText } from '../quantity-text.ts';

/** The range of a level in one line: `不超过 15% 或不超过 300 元`; empty for one without figures. */
export function levelText({ amount, percent, both }: ClauseOf<'authority'>, locale: Locale): string {
  const texts = [percent, amount].flatMap((figure) => (figure ? [figureText(figure, locale)] : []));
  const { either, both: and } = authorityWords[locale];
  // Chinese has no space between its own words.
  return texts.join(` ${both ? and : either} `).replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
}
