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
