import { behindFrom, hashAt, type Tested } from '../../corpus/leaning/misfits.ts';
import type { Question } from '../../schema/index.ts';
import type { SiteContext } from '../pages/context.ts';
import { type HeldText, textsByDay } from '../pages/texts.ts';
import { isScored } from './practice.ts';

type Content = Pick<SiteContext, 'corpus' | 'today' | 'byCode'>;

/** Which of the texts of a standard an entry fits, where it fits some and not others. */
interface Fits {
  code: string;
  /** The number of the text that it was written for. */
  writtenFor: string;
  texts: readonly { held: HeldText; fits: boolean }[];
}

/** What an entry tests that another text says otherwise, before or after a day; nothing where its clauses stay. */
export function fitsByDay(context: Content, { tests = [], writtenFor }: Tested): Fits[] {
  return [tests].flat().flatMap((reference): Fits[] => {
    const [code = ''] = reference.split('#');
    const standard = context.byCode.get(code);
    const recorded = writtenFor?.[reference];
    if (!standard || recorded === undefined) return [];
    const texts = textsByDay(context, standard).map(({ standard: text, held }) => {
      return { held, fits: hashAt(text, reference) === recorded };
    });
    const fitting = texts.find(({ fits }) => fits);
    return fitting && texts.some(({ fits }) => !fits) ? [{ code, writtenFor: fitting.held.number, texts }] : [];
  });
}

/** The references of an entry whose rule has changed since it was written, whatever the day. */
export const behind = ({ corpus, today }: Content, entry: Tested): string[] => behindFrom(corpus, entry, today);

/** The questions whose answers count: not of those whose rule has changed since, until somebody has reviewed them. */
export function countedOf(context: Content, questions: readonly Question[]): Question[] {
  return questions.filter((question) => isScored(question) && behind(context, question).length === 0);
}
