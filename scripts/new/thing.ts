import type { Corpus, RawFile } from '../../src/corpus/index.ts';
import type { Locale } from '../../src/languages/index.ts';
import type { Bilingual } from '../../src/schema/index.ts';

/** What can be begun beside standards, and what it is called. */
export const things = {
  manual: { zh: '手册', en: 'A manual: its front page' },
  deck: { zh: '卡组', en: 'A deck of cards' },
  questions: { zh: '题库', en: 'A question bank' },
  scenario: { zh: '情景', en: 'A scenario' },
  term: { zh: '术语', en: 'A term' },
  role: { zh: '岗位', en: 'A role' },
  branch: { zh: '分店', en: 'A branch, or another place of yours' },
  language: { zh: '第二种语言', en: 'The second language: every page that it lacks, to translate' },
} as const satisfies Record<string, Bilingual>;
export type Thing = keyof typeof things;

/** What is to begin. */
export interface ThingCall {
  contentDir: string;
  corpus: Corpus;
  thing: Thing;
  id: string;
  /** What it is called in each language of the site, as far as that was said. */
  names: Readonly<Partial<Record<Locale, string>>>;
  /** What the codes of a manual begin with. */
  prefix: string | undefined;
  today: string;
  /** What commands must repeat to reach this content, with a blank before it. */
  again: string;
}

/** What is written, and what is to be done with it. */
export interface Begun {
  /** New files, in order. */
  made: readonly Pick<RawFile, 'path' | 'text'>[];
  /** Files that were there, as they are to read. */
  changed: readonly Pick<RawFile, 'path' | 'text' | 'encoding'>[];
  next: readonly Bilingual[];
}
