/**
 * Phrases that the dictionary gets wrong in the running text of manuals. It knows them from other uses: 里人 as
 * neighbours, 和面 as kneading dough, 里加 as the city. The longest phrase wins, so a correction is as long as it must
 * be and no longer.
 */
export const phrases: readonly (readonly [simplified: string, traditional: string])[] = [
  // 只 for “only”, which a word before it makes a counter.
  ['别只', '別只'],
  ['是只', '是只'],
  ['没有只', '沒有只'],
  ['那只剩', '那只剩'],
  ['清单只', '清單只'],
  // 里 for “in”, after a noun.
  ['里人', '裡人'],
  ['里加', '裡加'],
  // 系 for “to tie”.
  ['系领', '繫領'],
  ['只系', '只繫'],
  // 卷 for “to roll”.
  ['卷边', '捲邊'],
  ['卷着', '捲著'],
  ['收卷', '收捲'],
  // 别 for “do not”.
  ['别着', '別著'],
  // A word cut in two by the one before it.
  ['和面部', '和面部'],
  ['不复制', '不複製'],
  ['上复述', '上複述'],
  ['不合并', '不合併'],
  ['定制度', '定制度'],
  ['夸人', '誇人'],
  ['胡茬', '鬍茬'],
  // An answer, not an echo.
  ['回音', '回音'],
  ['克制', '克制'],
];

/**
 * Characters of Taiwan's standard as both Taiwan and Hong Kong write them day to day, and the quotation marks that both
 * set.
 */
export const everyday: readonly (readonly [standard: string, everyday: string])[] = [
  ['臺', '台'],
  ['汙', '污'],
  ['溼', '濕'],
  ['釐', '厘'],
  ['“', '「'],
  ['”', '」'],
];
