/** One of two opposites: words that surely say it, and words that may, which clear it. */
export interface Opposite {
  zh: RegExp;
  mayZh: RegExp;
  en: RegExp;
  mayEn: RegExp;
}
/** One side: Chinese and English that surely say it, each followed by what may. */
export const side = (zh: string, mayZh: string, en: string, mayEn: string): Opposite => ({
  zh: new RegExp(zh, 'u'),
  mayZh: new RegExp(mayZh === '' ? zh : `${zh}|${mayZh}`, 'u'),
  en: new RegExp(String.raw`\b(?:${en})\b`, 'iu'),
  mayEn: new RegExp(String.raw`\b(?:${mayEn === '' ? en : `${en}|${mayEn}`})\b`, 'iu'),
});
