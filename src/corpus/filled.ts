import { languageOf, type Locale } from '../languages/index.ts';
import type { Corpus } from './types.ts';

type Placeholders = Pick<Corpus, 'vocabulary'>;

/** A part of a line: words as they are said, or a gap that is filled in each time anew. */
export interface LinePart {
  text: string;
  /** Whether `text` only names what goes there. */
  isGap: boolean;
}

/** A line cut at its placeholders: `{company}` is the company's name where the list has it, `{surname}` a gap. */
export function lineParts(corpus: Placeholders, line: string, locale: Locale): LinePart[] {
  return line.split(/\{([a-z0-9-]+)\}/).map((part, at) => {
    if (at % 2 === 0) return { text: part, isGap: false };
    const entry = placeholder(corpus, part);
    const name = entry?.filled?.[locale];
    return name === undefined ? { text: entry?.[locale] ?? part, isGap: true } : { text: name, isGap: false };
  });
}

/** A line with what is the same every time filled in, and its gaps as their author wrote them. */
export function withNames(corpus: Placeholders, line: string, locale: Locale): string {
  return line.replace(/\{([a-z0-9-]+)\}/g, (gap, id: string) => placeholder(corpus, id)?.filled?.[locale] ?? gap);
}

const placeholder = ({ vocabulary }: Placeholders, wanted: string) =>
  vocabulary.placeholders.find(({ id }) => id === wanted);

/** A line as text: what is filled in each time anew stands in brackets. */
export function filled(corpus: Corpus, line: string, locale: Locale): string {
  const [open, close] = languageOf(locale).brackets;
  return lineParts(corpus, line, locale)
    .map(({ text, isGap }) => (isGap ? `${open}${text}${close}` : text))
    .join('');
}
