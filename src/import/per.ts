import type { StatedFigure } from '../corpus/index.ts';
import { rates } from '../schema/index.ts';

type Rate = keyof typeof rates;
const labels = Object.entries(rates) as [Rate, (typeof rates)[Rate]][];
const longestFirst = (texts: readonly string[]) => texts.toSorted((a, b) => b.length - a.length).join('|');
const han = longestFirst(labels.map(([, { zh }]) => zh.replace(/^每/u, '')));
/** 每年 60 天, 每天累计不超过 20 分钟: what a figure is counted over stands shortly before it. */
const ahead = new RegExp(`每(?<what>${han})(?:(?![前后按日的])\\p{Script=Han}){0,8}\\s?$`, 'u');
const latin = longestFirst(labels.map(([, { en }]) => en.replace(/^(?:an?|per) /u, '')));
/** 10 rooms a week, 20 minutes per room. */
const behind = new RegExp(`^\\s?(?:(?:an?|per|each|every) |/ ?)(?<what>${latin})\\b`, 'iu');

/** What a figure is counted over, where the words beside it say so. */
export function perOf(text: string, { start, end }: Pick<StatedFigure, 'start' | 'end'>): { per: Rate } | undefined {
  const before = ahead.exec(text.slice(0, start))?.groups?.['what'];
  const after = behind.exec(text.slice(end))?.groups?.['what']?.toLowerCase();
  const found = labels.find(
    ([, { zh, en }]) =>
      (before !== undefined && zh === `每${before}`) ||
      (after !== undefined && en.replace(/^(?:an?|per) /u, '') === after),
  );
  return found && { per: found[0] };
}
