import { type Changes, type Corpus, publicationOf, type Standard } from '../../corpus/index.ts';
import { entryInFacts, type LedgerLine, wordFields } from '../../schema/index.ts';
import { type Turn, turnedWords } from './turned-words.ts';
import { usedBeside } from './used-beside.ts';

/** What makes a change more than a correction of the wording. */
export interface BeyondWording {
  /** The entry, where it is not the page as a whole. */
  clause?: string | undefined;
  why: 'added' | 'deleted' | 'field' | Turn;
  /** The field that differs. */
  field?: string | undefined;
}

/** Days of the revision, which a correction of the wording has of its own. */
const ofRevision = new Set(['effective', 'expires']);

/** Everything for which the changes since a line of the ledger cannot be called editorial. */
export function beyondWording(
  corpus: Corpus,
  line: LedgerLine,
  standard: Standard,
  { entries, frame, page }: Changes,
): BeyondWording[] {
  const { locale } = standard.authority;
  const now = publicationOf(standard);
  const roles = corpus.vocabulary.roles.map((role) => role[locale]);
  const beside = usedBeside(corpus, standard);
  const turned = (before: string, after: string) => turnedWords(before, after, locale, roles, beside);
  const words = (part: 'title' | 'description' | 'body') =>
    turned(line.words[locale]?.[part] ?? '', now.words[locale]?.[part] ?? '');
  return [
    ...frame.filter((field) => !ofRevision.has(field)).map((field): BeyondWording => ({ why: 'field', field })),
    ...page.flatMap((part): BeyondWording[] => {
      const why = words(part);
      return why ? [{ why, field: part }] : [];
    }),
    ...entries.flatMap(({ clause, mark, fields }): BeyondWording[] => {
      if (mark !== 'M') return [{ clause, why: mark === 'A' ? 'added' : 'deleted' }];
      const [was, is] = [line.facts, now.facts].map((facts) => entryInFacts(facts, clause)?.entry);
      return fields.flatMap((field): BeyondWording[] => {
        if (!isWord(standard, clause, field)) return [{ clause, why: 'field', field }];
        const why = turned(textOf(was?.[field]), textOf(is?.[field]));
        return why ? [{ clause, why, field }] : [];
      });
    }),
  ];
}

function isWord({ facts }: Standard, clause: string, field: string): boolean {
  const { list } = entryInFacts(facts, clause) ?? {};
  return list !== undefined && wordFields(facts.kind, list).includes(field);
}

/** All texts of a field of words: one, a list, or a list of objects. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value && typeof value === 'object') return Object.values(value).map(textOf).join('\n');
  return '';
}
