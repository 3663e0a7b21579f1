import type { Language } from './language.ts';

/** Plurals that do not end in s. */
const irregular: Readonly<Record<string, string>> = { people: 'person' };

/** Words that keep their capital wherever they stand. */
const capital = /^(?:I|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|April|June|July|August)$/;
const names = /^(?:September|October|November|December|Christmas|Easter|Chinese|English|China)$/;

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

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
  closeUnits: ['percent', 'degree', 'times'],
  period: 'last',
  every: (count, unit, each) => (count === 1 ? each.replace(/^an? /, 'every ') : `every ${count} ${unit}`),
  singular: (label) => irregular[label] ?? label.replace(/(?<=[a-z]{3})s$/, ''),
  clock: (time) => time,
  dayOfYear: (month, day) => `${day} ${months[month - 1] ?? ''}`,
  forbidding: /^(?:do not|don[’']t|never|must not|no)\b/i,
  // What has further capitals or figures is a name or an abbreviation: ID, V-neck, A4.
  goingOn: (text) => {
    const [first = ''] = /^[^\s,.;:…]*/.exec(text) ?? [];
    const [word = ''] = /^[A-Za-z]*/.exec(first) ?? [];
    const isWord =
      /^(?:[A-Z][a-z]+|A)$/.test(word) && (word !== 'A' || first === 'A') && !/[A-Z\d]/.test(first.slice(1));
    return isWord && !capital.test(word) && !names.test(word) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  },
  searchWords: { fewest: 3 },
};
