import {
  type Corpus,
  deviceLimits,
  type Entry,
  entriesOf,
  hoursText,
  isLimited,
  labelledFields,
  limitsOf,
  limitTexts,
  namedTexts,
  peopleLines,
  type LocalizedStandard,
  quoteOf,
  withNames,
} from '../corpus/index.ts';
import type { Locale } from '../languages/index.ts';
import { wordsOf } from '../i18n/words/index.ts';
import {
  addressableLists,
  entryWords,
  type Kind,
  kindSchemas,
  neverSaidIn,
  obligations,
  parts,
  stances,
  type TimeWindow,
  visitRoles,
  type VocabularyName,
  wordFields,
} from '../schema/index.ts';
import { rangeCells } from './build-ranges.ts';
import { type ClauseLine, type ClauseMarks, placeKeys, writeClauseLine } from './clause-line.ts';
import type { ClauseIndex } from './index-types.ts';

/** Fields of words that have a place of their own in a line. */
const placed: ReadonlySet<string> = new Set(['text', 'except', 'excludes']);

/** The clauses of a standard as the third file holds them, one a line. */
export function clauseRow(corpus: Corpus, { facts, locale }: LocalizedStandard): string {
  const ranges = rangeCells(facts);
  const lines = addressableLists.flatMap((list) =>
    entriesOf(facts, list).map((entry): ClauseLine => {
      const quote = quoteOf(facts, entry, locale);
      const said = entryWords(facts.kind, list, entry);
      const words = (names: readonly string[]) =>
        names.flatMap((name) => said[name] ?? []).map((text) => withNames(corpus, text, locale));
      // The forms of a step are more of what it says; who decides is what was asked for.
      const { forms = [], named = [] } = Object.groupBy(quote?.named ?? [], ({ from }) =>
        from === 'forms' ? 'forms' : 'named',
      );
      const never = neverSaidIn(facts.kind);
      const others = wordFields(facts.kind, list).filter(
        (name) => !placed.has(name) && !labelledFields.has(name) && !never.includes(name),
      );
      return {
        id: entry.id,
        stance:
          quote && quote.mark !== '' && quote.stance !== 'do' && quote.stance !== 'none' ? quote.stance : undefined,
        text: withNames(corpus, quote?.text ?? '', locale),
        cells: {
          more: [
            ...words(others.filter((name) => name !== 'event')),
            // An event is named with how far from it.
            ...words(['event']).filter((text) => !quote?.figures.some((figure) => figure.includes(text))),
            ...(quote ? [...quote.values, ...peopleLines(corpus, quote.people, locale)] : []),
            ...namedTexts(corpus, forms, locale),
          ],
          except: words(['except', 'excludes']),
          neverSaid: words(never),
          instead: typeof entry['replacedBy'] === 'string' ? [entry['replacedBy']] : [],
          figure: quote?.figures ?? [],
          named: namedTexts(corpus, named, locale),
          range: ranges.get(entry.id) ?? [],
          hours: list === 'clauses' ? hoursOf(facts.kind, entry, locale) : [],
          ...limitCells(corpus, facts, entry, locale),
          key: list === 'clauses' ? [...keysOf(facts.kind, entry), ...placesOf(facts, entry)] : [],
          duty: quote?.duty ? [obligations[quote.duty][locale]] : [],
          letter: list === 'clauses' ? lettersOf(entry) : [],
          list: list === 'clauses' ? [] : [list],
        },
      };
    }),
  );
  return lines.map(writeClauseLine).join('\n');
}

/** The words before texts of clauses in a language. */
export function clauseMarks(locale: Locale): ClauseMarks {
  const { except, sayInstead } = wordsOf(locale);
  const { dont, limit, say, 'never-say': neverSay } = stances;
  return {
    dont: dont[locale],
    limit: limit[locale],
    say: say[locale],
    'never-say': neverSay[locale],
    except,
    instead: sayInstead,
  };
}

/** Lists of what a clause is for: whom, where, when. A figure of one entry is no answer for another. */
const keyLists: readonly VocabularyName[] = ['people', 'roles', 'grades', 'channels', 'occasions', 'holidays'];

/** What clauses can be for, with its label: the whole lists, as a query may name what no clause is for. */
export function clauseKeys(corpus: Corpus, locale: Locale): ClauseIndex['keys'] {
  return [
    ...keyLists.flatMap((list) =>
      corpus.vocabulary[list].map((item) => [keyName(list, item.id), item[locale]] as const),
    ),
    ...corpus.axes.flatMap(({ id, values }) =>
      values.map((value) => [`${placeKeys}${id}:${value.id}`, value[locale]] as const),
    ),
  ];
}

/** What goes where a line has a gap. */
export function gapLabels(corpus: Corpus, locale: Locale): ClauseIndex['gaps'] {
  // What is the same every time stands in the lines already.
  return corpus.vocabulary.placeholders.flatMap((item) => (item.filled ? [] : [[item.id, item[locale]] as const]));
}

/** The letter that a clause stands for. */
const lettersOf = ({ letter }: Entry) => (typeof letter === 'string' ? [letter] : []);

const keyName = (list: VocabularyName, id: string) => `${list}:${id}`;

/** What a clause is for. */
function keysOf(kind: Kind, clause: Entry): string[] {
  const found: string[] = [];
  visitRoles(kindSchemas[kind], { clauses: [clause] }, ['vocabulary'], (role, id, [, , field]) => {
    // Who answers for a clause is said in its words; it is no less for all others.
    if (String(field) in parts || field === 'headcount') return;
    if (role.role === 'vocabulary' && keyLists.includes(role.from)) found.push(keyName(role.from, String(id)));
  });
  return found;
}

/** The hours at which a line is said, as its page and its card write them. */
function hoursOf(kind: Kind, clause: Entry, locale: Locale): string[] {
  const found: string[] = [];
  visitRoles(kindSchemas[kind], { clauses: [clause] }, ['time-window'], (_, value) => {
    found.push(hoursText(value as TimeWindow, locale));
  });
  return found;
}

/** Where and when a clause holds, with the limits of its standard: in words without its own hours, and as data. */
function limitCells(
  corpus: Pick<Corpus, 'axes'>,
  facts: LocalizedStandard['facts'],
  { id }: Entry,
  locale: Locale,
): Pick<ClauseLine['cells'], 'limit' | 'held'> {
  const clause = facts.clauses.find((one) => one.id === id);
  const limits = limitsOf(facts, clause);
  if (!clause || !isLimited(limits)) return { limit: [], held: [] };
  const { hours: _, ...when } = clause.when ?? {};
  const said = limitsOf(facts, { where: clause.where, when });
  return {
    limit: limitTexts(corpus, said, locale),
    held: [JSON.stringify(deviceLimits(corpus, limits))],
  };
}

/** The places of a clause, as keys. */
function placesOf(facts: LocalizedStandard['facts'], { id }: Entry): string[] {
  const { where = {} } = limitsOf(
    facts,
    facts.clauses.find((one) => one.id === id),
  );
  return Object.entries(where).flatMap(([axis, ids]) => ids.map((value) => `${placeKeys}${axis}:${value}`));
}
