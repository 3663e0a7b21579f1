import {
  type Corpus,
  localize,
  obligationOf,
  type PageText,
  pageTexts,
  type Span,
  type Standard,
} from '../../../corpus/index.ts';
import { bodySpan, valueSpan } from '../../locate.ts';
import { defineRule, type Finding } from '../../rule.ts';
import type { Clause } from '../../../schema/index.ts';
import { articlesIn } from './articles.ts';
import { datesIn } from './dates.ts';
import { otherDuty } from './duty.ts';
import { headcountIn } from './headcount.ts';
import { hoursIn } from './hours.ts';
import { judgementFaults } from './judgements.ts';
import { limitsIn } from './limits.ts';
import { ratesIn } from './rates.ts';
import type { Said } from './said.ts';
import { timesIn } from './times.ts';
import { weekdaysIn } from './weekdays.ts';
import { words } from './words.ts';

type Found = Finding<typeof words>;

/** Words say nothing that the fields of their clause say otherwise: numbers of people, hours, days, articles, duty. */
export const wordsAndFieldsRule = defineRule({
  id: 'words-and-fields',
  title: { zh: '文字与字段一致', en: 'Words and fields agree' },
  level: 'warning',
  summary: {
    zh: '文字里的人数、钟点、日期、法条、星期和“必须”“应当”“可以”，与字段写的一样；同一样东西不会又准用又不准用',
    en: 'Numbers of people, hours, days, articles and must, should or may in words are those of the fields',
  },
  words,
  *find({ corpus }) {
    yield* judgementFaults(corpus);
    for (const standard of corpus.standards) {
      if (standard.facts.state === 'withdrawn') continue;
      const clauses = new Map(standard.facts.clauses.map((clause) => [clause.id, clause]));
      for (const text of pageTexts(standard)) yield* inText(corpus, standard, text, clauses);
      yield* bothWays(standard);
      yield* namedTwice(standard);
    }
  },
});

function* inText(
  corpus: Corpus,
  standard: Standard,
  text: PageText,
  clauses: ReadonlyMap<string, Clause>,
): Iterable<Found> {
  const { facts, authority } = standard;
  if (text.isSearch || text.isContradiction || text.text === '') return;
  const locale = text.file.locale ?? authority.locale;
  const clause = text.entry === undefined ? undefined : clauses.get(text.entry);
  // A line that staff say is held to nothing: it may be of another day, and of what guests should do.
  if (text.entry !== undefined && (!clause || facts.kind === 'phrasing')) return;
  const said: Said = { corpus, facts, local: () => localize(standard, locale), text, locale, clause };
  const { file, path } = text;
  for (const look of [headcountIn, hoursIn, timesIn, datesIn, articlesIn, weekdaysIn, limitsIn, ratesIn])
    for (const { start, end, field, has } of look(said))
      yield {
        file,
        path,
        span: spanOf(text, start, end),
        say: field,
        with: { said: text.text.slice(start, end), has },
      };
  if (!clause || path?.at(-1) !== 'text') return;
  const bound = obligationOf(facts, clause);
  // Where all of a page may be done, its lines say what that is, and how it must be.
  if (bound === 'may' && clause.obligation !== 'may') return;
  const duty = otherDuty(facts.kind, text.text, bound);
  if (!duty) return;
  const { start, end, means } = duty;
  yield {
    file,
    path,
    span: spanOf(text, start, end),
    say: 'duty',
    with: { said: text.text.slice(start, end), means, bound },
  };
}

/** What may be used and may not. */
function* bothWays({ facts, authority: { file } }: Standard): Iterable<Found> {
  for (const [index, { permitted = [], forbidden = [] }] of facts.clauses.entries())
    for (const [at, { name, swatch }] of forbidden.entries()) {
      const isBoth = permitted.some(
        (one) => one.name === name || (swatch && one.swatch?.toLowerCase() === swatch.toLowerCase()),
      );
      const path = ['standard', 'clauses', index, 'forbidden', at];
      if (isBoth) yield { file, path, span: valueSpan(file, path), level: 'error', say: 'both', with: { name } };
    }
}

/** What stands twice among what may be used, or among what may not. */
function* namedTwice({ facts, authority: { file } }: Standard): Iterable<Found> {
  for (const [index, { permitted = [], forbidden = [] }] of facts.clauses.entries())
    for (const [list, all] of Object.entries({ permitted, forbidden }))
      for (const [at, { name }] of all.entries()) {
        const path = ['standard', 'clauses', index, list, at];
        if (all.findIndex((one) => one.name === name) < at)
          yield { file, path, span: valueSpan(file, path), say: 'twice', with: { name } };
      }
}

/** The words themselves where they stand in the file as read; the whole value where they are written otherwise. */
function spanOf({ file, path, text }: PageText, start: number, end: number): Span | undefined {
  if (!path) return bodySpan(file, start, end);
  const value = valueSpan(file, path);
  const at = value && file.text.slice(value.start, value.end).indexOf(text.slice(start, end));
  return value && at !== undefined && at >= 0
    ? { start: value.start + at, end: value.start + at + end - start }
    : value;
}
