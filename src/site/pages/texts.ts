import { revisionOf, textsFrom } from '../../corpus/ledger/texts.ts';
import { plainBody } from '../../corpus/hash.ts';
import { localize, wordsIn } from '../../corpus/localize.ts';
import { shownAt } from '../../corpus/state.ts';
import type { Standard } from '../../corpus/types.ts';
import type { Locale } from '../../languages/index.ts';
import type { Day } from '../../lib/day.ts';
import type { SiteContext } from './context.ts';
import type { PageFacts } from './page.ts';
import { stateMark, type StateMark } from './state-mark.ts';
import type { Subject } from './subject.ts';

export type StandardSubject = Extract<Subject, { type: 'standard' }>;

/** One of several texts, as the reader's device chooses among them by its day. */
export interface HeldText {
  /** Its revision number. */
  number: string;
  effective: Day;
  expires: Day | undefined;
  /** Whether it is the one that is shown on the day of the build, which stands in the page without a script. */
  isShown: boolean;
}

/** A text with its days. */
export interface TextOfDay {
  standard: Standard;
  held: HeldText;
}

/** The texts of a standard from the day of the build on, in their order; one where its own holds alone. */
export function textsByDay({ corpus, today }: Pick<SiteContext, 'corpus' | 'today'>, standard: Standard): TextOfDay[] {
  const texts = textsFrom(corpus, standard, today);
  const shown = shownAt(today, texts.map(revisionOf));
  return texts.map((text, index) => {
    const { number, effective, expires } = text.facts.revision;
    return { standard: text, held: { number, effective, expires, isShown: index === shown } };
  });
}

/** What a text of a standard is called where it is listed. */
export interface NamedText {
  held: HeldText;
  title: string;
  description: string;
  mark: StateMark;
}

/** What a standard is called by each of its texts. */
export function namesByDay(context: SiteContext, standard: Standard, locale: Locale): NamedText[] {
  return textsByDay(context, standard).map((text) => {
    const { title, description } = wordsIn(text.standard, locale);
    return { held: text.held, title, description, mark: stateMark(context, text.standard.facts, locale) };
  });
}

/** A text of a standard on its page, which shows one of several by the reader's day. */
export interface DayText extends HeldText {
  subject: StandardSubject;
  /** The day on which another begins; nothing for the last. */
  until: Day | undefined;
  /** Its explanation as it was published, where that is not the one of the page. */
  body: string | undefined;
  /** The text that comes after it, and the one before. */
  next: string | undefined;
  before: string | undefined;
}

/** The texts of a page's standard, in their order; one where its own holds alone. */
export function dayTexts({ context, locale }: PageFacts, subject: StandardSubject): DayText[] {
  const texts = textsByDay(context, subject.standard);
  const bodyOf = (standard: Standard) => plainBody(wordsIn(standard, locale).file.fences.body);
  const own = bodyOf(subject.standard);
  return texts.map(({ standard, held }, index) => {
    const body = bodyOf(standard);
    const [before, next] = [texts[index - 1]?.held, texts[index + 1]?.held];
    return {
      ...held,
      subject: { ...subject, standard, local: localize(standard, locale) },
      until: next?.effective,
      body: body === own ? undefined : body,
      next: next?.number,
      before: before?.number,
    };
  });
}
