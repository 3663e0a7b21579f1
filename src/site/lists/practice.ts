import type { Locale } from '../../languages/index.ts';
import { practiceWords } from '../../i18n/words/practice.ts';
import type { Question } from '../../schema/index.ts';

/** One thing to choose in a question. */
export interface Choice {
  /** What the answer names: the letter of an option, or true or false. */
  value: string;
  /** What is shown before the text: the letter; empty for true and false. */
  letter: string;
  text: string;
}

/** What can be chosen in a question; empty for those that are answered in words. */
export function choicesOf({ type, options }: Question, locale: Locale): Choice[] {
  const words = practiceWords[locale];
  if (type === 'judgement')
    return (['true', 'false'] as const).map((value) => ({ value, letter: '', text: words[value] }));
  return (options ?? []).map(({ id, text }) => ({ value: id, letter: id.toUpperCase(), text: text[locale] }));
}

/** Whether the page can tell right from wrong: something to choose, and an answer. */
export function isScored(question: Question): boolean {
  return question.answer !== undefined && (question.type === 'judgement' || question.options !== undefined);
}

/** The answer in short, as it is printed: `B`, `True`; undefined for questions answered in words. */
export function answerText(question: Question, locale: Locale): string | undefined {
  const choice = choicesOf(question, locale).find(({ value }) => value === question.answer);
  return choice && (choice.letter || choice.text);
}
