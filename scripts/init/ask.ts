import { createInterface } from 'node:readline/promises';
import { meantZone } from '../../src/check/index.ts';
import type { Bilingual } from '../../src/schema/index.ts';
import { type Answers, type QuestionName, questions, usualAnswer } from './company.ts';
import { speak, told, toldOf } from '../lib/told.ts';

/** Says a question and gives what was typed. */
export type Asker = (question: string) => Promise<string>;

/**
 * Asks for what has no answer yet, one by one, until each can be read. Nothing typed means the usual answer, which
 * stands in brackets.
 */
export async function askedAnswers(answers: Answers, ask: Asker): Promise<Answers> {
  const all = { ...answers };
  for (const name of Object.keys(questions) as QuestionName[]) {
    const usual = usualAnswer(name, all);
    if (all[name] !== undefined || usual === undefined || isSettled(name, all)) continue;
    const { ask: words, form, read } = questions[name];
    const forms = toldOf(form, ' · ');
    let unread = '';
    for (let answer; answer === undefined;) {
      const typed = (await ask(`${unread}${toldOf(words, ' · ')}\n  (${forms}) [${usual}] `)).trim();
      answer = read(typed === '' ? usual : typed);
      if (answer !== undefined) Object.assign(all, { [name]: answer });
      if (all.languages) speak(all.languages);
      const { zh, en } = unreadable(name, typed);
      unread = `${told(zh, `This ${en}`, ' · ')}\n`;
    }
  }
  return all;
}

/** Why an answer is asked for once more, with what was surely meant. */
export function unreadable(name: QuestionName, typed: string): Bilingual {
  const meant = name === 'time-zone' ? meantZone(typed) : undefined;
  return {
    zh: `看不懂“${typed}”${meant === undefined ? '' : `（您是不是要写 ${meant}？）`}`,
    en: `cannot be read: "${typed}"${meant === undefined ? '' : ` (did you mean ${meant}?)`}`,
  };
}

/** Where there is one language, it carries the facts, and there is one name. */
function isSettled(name: QuestionName, { languages = [] }: Answers): boolean {
  return (name === 'authority' || name === 'name-en') && languages.length === 1;
}

/** Asks at the terminal. */
export async function askAtTerminal(answers: Answers): Promise<Answers> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await askedAnswers(answers, (question) => terminal.question(question));
  } finally {
    terminal.close();
  }
}
