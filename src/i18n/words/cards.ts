import type { Locale } from '../../languages/index.ts';

/** Words of the pages about cards. */
const zh = {
  title: '速查卡',
  about: '按卡组下载、打印、塑封',
  short: '打印好随身带',
  count: '{n} 张卡',
  sizes: '尺寸',
  download: '下载 PDF',
  sheets: '双面拼版，A4，长边翻转',
  sheetsPart: '第 {n} 份，共 {of} 份',
  also: '也有别的尺寸：{size}。要的话，请找编写手册的同事。',
  noTool: '没有双面打印机：直接打印本页，按实际大小（100 %），沿虚线对折，再塑封。',
  how: '先裁纸，后塑封；膜比纸每边多出 3 毫米。刻度尺必须量得 100 毫米。',
  preview: '卡面',
  only: '只显示 {code} 这一张，打印也只印它。',
  wholeDeck: '看整组',
  secrecy: '密级',
  allDecks: '全部卡组',
};
export type CardWords = Readonly<Record<keyof typeof zh, string>>;

const en: CardWords = {
  title: 'Quick-reference cards',
  about: 'Download a deck, print it, laminate it',
  short: 'Print and carry',
  count: '{n} {n:card|cards}',
  sizes: 'Size',
  download: 'Download PDF',
  sheets: 'two-sided A4 sheets, flip on long edge',
  sheetsPart: 'part {n} of {of}',
  also: 'Also to be had as {size}: ask whoever writes the manuals.',
  noTool: 'No two-sided printer? Print this page at its real size (100 %), fold at the broken line, then laminate.',
  how: 'Cut the paper first, then laminate; the film goes 3 mm beyond it on each side. The ruler must measure 100 mm.',
  preview: 'Faces',
  only: 'Only the card of {code} is shown, and printed.',
  wholeDeck: 'Show the whole deck',
  secrecy: 'Class',
  allDecks: 'All decks',
};

/** The words of both languages. */
export const cardPageWords: Readonly<Record<Locale, CardWords>> = { zh, en };
