import { locales } from '../../src/languages/index.ts';
import { stances } from '../../src/schema/index.ts';

/** What the first right row of a query says; undefined where the file does not know better. */
export interface ReadAnswer {
  text: string | undefined;
  clause: string | undefined;
  /** Whether it shows a clause that answers. */
  isClause: boolean | undefined;
  /** The same where it shows any clause; undefined where it shows the rule sentence. */
  anchor: boolean | undefined;
  /** Whether it says the answer. */
  answer: boolean | undefined;
  /** Whether it shows a figure of a clause that does not answer, and not the answer. */
  isWrongFigure: boolean;
  /** Whether it shows what is forbidden without the word that forbids. */
  losesPolarity: boolean;
}

/** What a query expects, and what the search shows for it. */
interface Expecting {
  expected: readonly string[];
  clauses: readonly string[];
  answers: readonly string[];
}
interface Shown {
  code: string;
  clause: string | undefined;
  text: string;
}

/** Rows in which an answer is looked for. */
const first = 3;

/** The words that say of a text that it is not to be done or said. */
const forbidding = locales.flatMap((locale) => [stances.dont[locale], stances['never-say'][locale]]);

/** Reads the first right row as who asked would. */
export function answerOf({ expected, clauses, answers }: Expecting, shown: readonly Shown[]): ReadAnswer {
  const row = shown.slice(0, first).find(({ code }) => expected.includes(code));
  const place = row && (row.clause === undefined ? row.code : `${row.code}#${row.clause}`);
  const text = plain(row?.text ?? '');
  const isClause = clauses.length === 0 ? undefined : place !== undefined && clauses.includes(place);
  const isSaid = answers.some((answer) => text.includes(plain(answer)));
  return {
    text: row?.text,
    clause: row?.clause,
    isClause,
    anchor: row?.clause === undefined ? undefined : isClause,
    answer: answers.length === 0 ? undefined : isSaid,
    isWrongFigure: row?.clause !== undefined && isClause === false && answers.length > 0 && !isSaid && /\d/.test(text),
    losesPolarity: !isSaid && answers.some((answer) => losesMark(text, answer)),
  };
}

/** Whether a text holds what an answer forbids, without the word that forbids. */
function losesMark(text: string, answer: string): boolean {
  const mark = forbidding.find((word) => answer.startsWith(word));
  const rest = mark === undefined ? '' : plain(answer.slice(mark.length));
  return rest !== '' && text.includes(rest);
}

/** Lower case, one sort of blanks and quotes: what nobody hears. */
const plain = (text: string) => text.toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim();
