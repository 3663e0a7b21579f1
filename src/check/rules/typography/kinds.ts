import type { Bilingual } from '../../../schema/index.ts';
import type { Span } from '../../../corpus/index.ts';

/** The faults and how messages name them. */
export const typographyKinds = {
  mark: { zh: '汉字旁边用了半角标点', en: 'a half-width mark beside Chinese characters' },
  dot: { zh: '汉字之间用了半角的点', en: 'a half-width dot between Chinese characters' },
  bracket: { zh: '汉字用了半角括号', en: 'half-width brackets around Chinese characters' },
  pair: { zh: '括号一半全角一半半角', en: 'a pair of brackets of two widths' },
  quote: { zh: '中文里用了直引号', en: 'straight quotes in Chinese' },
  facing: { zh: '引号的方向不对', en: 'a quotation mark that faces the wrong way' },
  list: { zh: '并列的字母之间用了半角逗号', en: 'half-width commas between letters of a list' },
  width: { zh: '数字或字母用了全角', en: 'full-width digits or letters' },
  blank: { zh: '汉字之间有空格', en: 'a blank between Chinese characters' },
  edge: { zh: '全角标点旁边有空格', en: 'a blank beside a full-width mark' },
  half: { zh: '用了半角的中文标点', en: 'a half-width form of a Chinese mark' },
  repeat: { zh: '标点重复了', en: 'a mark written more often than once' },
  clash: { zh: '两个标点连在一起', en: 'two marks in a row that do not go together' },
  name: { zh: '人名中间的点不是 ·', en: 'a dot inside a name that is not ·' },
  digit: { zh: '数字之间用了全角符号', en: 'a full-width sign between digits' },
  open: { zh: '前一半标点没有对应的后一半', en: 'an opening mark that nothing closes' },
  close: { zh: '后一半标点没有对应的前一半', en: 'a closing mark that nothing opens' },
  'latin-blank': { zh: '英文标点前面有空格', en: 'a blank before a mark' },
  'latin-next': { zh: '英文逗号后面没有空格', en: 'a comma without a blank behind it' },
  'latin-wide': { zh: '英文里用了全角标点', en: 'a full-width mark in English' },
  twice: { zh: '同一个词写了两遍', en: 'a word written twice' },
  last: { zh: '文字的最后是逗号或顿号', en: 'a comma at the end of a text' },
  tab: { zh: '文字里有制表符', en: 'a tab inside a text' },
  dots: { zh: '省略号写法不对', en: 'an ellipsis written with other dots' },
  dash: { zh: '破折号写法不对', en: 'a dash written with hyphens' },
} as const satisfies Record<string, Bilingual>;
export type TypographyKind = keyof typeof typographyKinds;

/** A fault inside one text, in offsets of that text. */
export interface Correction extends Span {
  kind: TypographyKind;
  /** What should stand there; undefined where it could be more than one thing. */
  text: string | undefined;
  /** Whether nothing else can have been meant. */
  safe: boolean;
}
