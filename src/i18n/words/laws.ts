import type { Locale } from '../../languages/index.ts';

/** Words of laws, contracts and other documents that clauses rest on. */
const zh = {
  title: '依据的法规与合同',
  about: '哪些条款依据哪部法规、哪份合同的哪一条',
  article: '第 {id} 条',
  named: '《{title}》',
  edition: '版本',
  number: '文号',
  valid: '有效期',
  from: '{from} 起',
  until: '至 {to}',
  span: '{from} 至 {to}',
  read: '查看原文',
  whole: '整份文件',
  none: '还没有条款依据它',
  basis: '依据',
  rests: '{n} 条依据它',
};
export type LawWords = Readonly<Record<keyof typeof zh, string>>;

const en: LawWords = {
  title: 'Laws and contracts',
  about: 'Which clauses rest on which article of which law or contract',
  article: 'Art. {id}',
  named: '{title}',
  edition: 'Edition',
  number: 'Number',
  valid: 'Valid',
  from: 'from {from}',
  until: 'to {to}',
  span: '{from} to {to}',
  read: 'Read it',
  whole: 'The whole document',
  none: 'No clause rests on it yet',
  basis: 'Rests on',
  rests: 'clauses that rest on it: {n}',
};

/** The words of laws and contracts in a language. */
export const lawWords: Readonly<Record<Locale, LawWords>> = { zh, en };
