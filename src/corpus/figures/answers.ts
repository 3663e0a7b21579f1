import type { Locale } from '../../languages/index.ts';
import type { Question } from '../../schema/index.ts';
import type { DataPath } from '../yaml.ts';

/** A text of a question that must be right, as the question itself is scored by it. */
export interface AnswerText {
  /** Below the question. */
  path: DataPath;
  text: string;
  /** Nothing but the answer, such as a figure to fill in, which may stand without its unit. */
  isBare: boolean;
}

/** What a question counts as right, in some languages: the option, the statement, what goes into the blanks. */
export function answerTexts(question: Question, locales: readonly Locale[]): AnswerText[] {
  const { type, polarity, answer, options = [], blanks = [], stem } = question;
  // Where the wrong one is asked for, all the others are right.
  const right = answer === undefined ? [] : options.filter(({ id }) => (id === answer) === (polarity === 'right'));
  const inEach = (text: Question['stem'], path: DataPath) =>
    locales.map((locale): AnswerText => ({ path: [...path, locale], text: text[locale], isBare: false }));
  return [
    ...right.flatMap((option) => inEach(option.text, ['options', options.indexOf(option), 'text'])),
    ...(type === 'judgement' && answer === 'true' ? inEach(stem, ['stem']) : []),
    ...blanks.map((blank, index) => ({ path: ['blanks', index, 'answer'], text: blank.answer, isBare: true })),
  ];
}
