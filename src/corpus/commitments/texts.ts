import { fill } from '../../i18n/fill.ts';
import { commitmentWords } from '../../i18n/words/commitments.ts';
import { languageOf, type Locale } from '../../languages/index.ts';
import { answerStages, type ClauseOf, type Commitment, type Quantity } from '../../schema/index.ts';
import { figureText, overText } from '../quantity-text.ts';

type Line = ClauseOf<'response-time'>;
/** What a role is called. */
type RoleLabel = (id: string) => string;

/** A limit in words: `3 个工作日内`, `within 3 working days`, `the same day`; its own reading where it has one. */
export function withinText(within: Quantity, locale: Locale): string {
  // Within no day is before the day is over.
  if (within.value === 0 && within.unit === 'day') return commitmentWords[locale].sameDay;
  if (within.value === 0 && within.unit === 'workday') return commitmentWords[locale].sameWorkday;
  const time = figureText(within, locale);
  return within.comparator && within.comparator !== 'equal' ? time : fill(commitmentWords[locale].within, { time });
}

/** How fast, and how often out of a hundred: `每月 80% 在 20 秒内`, `80% within 20 seconds, counted over a month`. */
export function promiseText({ within, share: part, over }: Commitment, locale: Locale): string {
  const time = withinText(within, locale);
  if (!part) return time;
  const share = figureText(part, locale);
  const words = commitmentWords[locale];
  return over
    ? fill(words.shareOver, { period: overText(over, locale), share, time })
    : fill(words.share, { share, time });
}

/** The stages of a line, one text each: `确认收到：3 个工作日内`. */
export function stageTexts({ stages = [] }: Pick<Line, 'stages'>, locale: Locale): string[] {
  const { colon } = languageOf(locale);
  return stages.map((one) => `${answerStages[one.stage][locale]}${colon}${promiseText(one, locale)}`);
}

/** How long a line may be extended and who must agree; undefined where it may not. */
export function extensionText({ extension }: Line, locale: Locale, role: RoleLabel): string | undefined {
  if (!extension) return undefined;
  const { by, agreedBy = [], customerAgrees } = extension;
  const words = commitmentWords[locale];
  const who = [...agreedBy.map(role), ...(customerAgrees ? [words.customer] : [])].join(languageOf(locale).listMark);
  const span = figureText(by, locale);
  return who === '' ? span : fill(words.extended, { by: span, who });
}

/** What follows when a line is missed, one text each: what is owed, and who tells whom by when. */
export function missedTexts({ missed }: Line, locale: Locale, role: RoleLabel): string[] {
  if (!missed) return [];
  const { tells, told, within } = missed;
  const words = commitmentWords[locale];
  const roles = (ids: readonly string[]) => ids.map(role).join(languageOf(locale).listMark);
  const saying =
    tells || told
      ? fill(words.tell, { by: tells ? roles(tells) : words.somebody, whom: told ? roles(told) : words.customer })
      : '';
  const telling =
    within && saying !== '' ? fill(words.tellWithin, { time: withinText(within, locale), told: saying }) : saying;
  return [...owedTexts({ missed }, locale), ...(telling === '' ? [] : [telling])];
}

/** What is owed when a line is missed, one text each: `退款：100%`, `Credit: 10%`. */
export function owedTexts({ missed }: Pick<Line, 'missed'>, locale: Locale): string[] {
  const { owed = [], refund, credit } = missed ?? {};
  const words = commitmentWords[locale];
  const { colon, listMark } = languageOf(locale);
  const labelled = (label: string, figures: readonly Quantity[] | undefined) =>
    figures ? [`${label}${colon}${figures.map((one) => figureText(one, locale)).join(listMark)}`] : [];
  return [
    ...owed.map((one) => figureText(one, locale)),
    ...labelled(words.refund, refund),
    ...labelled(words.credit, credit),
  ];
}
