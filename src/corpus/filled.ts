import { languageOf, type Locale } from '../languages/index.ts';
import type { Corpus } from './types.ts';

/** A part of a line: words as they are said, or a gap that is filled in each time anew. */
export interface LinePart {
  text: string;
  /** Whether `text` only names what goes there. */
  isGap: boolean;
}

/** A line cut at its placeholders: `{company}` is the company's name where the list has it, `{surname}` a gap. */
export function lineParts({ vocabulary }: Pick<Corpus, 'vocabulary'>, line: string, locale: Locale): LinePart[] {
  return line.split(/\{([a-z0-9-]+)\}/).map((part, at) => {
    if (at % 2 === 0) return { text: part, isGap: false };
    const entry = vocabulary.placeholders.find(({ id }) => id === part);
    const filled = entry?.filled?.[locale];
    return filled === undefined ? { text: entry?.[locale] ?? part, isGap: true } : { text: filled, isGap: false };
  });
}

/** A line as text: what is filled in each time anew stands in brackets. */
export function filled(corpus: Corpus, line: string, locale: Locale): string {
  const [open, close] = languageOf(locale).brackets;
  return lineParts(corpus, line, locale)
    .map(({ text, isGap }) => (isGap ? `${open}${text}${close}` : text))
    .join('');
}
