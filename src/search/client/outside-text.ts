import { fill } from '../../i18n/fill.ts';
import type { SearchWords } from '../../i18n/words/search.ts';
import type { OutsideSubject } from '../elsewhere.ts';

/** Says that a subject is not in the manuals, and whom to ask. */
export function outsideText(words: SearchWords, { label, ask }: OutsideSubject): string {
  return fill(ask === '' ? words.outside : words.outsideAsk, { subject: label, who: ask });
}
