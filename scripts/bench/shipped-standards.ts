import { corpusFromDisk, localize, type LocalizedStandard, wordsIn } from '../../src/corpus/index.ts';
import { addressableLists, entryWords } from '../../src/schema/index.ts';
import type { MadeClause } from './made-clauses.ts';
import type { MadeStandard } from './made-standards.ts';
import type { Pair } from './words.ts';

/** The shipped standards in the form of made-up ones, so that another site can be built of the same words. */
export function shippedStandards(): MadeStandard[] {
  return corpusFromDisk().standards.map((standard): MadeStandard => {
    const [zh, en] = [localize(standard, 'zh'), localize(standard, 'en')];
    const english = clausesOf(en);
    const pair = (of: (localized: LocalizedStandard) => string): Pair => ({ zh: of(zh), en: of(en) });
    return {
      kind: standard.facts.kind,
      code: standard.code,
      slug: standard.slug,
      title: pair(({ title }) => title),
      rule: pair(({ description }) => asText(description)),
      clauses: clausesOf(zh).map((facts, index): MadeClause => ({ facts, words: wordsOf(english[index]) })),
      aliases: [],
      asked: [],
      body: { zh: wordsIn(standard, 'zh').file.fences.body, en: wordsIn(standard, 'en').file.fences.body },
    };
  });
}

type Words = Record<string, string | string[]>;

/** Every clause with its words, in one language. */
function clausesOf({ facts }: LocalizedStandard): (Words & { id: string })[] {
  return addressableLists.flatMap((list) => {
    const entries = ((facts as Record<string, unknown>)[list] ?? []) as ({ id: string } & Record<string, unknown>)[];
    return entries.map((entry) => {
      const words = Object.entries(entryWords(facts.kind, list, entry)).map(
        ([name, said]) => [name, [said].flat().map((text) => asText(text))] as const,
      );
      return { ...Object.fromEntries(words), id: entry.id };
    });
  });
}

/** A clause without its id, which is no word. */
function wordsOf({ id: _id, ...words }: Words & { id: string } = { id: '' }): Words {
  return words;
}

/** Words that Markdown, its tables and its components take for nothing else. */
function asText(words: string): string {
  return words.replaceAll(/[{}<>|*_`[\]\\]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
