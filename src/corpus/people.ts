import { fill } from '../i18n/fill.ts';
import { peopleWords } from '../i18n/words/people.ts';
import { languageOf, type Locale } from '../languages/index.ts';
import {
  type Clause,
  type Headcount,
  type Kind,
  type Obligation,
  type PartInClause,
  parts,
  stanceOf,
} from '../schema/index.ts';
import { everyText } from './frequency-text.ts';
import { labelOf, labelsOf } from './labels.ts';

import type { Corpus } from './types.ts';

/** What a clause says of who has to do with it. */
export type People = Partial<Pick<Clause, PartInClause | 'headcount' | 'qualifications'>>;

/** A part in a clause, and who has it. */
export interface PeopleText {
  label: string;
  text: string;
}

/** How binding a clause is, where that is not how binding its standard is. */
export function ownObligation(
  facts: { obligation: Obligation },
  clause: { obligation?: Obligation | undefined } | undefined,
): Obligation | undefined {
  return clause?.obligation === facts.obligation ? undefined : clause?.obligation;
}

/**
 * Whether the word beside the sign of a clause says how binding it is: what may be done is no order. Only lists of what
 * to do and not to do have such signs.
 */
export function dutyBesideSign(
  facts: { kind: Kind; obligation: Obligation },
  clause: Pick<Clause, 'obligation'>,
): Obligation | undefined {
  return stanceOf(facts.kind, clause) === 'do' ? ownObligation(facts, clause) : undefined;
}

/** How binding a clause is: as it says, or else as its standard. */
export function obligationOf(facts: { obligation: Obligation }, clause: Pick<Clause, 'obligation'>): Obligation {
  return clause.obligation ?? facts.obligation;
}

/** Who does a clause, answers for it, is asked and told, how many of them there are, and what they must have. */
export function peopleTexts(corpus: Corpus, people: People, locale: Locale): PeopleText[] {
  const words = peopleWords[locale];
  const names = Object.keys(parts) as PartInClause[];
  return [
    ...names.flatMap((part) => {
      const roles = people[part];
      return roles ? [{ label: parts[part][locale], text: labelsOf(corpus, 'roles', roles, locale) }] : [];
    }),
    ...(people.headcount ?? []).map((one) => ({ label: words.headcount, text: ratioText(corpus, one, locale) })),
    ...(people.qualifications ?? []).map((id) => ({
      label: words.qualification,
      text: qualificationText(corpus, id, locale),
    })),
  ];
}

/** The same in one line each: `执行：楼层主管`. */
export function peopleLines(corpus: Corpus, people: People, locale: Locale): string[] {
  const { colon } = languageOf(locale);
  return peopleTexts(corpus, people, locale).map(({ label, text }) => `${label}${colon}${text}`);
}

function ratioText(corpus: Corpus, { role, people, to, of, atLeast }: Headcount, locale: Locale): string {
  const words = peopleWords[locale];
  const ratio = fill(words.ratio, { role: labelOf(corpus, 'roles', role, locale), people, to, of });
  return atLeast === undefined ? ratio : fill(words.fewest, { ratio, fewest: atLeast });
}

/** What a qualification is called, who gives it and how often it is renewed; its id where the list lacks it. */
function qualificationText(corpus: Corpus, id: string, locale: Locale): string {
  const found = corpus.vocabulary.qualifications.find((entry) => entry.id === id);
  const words = peopleWords[locale];
  const { givenBy, renewEvery } = found ?? {};
  const more = [
    ...(givenBy ? [fill(words.givenBy, { by: givenBy[locale] })] : []),
    ...(renewEvery ? [fill(words.renewEvery, { time: everyText(renewEvery, locale) })] : []),
  ];
  const { aside, listMark } = languageOf(locale);
  return `${found?.[locale] ?? id}${more.length > 0 ? aside.join(more.join(listMark)) : ''}`;
}
