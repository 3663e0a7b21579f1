import { type Audience, audiences, type Question, type Scenario } from '../schema/index.ts';
import type { Corpus, Standard } from './types.ts';

/** The part of the content that one audience reads. */
export type Readable = Pick<Corpus, 'standards' | 'banks' | 'scenarios' | 'terms'>;

const circles = Object.keys(audiences) as Audience[];
const width = (audience: Audience) => circles.indexOf(audience);

/** Whether staff read a standard. */
export function isForStaff({ facts }: Pick<Standard, 'facts'>): boolean {
  return facts.audience === 'staff';
}

/** Whether what is for one audience may be shown to another: to the same, or to a narrower circle. */
export function isShownTo(reader: Audience, audience: Audience): boolean {
  return width(audience) <= width(reader);
}

/** Whom a question is for: whoever it says, unless what it tests is for a narrower circle. */
export function audienceOfQuestion(corpus: Corpus, { audience, tests }: Question): Audience {
  return narrower(audience, tests === undefined ? [] : [tests], corpus);
}

/** Whom a scenario is for: whoever it says, unless all that it practises is for a narrower circle. */
export function audienceOfScenario(corpus: Corpus, { audience, tests }: Scenario): Audience {
  return narrower(audience, tests, corpus);
}

/** The narrower of two circles: the one stated, and the widest of those that the standards named are for. */
function narrower(stated: Audience, references: readonly string[], corpus: Corpus): Audience {
  const known = audiencesByCode(corpus);
  const named = references.flatMap((reference) => known.get(reference.split('#')[0] ?? '') ?? []);
  if (named.length === 0) return stated;
  const widest = Math.min(...named.map(width));
  return circles[Math.max(width(stated), widest)] ?? stated;
}

/** Audiences of standards by code, worked out once for each corpus: every question asks. */
const byCode = new WeakMap<Corpus, ReadonlyMap<string, Audience>>();

function audiencesByCode(corpus: Corpus): ReadonlyMap<string, Audience> {
  const known = byCode.get(corpus) ?? new Map(corpus.standards.map(({ code, facts }) => [code, facts.audience]));
  byCode.set(corpus, known);
  return known;
}

/** What is for one audience and no other; banks of which nothing is left are gone. */
export function contentFor(corpus: Corpus, audience: Audience): Readable {
  return {
    standards: corpus.standards.filter(({ facts }) => facts.audience === audience),
    banks: corpus.banks
      .map((bank) => ({
        ...bank,
        questions: bank.questions.filter((question) => audienceOfQuestion(corpus, question) === audience),
      }))
      .filter(({ questions }) => questions.length > 0),
    scenarios: corpus.scenarios.filter((scenario) => audienceOfScenario(corpus, scenario) === audience),
    terms: corpus.terms.filter((term) => term.audience === audience),
  };
}

const forStaff = new WeakMap<Corpus, Corpus>();

/** The corpus as staff read it: without what is for trainers or editors. Worked out once for each corpus. */
export function staffCorpus(corpus: Corpus): Corpus {
  const known = forStaff.get(corpus) ?? { ...corpus, ...contentFor(corpus, 'staff') };
  forStaff.set(corpus, known).set(known, known);
  return known;
}
