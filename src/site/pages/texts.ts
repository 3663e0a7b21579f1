import { textsFrom } from '../../corpus/ledger/texts.ts';
import { plainBody } from '../../corpus/hash.ts';
import { localize, wordsIn } from '../../corpus/localize.ts';
import { stateOn } from '../../corpus/state.ts';
import type { Day } from '../../lib/day.ts';
import type { PageFacts } from './page.ts';
import type { Subject } from './subject.ts';

export type StandardSubject = Extract<Subject, { type: 'standard' }>;

/** A text of a standard on its page, which shows one of several by the reader's day. */
export interface DayText {
  subject: StandardSubject;
  /** Its revision number. */
  number: string;
  /** From when it holds; nothing for the first of several. */
  from: Day | undefined;
  /** The day on which another begins; nothing for the last. */
  until: Day | undefined;
  /** Whether it is the one in force on the day of the build, which stands in the page without a script. */
  isShown: boolean;
  /** Its explanation as it was published, where that is not the one of the page. */
  body: string | undefined;
  /** The text that comes after it, and the one before. */
  next: string | undefined;
  before: string | undefined;
}

/** The texts of a page's standard, in their order; one where its own holds alone. */
export function dayTexts({ context, locale }: PageFacts, subject: StandardSubject): DayText[] {
  const texts = textsFrom(context.corpus, subject.standard, context.today);
  const shown = Math.max(
    0,
    texts.findIndex(({ facts }) => stateOn(context.today, facts) === 'in-force'),
  );
  const bodyOf = (standard: StandardSubject['standard']) => plainBody(wordsIn(standard, locale).file.fences.body);
  const own = bodyOf(subject.standard);
  return texts.map((standard, index) => {
    const body = bodyOf(standard);
    const [before, next] = [texts[index - 1], texts[index + 1]];
    return {
      subject: { ...subject, standard, local: localize(standard, locale) },
      number: standard.facts.revision.number,
      from: before && standard.facts.revision.effective,
      until: next?.facts.revision.effective,
      isShown: index === shown,
      body: body === own ? undefined : body,
      next: next?.facts.revision.number,
      before: before?.facts.revision.number,
    };
  });
}
