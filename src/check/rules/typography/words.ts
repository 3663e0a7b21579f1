import type { Bilingual } from '../../../schema/index.ts';
import { type TypographyKind, typographyKinds } from './kinds.ts';

/** What to do where the right form depends on what is meant. */
const usually = { zh: '请核对后改正', en: 'See what is meant and correct it' };
const unsure: Readonly<Record<TypographyKind, Bilingual>> = {
  ...(Object.fromEntries(Object.keys(typographyKinds).map((kind) => [kind, usually])) as Record<
    TypographyKind,
    Bilingual
  >),
  dot: { zh: '句号写 。，外国人名中间的点写 ·', en: 'A full stop is 。, the dot inside a foreign name is ·' },
  quote: {
    zh: '引号写 “ 和 ”，成对使用；英寸请写成文字',
    en: 'Quotation marks are “ and ”, in pairs; write inches as a word',
  },
  facing: { zh: '开头用 “，结尾用 ”', en: 'Begin with “ and end with ”' },
  'latin-next': {
    zh: '逗号后面空一格；引号看清是开头还是结尾',
    en: 'Put a blank behind the comma, or behind the quotation mark that ends the words',
  },
  clash: { zh: '留下要用的一个', en: 'Keep the one that is meant' },
  open: { zh: '在该结束的地方补上后一半，或删去这一个', en: 'Close it where it ends, or take it out' },
  close: { zh: '在该开始的地方补上前一半，或删去这一个', en: 'Open it where it begins, or take it out' },
};

/** What was found, after a colon; nothing where nobody would see it. */
const shown = (colon: string, found: string) => (found.trim() === '' ? '' : `${colon}${found}`);

/** What the rule of typography says. */
export const words = {
  character: {
    zh: (p: { kind: TypographyKind; found: string; expected: string | undefined }) => ({
      message: `${typographyKinds[p.kind].zh}${shown('：', p.found)}`,
      hint: p.expected === '' ? '删去' : p.expected === undefined ? unsure[p.kind].zh : `写成 ${p.expected}`,
    }),
    en: (p: { kind: TypographyKind; found: string; expected: string | undefined }) => ({
      message: `There is ${typographyKinds[p.kind].en}${shown(': ', p.found)}`,
      hint: p.expected === '' ? 'Take it out' : p.expected === undefined ? unsure[p.kind].en : `Write ${p.expected}`,
    }),
  },
  stars: {
    zh: (p: { found: string }) => ({
      message: `加粗没有生效，星号会照样显示：${p.found}`,
      hint: '星号成对，紧贴文字，中间不留空格',
    }),
    en: (p: { found: string }) => ({
      message: `The emphasis fails and its stars would be shown: ${p.found}`,
      hint: 'Put stars in pairs, close to the words, without blanks inside',
    }),
  },
  'plain-stars': {
    zh: (p: { found: string }) => ({ message: `字段里的星号会照样显示：${p.found}`, hint: '字段是纯文字，删去星号' }),
    en: (p: { found: string }) => ({
      message: `Stars in a field are shown as they are: ${p.found}`,
      hint: 'Fields are plain text; take the stars out',
    }),
  },
  'plain-marks': {
    zh: (p: { found: string }) => ({
      message: `字段里的链接、脚注和 &…; 不起作用，会照样显示：${p.found}`,
      hint: '字段是纯文字：链接和脚注写进正文，符号直接写',
    }),
    en: (p: { found: string }) => ({
      message: `Links, footnotes and &…; mean nothing in a field and are shown as they are: ${p.found}`,
      hint: 'Fields are plain text: links and footnotes belong in the body, signs are written as they are',
    }),
  },
};
