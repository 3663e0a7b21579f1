import type { Quantity } from '../schema/index.ts';

/** How a figure is to be read: at most, at least, about. */
export type Comparator = NonNullable<Quantity['comparator']>;

/** No customer waits more than 8 minutes: what is not longer is so long at most. A plain ban is none. */
const denial =
  String.raw`^(?!(?:please )?(?:do not|don[’']t|never)\b).*` +
  String.raw`\b(?:no|not|never|nothing|nobody|none)\s(?:(?!\b(?:worth|costing|aged|weighing|valued)\b)[^,;.])*?`;
const beyond = '(?:more|longer|later|higher|greater) than';
const deniedBeyond = new RegExp(String.raw`${denial}${beyond}\s?$`, 'isu');
const deniedBelow = new RegExp(String.raw`${denial}(?:less|fewer|shorter|lower|earlier) than\s?$`, 'isu');
const deniesSome = new RegExp(String.raw`${denial}${beyond}\b`, 'isu');
/** Whether a text sets a bound by denying what is beyond it. */
export const deniesBeyond = (text: string) => deniesSome.test(text);

const before: readonly (readonly [Comparator, RegExp])[] = [
  [
    'at-most',
    new RegExp(
      String.raw`(?:不(?:得|应|能|可|宜|准|许)?(?:超过|多于|高于|大于|长于|晚于|迟于)(?:\p{Script=Han}{1,6}的)?|` +
        String.raw`(?:至多|最多)\p{Script=Han}{0,2}|最长|[最至]迟|最晚|最高|上限为?|` +
        String.raw`(?<![有权无局])限(?![度期制于时]?[，。])\p{Script=Han}{0,2}|≤|at most|no more than|` +
        String.raw`not more than|(?:not|never) (?:be )?(?:above|over|exceed(?:ing)?)|no higher than|up to|` +
        String.raw`no later than|at the latest|(?:no|not) longer than|within|under|in under|inside|` +
        String.raw`(?:a )?maximum(?: of)?|max\.?|` +
        String.raw`\b(?:target|limit)(?: time)? (?:is|of))\s?$`,
      'iu',
    ),
  ],
  [
    'at-least',
    new RegExp(
      String.raw`(?:不(?:得|应|能|可|宜)?(?:少于|低于|小于|短于)(?:\p{Script=Han}{1,6}的)?|` +
        String.raw`(?<![未不])满|达到?|(?:至少|最少|起码)\p{Script=Han}{0,2}|` +
        String.raw`最低|最短|≥|at least|no less than|not less than|(?:a )?minimum(?: of)?|min\.?|(?:^|[.;,] )from)\s?$`,
      'iu',
    ),
  ],
  [
    'more-than',
    new RegExp(
      String.raw`(?:超过|多于|高于|大于|长于|晚于|迟于|` +
        String.raw`(?:more|longer|later|higher|greater|older|larger|bigger) than|` +
        String.raw`over|above|beyond|exceed(?:s|ing)?|>)\s?$`,
      'iu',
    ),
  ],
  [
    'less-than',
    /(?:少于|低于|小于|短于|早于|不[到足]|[未不]满|(?:less|fewer|shorter|lower|earlier|sooner|younger|smaller) than|below|<)\s?$/iu,
  ],
  ['about', /(?:约|大约|大概|左右|about|around|approximately|roughly|circa)\s?$/iu],
];
/** What may be said of the bound itself: 5 万元（含）以上. */
const included = String.raw`(?:\s?[（(]不?含[^（(）)]{0,3}[）)])?\s?`;
const behind: readonly (readonly [Comparator, RegExp])[] = [
  [
    'at-most',
    new RegExp(
      `^${included}(?:[或及]?以下|以内|之内|内(?![衣容部侧外])|为上?限|封顶|or (?:less|fewer|below|under|lower|sooner|` +
        String.raw`earlier)\b|at most|at the latest)`,
      'iu',
    ),
  ],
  [
    'at-least',
    new RegExp(
      String.raw`^${included}(?:[或及]?以上|或更多|后(?:再(?!\p{Script=Han}{0,4}[一\d]\s?次)|才|方)|` +
        String.raw`(?:or|and) (?:more|above|over|higher|later)\b|or longer|at least)`,
      'iu',
    ),
  ],
  ['about', /^\s?(?:左右|上下)/u],
];

/** How the words before and behind a figure have it read; undefined where they say nothing of it. */
export function readingOf(ahead: string, after: string): Comparator | undefined {
  if (deniedBeyond.test(ahead)) return 'at-most';
  if (deniedBelow.test(ahead)) return 'at-least';
  return (before.find(([, words]) => words.test(ahead)) ?? behind.find(([, words]) => words.test(after)))?.[0];
}

/** How a figure is to be read where it stands in a text. */
export const readingAt = (text: string, { start, end }: { start: number; end: number }) =>
  readingOf(text.slice(0, start), text.slice(end));

/** The words before a figure without those that say how it is read. */
export function withoutReading(ahead: string): string {
  const rest = before.reduce((text, [, words]) => text.replace(words, ''), ahead);
  return rest === ahead ? rest : withoutReading(rest);
}

const bound = new RegExp(
  String.raw`至少|至多|最多|最少|最高|最低|最长|最短|不超过|不少于|不低于|不高于|不大于|不小于|` +
    String.raw`(?<=[\d一二两三四五六七八九十百千半折]\s?\p{L}{0,3})(?:[（(]不?含[）)])?(?:以上|以下|以内|之内|左右)|` +
    String.raw`\b(?:at least|at most|no more than|no less than|up to|minimum|maximum|` +
    String.raw`within(?= (?:\d|one|two|three|four|five|ten|half|an? ))|or more|or less|about)\b`,
  'iu',
);
/** Whether a text says that a figure is a bound. */
export const saysBound = (text: string) => bound.test(text);
