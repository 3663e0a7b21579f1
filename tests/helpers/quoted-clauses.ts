import { expect } from 'vitest';
import { type Corpus, localize, quoteOf, quoteText } from '../../src/corpus/index.ts';
import { languageOf, type Locale } from '../../src/languages/index.ts';
import { stances } from '../../src/schema/index.ts';

/** Every clause of a corpus, quoted: what is forbidden says so before anything else, and no braces are left. */
export function expectForbiddenSaysSo(corpus: Corpus, locale: Locale): void {
  const { forbidding } = languageOf(locale);
  const marks = [stances.dont[locale], stances['never-say'][locale]];
  let forbidden = 0;
  for (const standard of corpus.standards) {
    const { facts, code } = localize(standard, locale);
    for (const clause of facts.clauses) {
      const quote = quoteOf(facts, clause, locale);
      if (!quote) continue;
      const [at, text] = [`${code}#${clause.id}`, quoteText(corpus, quote, locale)];
      expect(text, at).not.toMatch(/\{[a-z-]+\}/);
      if (!('polarity' in clause) || clause.polarity !== 'dont') continue;
      forbidden += 1;
      expect(marks.some((mark) => text.startsWith(`${mark} `)) || forbidding.test(text), at).toBe(true);
      if ('except' in clause && clause.except) expect(text.toLowerCase()).toContain(clause.except.toLowerCase());
    }
  }
  expect(forbidden).toBeGreaterThan(3);
}
