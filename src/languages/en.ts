import type { Language } from './language.ts';

/** Plurals that do not end in s. */
const irregular: Readonly<Record<string, string>> = { people: 'person' };

/** Words that keep their capital wherever they stand. */
const capital = /^(?:I|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|April|June|July|August)$/;
const names = /^(?:September|October|November|December|Christmas|Easter|Chinese|English|China)$/;

/** Parts of a whole, from halves on, in the singular. */
const parts = ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const numerals = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const fewTimes: Readonly<Record<string, string>> = { 1: 'once', 2: 'twice' };
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

const denyingWords =
  'no|not|never|none|nor|neither|nobody|nothing|without|cannot|only|unless|except|avoid|refuse|' +
  'must|shall|should|may|always|need';

export const en: Language = {
  tag: 'en',
  name: 'English',
  shortName: 'English',
  called: { zh: '英文', en: 'English' },
  script: 'Latin',
  listMark: ', ',
  colon: ': ',
  aside: [' (', ')'],
  sentenceGap: ' ',
  brackets: ['[', ']'],
  moneySigns: true,
  closeUnits: ['percent', 'permille', 'degree', 'times'],
  period: 'last',
  rangeWord: ' to ',
  fraction: (upper, lower) => {
    const [over, under] = [numerals[upper], parts[lower - 2]];
    if (!over || !under) return undefined;
    return under === 'half' && upper === 1 ? 'half' : `${over} ${under}${upper === 1 ? '' : 's'}`;
  },
  often: (times, count, unit, each, reading) => {
    const period = count === 1 ? each : `every ${count} ${unit}`;
    return `${reading && `${reading} `}${fewTimes[times] ?? `${times} times`} ${period}`;
  },
  offset: (span, side, event) => {
    if (side === 'before') return event === undefined ? `${span} before` : `${span} before ${event}`;
    const within = side === 'within' ? `within ${span}` : span;
    return event === undefined ? `${within}${side === 'within' ? '' : ' later'}` : `${within} after ${event}`;
  },
  every: (count, unit, each) => (count === 1 ? each.replace(/^an? /, 'every ') : `every ${count} ${unit}`),
  singular: (label) => irregular[label] ?? label.replace(/(?<=[a-z]{3})s(?=$| old$)/, ''),
  clock: (time) => time,
  dayOfYear: (month, day) => `${day} ${months[month - 1] ?? ''}`,
  forbidding: /^(?:do not|don[’']t|never|must not|no)\b/i,
  withoutForbidding: (text) => {
    const rest = text.replace(
      /^(?:please )?(?:(?:do not|don[’']t|never(?! mind)|must not) (?!not\b)|no (?=[a-z]+ing\b))/i,
      '',
    );
    return rest === text ? undefined : rest.charAt(0).toUpperCase() + rest.slice(1);
  },
  denying: new RegExp(String.raw`\b(?:${denyingWords})\b|n[’']t\b`, 'giu'),
  nameEndings: /\s(?:festival|day|colou?r|customers?|staff)$/i,
  comparing:
    /\b(?:not|no|never|rather|instead|than|unlike|except|other|or|and|both|either|before|after|but|same|like|from)\b/i,
  // What has further capitals or figures is a name or an abbreviation: ID, V-neck, A4.
  goingOn: (text) => {
    const [first = ''] = /^[^\s,.;:…]*/.exec(text) ?? [];
    const [word = ''] = /^[A-Za-z]*/.exec(first) ?? [];
    const isWord =
      /^(?:[A-Z][a-z]+|A)$/.test(word) && (word !== 'A' || first === 'A') && !/[A-Z\d]/.test(first.slice(1));
    return isWord && !capital.test(word) && !names.test(word) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  },
  withWord: (word, text) => `${word} ${text}`,
  searchWords: { fewest: 3 },
};
