import type { Language } from './language.ts';

/** Plurals that do not end in s. */
const irregular: Readonly<Record<string, string>> = { people: 'person' };

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
  searchWords: { fewest: 3 },
};
