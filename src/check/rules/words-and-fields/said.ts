import { type Clause, type StandardFacts } from '../../../schema/index.ts';
import type { Corpus, LocalizedStandard, PageText } from '../../../corpus/index.ts';
import type { Locale } from '../../../languages/index.ts';

/** What words say otherwise than a field, in offsets of their text, and what the field has. */
export interface Otherwise {
  start: number;
  end: number;
  field: 'headcount' | 'hours' | 'time' | 'date' | 'article' | 'weekday' | 'limit' | 'rate';
  /** What the field has, in the language of whoever reads. */
  has: Readonly<Record<Locale, string>>;
}

/** A text of a page, with what it is held against. */
export interface Said {
  corpus: Corpus;
  facts: StandardFacts;
  /** The same in the language of the text. */
  local: () => LocalizedStandard;
  text: PageText;
  locale: Locale;
  /** The clause that the text is of; undefined for the title, the rule sentence and the body. */
  clause: Clause | undefined;
}

/** The sentence of a text around a place. */
export function sentenceAt(text: string, at: number): string {
  const before =
    text
      .slice(0, at)
      .split(/[。！？!?\n]|\.\s/u)
      .at(-1) ?? '';
  const after = text.slice(at).split(/[。！？!?\n]|\.\s/u)[0] ?? '';
  return before + after;
}
