/** What differs from language to language, apart from words: marks, spaces and the order of a figure. */
export interface Language {
  /** BCP 47 tag, for `lang` attributes and number formats. */
  tag: string;
  /** Named in itself, in full and shortly. */
  name: string;
  shortName: string;
  /** Named in the languages that editors read. */
  called: { zh: string; en: string };
  script: 'Han' | 'Latin';
  /** Between the items of a list. */
  listMark: string;
  /** Between a label and what it labels. */
  colon: string;
  /** Around a remark in a line, with its spaces. */
  aside: readonly [open: string, close: string];
  /** Between two sentences. */
  sentenceGap: string;
  /** Around what someone fills in. */
  brackets: readonly [open: string, close: string];
  /** Punctuation at the ends of a line whose own white may hang over the margin; Latin marks have none. */
  hanging?: { opens: RegExp; closes: RegExp };
  /** Whether money is written with the sign of its currency before the figure: `$300`, not 300 美元. */
  moneySigns: boolean;
  /** Units that follow their number without a space. */
  closeUnits: readonly string[];
  /** Where the period of a figure stands: `每班不少于 3 次`, `at least 3 times a shift`. */
  period: 'first' | 'last';
  /** Between the ends of a range where a dash would meet a minus. */
  rangeWord: string;
  /** A fraction in words; undefined where only digits are clear. */
  fraction: (upper: number, lower: number) => string | undefined;
  /** How often, in words; `unit` and `each` are the labels of the unit and of the period. */
  every: (count: number, unit: string, each: string) => string;
  /** So many times in a period; `reading` is how it is meant, perhaps empty. */
  often: (times: string, count: number, unit: string, each: string, reading: string) => string;
  /** How far from an event, which has a name or none. */
  offset: (span: string, side: 'before' | 'after' | 'within', event: string | undefined) => string;
  /** The label of a unit for one of it. */
  singular: (label: string) => string;
  /** A time of day as people type it. */
  clock: (time: string) => string;
  /** A day of every year in words. */
  dayOfYear: (month: number, day: number) => string;
  /** Beginnings of a text that forbids by itself, so that nothing needs to stand before it. */
  forbidding: RegExp;
  /** A text without the prohibition that it begins with; undefined where it begins with none. */
  withoutForbidding: (text: string) => string | undefined;
  /** Every word that turns a sentence round, bounds what it says, or says how far it binds. */
  denying: RegExp;
  /** What the names of things often end with, and are said without: 红 for 红色, Spring for Spring Festival. */
  nameEndings: RegExp;
  /** Words of a sentence that sets one thing against another, or names several. */
  comparing: RegExp;
  /** A text as it goes on after a word of ours. */
  goingOn: (text: string) => string;
  /** A word of ours and the text that goes on after it, in one line. */
  withWord: (word: string, text: string) => string;
  /** Search words of a standard: the fewest, and how many characters one has, where that is bound. */
  searchWords: { fewest: number; lengths?: readonly [least: number, most: number] };
}
