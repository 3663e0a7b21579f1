import type { Locale } from '../../languages/index.ts';

/** Words about who has to do with a clause. */
const zh = {
  headcount: '人员配比',
  ratio: '{role}，每 {to} {of}配 {people} 名',
  fewest: '{ratio}，至少 {fewest} 名',
  qualification: '须有资格',
  givenBy: '由{by}发给',
  renewEvery: '{time}重新取得',
  duties: '这个岗位在别处的责任',
  decides: '这个岗位能定什么',
};
export type PeopleWords = Readonly<Record<keyof typeof zh, string>>;

const en: PeopleWords = {
  headcount: 'Staffing',
  ratio: '{role}, {people} to {to} {of}',
  fewest: '{ratio}, and at least {fewest}',
  qualification: 'Needs',
  givenBy: 'given by {by}',
  renewEvery: 'renewed {time}',
  duties: 'What this role answers for elsewhere',
  decides: 'What this role may decide',
};

/** The words about who has to do with a clause, in a language. */
export const peopleWords: Readonly<Record<Locale, PeopleWords>> = { zh, en };
