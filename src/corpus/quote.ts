import { authorityWords } from '../i18n/words/authority.ts';
import { commitmentWords } from '../i18n/words/commitments.ts';
import { wordsOf } from '../i18n/words/index.ts';
import { languageOf, type Locale } from '../languages/index.ts';
import { spoken } from '../lib/spoken.ts';
import { obligations, type Obligation, type Stance, stanceOf, type StandardFacts, stances } from '../schema/index.ts';
import type { Entry } from './build.ts';
import { figuresBeside } from './figures-beside.ts';
import { filled } from './filled.ts';
import { isLimited, type Limits, limitsOf, limitTexts } from './limits.ts';
import { limitWords } from '../i18n/words/limits.ts';
import { owedTexts } from './commitments/texts.ts';
import { waysBeside } from './flow/index.ts';
import { type Named, namedBeside, namedTexts } from './named-beside.ts';
import { ownObligation, type People, peopleLines } from './people.ts';
import { legalText } from './legal.ts';
import { lineTexts } from './line-texts.ts';
import { valueLines } from './shown.ts';
import type { Corpus } from './types.ts';

/** A text of a quote, with its placeholders. */
interface QuotedText {
  text: string;
  /** Whether it is a line that someone says. */
  isLine: boolean;
}

/** A clause as it is repeated outside its page, where no column and no heading says whether it is to be done. */
export interface Quote extends QuotedText {
  stance: Stance;
  /** How binding it is, where that is not how binding its standard is. */
  duty: Obligation | undefined;
  /** What must stand before the text; empty where the text says it all. */
  mark: string;
  /** Figures that stand beside the text on its page, and where the answers of a question lead. */
  figures: readonly string[];
  /** What it names of the closed lists and means nothing without: who decides, in which cases. */
  named: readonly Named[];
  /** How a line is said and what it means, what may be used and what not, what the law makes of it: each labelled. */
  values: readonly string[];
  /** Where and when it holds, with the limits of its standard. */
  limits: Limits;
  /** Who has to do with it. */
  people: People;
  /** What belongs to it, each with its label: the exception, the line to say instead. */
  also: readonly (QuotedText & { label: string })[];
}

/** Quotes an entry of a standard that is put into a language; undefined when the entry has no words. */
export function quoteOf(facts: StandardFacts, entry: Entry, locale: Locale): Quote | undefined {
  const { text, except, excludes, condition, key, startsWhen, replacedBy } = entry;
  if (typeof text !== 'string') return undefined;
  const words = wordsOf(locale);
  const { goingOn, listMark } = languageOf(locale);
  const stance = stanceIn(facts, entry);
  const isLine = stance === 'say' || stance === 'never-say';
  const mark = markOf(stance, text, locale);
  const targets = commitmentWords[locale];
  const clause = facts.clauses.find(({ id }) => id === entry.id);
  const target = facts.kind === 'response-time' ? facts.clauses.find(({ id }) => id === entry.id) : undefined;
  const owed = owedTexts({ missed: target?.missed }, locale);
  const aside = (label: string, said: unknown) =>
    typeof said === 'string' ? [{ label, text: goingOn(said), isLine: false }] : [];
  const instead = facts.clauses.find(({ id }) => id === replacedBy)?.text;
  return {
    stance,
    mark,
    text: mark === '' || isLine ? text : goingOn(text),
    isLine,
    figures: [...figuresBeside(facts, entry, locale), ...waysBeside(facts, entry, locale)],
    named: clause ? namedBeside(facts, clause, locale) : [],
    values: clause
      ? [...lineTexts(clause, locale), ...valueLines(clause, locale), ...legalOf(facts, clause, locale)]
      : [],
    limits: limitsOf(facts, clause),
    duty: ownObligation(facts, clause),
    people: clause ?? {},
    also: [
      ...aside(words.except, except),
      ...(Array.isArray(excludes) ? aside(words.except, excludes.join(listMark)) : []),
      ...(facts.kind === 'authority' ? aside(authorityWords[locale].condition, condition) : []),
      ...(facts.kind === 'response-time' ? [...aside(targets.key, key), ...aside(targets.startsAt, startsWhen)] : []),
      ...(owed.length > 0 ? aside(targets.missed, owed.join(' · ')) : []),
      ...(instead === undefined ? [] : [{ label: words.sayInstead, text: instead, isLine: true }]),
    ],
  };
}

/** A quote in one line of text: `不要 染发（例外：染回黑色）`, `Do not dye your hair (except: back to black)`. */
export function quoteText(corpus: Corpus, quote: Quote, locale: Locale): string {
  const { mark, also, figures, values, named, limits, people, ...quoted } = quote;
  const { aside, colon, goingOn, withWord } = languageOf(locale);
  const said = ({ text, isLine }: QuotedText) => {
    const whole = filled(corpus, text, locale);
    return isLine ? spoken(whole) : whole;
  };
  const remarks = also.map((part) => aside.join(`${goingOn(part.label)}${colon}${said(part)}`));
  const holds = isLimited(limits) ? [aside.join(limitLabel(corpus, quote, locale))] : [];
  const who = peopleLines(corpus, people, locale);
  const stated = [said(quoted), ...figures, ...values, ...namedTexts(corpus, named, locale)].join(' · ');
  const line = `${mark ? withWord(mark, stated) : stated}${[...holds, ...remarks].join('')}`;
  return [`${dutyLabel(quote, locale)}${line}`, ...who].join(' · ');
}

/** What stands before a quote that binds otherwise than its standard: `应当：`; empty for all others. */
export function dutyLabel({ duty }: Pick<Quote, 'duty'>, locale: Locale): string {
  return duty ? `${obligations[duty][locale]}${languageOf(locale).colon}` : '';
}

/** Where and when a quote holds, in words: `适用：海港店 · 22:00–次日 06:00`; empty for everywhere and always. */
export function limitLabel(corpus: Pick<Corpus, 'axes'>, { limits }: Pick<Quote, 'limits'>, locale: Locale): string {
  if (!isLimited(limits)) return '';
  return `${limitWords[locale].holds}${languageOf(locale).colon}${limitTexts(corpus, limits, locale).join(' · ')}`;
}

/** The word before a text. An order stands without one, and so does a text that forbids by itself. */
function markOf(stance: Stance, text: string, locale: Locale): string {
  if (stance === 'none' || stance === 'do') return '';
  return stance === 'dont' && languageOf(locale).forbidding.test(text) ? '' : stances[stance][locale];
}

/** What the law makes of a clause, as a list. */
function legalOf(facts: StandardFacts, clause: StandardFacts['clauses'][number], locale: Locale): string[] {
  const legal = legalText(facts, clause, locale);
  return legal === undefined ? [] : [legal];
}

/** Entries other than clauses only name something. */
function stanceIn(facts: StandardFacts, entry: Entry): Stance {
  return facts.clauses.some(({ id }) => id === entry.id) ? stanceOf(facts.kind, entry) : 'none';
}
