import type { Locale } from '../../languages/index.ts';

/** Words of the glossary and of the notes that open on a term. */
const zh = {
  title: '术语表',
  about: '{n} 个词，中英对照',
  aboutOne: '{n} 个词',
  short: '行话和简称是什么意思',
  letters: '按拼音首字母',
  also: '也叫',
  banned: '不要写成',
  undefined: '来源只提到名称，没有解释',
  see: '相关标准',
  open: '在术语表中查看',
  find: '找词：中文、英文或拼音',
  findOne: '找词：文字或拼音',
  found: '{n} 个词',
  none: '没有“{asked}”这个词。标准里也许有。',
};
export type GlossaryWords = Readonly<Record<keyof typeof zh, string>>;

const en: GlossaryWords = {
  title: 'Glossary',
  about: '{n} {n:term|terms} in Chinese and English',
  aboutOne: 'Terms and what they mean: {n}',
  short: 'What the words of the trade mean',
  letters: 'By first letter',
  also: 'Also called',
  banned: 'Do not write',
  undefined: 'Named but not explained in the source',
  see: 'Related standards',
  open: 'See it in the glossary',
  find: 'Find a term, in English, Chinese or pinyin',
  findOne: 'Find a term',
  found: '{n} {n:term|terms}',
  none: 'No term has “{asked}”. The standards may.',
};

/** The words of the glossary in a language. */
export const glossaryWords: Readonly<Record<Locale, GlossaryWords>> = { zh, en };
