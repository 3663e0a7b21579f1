import { languageOf, type Locale } from '../languages/index.ts';
import { labelOf } from './labels.ts';
import type { Corpus } from './types.ts';

/** The parts of a text: what is said, and at odd places the ids of what is filled in. */
export function withGaps(text: string): string[] {
  return text.split(/\{([a-z0-9-]+)\}/);
}

/** A text with `{surname}` and its like replaced by what goes there, in brackets. */
export function filled(corpus: Corpus, text: string, locale: Locale): string {
  const [open, close] = languageOf(locale).brackets;
  const gaps = withGaps(text).map((part, at) =>
    at % 2 === 0 ? part : `${open}${labelOf(corpus, 'placeholders', part, locale)}${close}`,
  );
  return gaps.join('');
}
