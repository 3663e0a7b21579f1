import type { Locale } from '../../languages/index.ts';
import { opposites } from '../rules/same-sense/opposite-words.ts';

/** What stood somewhere, and what stands there now; empty for nothing. */
export type Swap = readonly [was: string, is: string];

/** Single signs that mean the opposite of one another, where one became the other. */
const pairs: readonly string[] = (
  '左右 上下 前后 内外 里外 大小 多少 高低 长短 早晚 快慢 先后 买卖 推拉 冷热 新旧 轻重 进出 开关 来去 男女 黑白 ' +
  '深浅 远近 厚薄 宽窄 粗细 干湿 收发 借还 站坐 正反 首末 东西 南北 明暗 你我 主客 是非 有无 升降 增减 入出 加减'
).split(' ');

/** Whether some word of a text became its opposite: 左 and 右, open and close. */
export function isOpposed(before: string, now: string, swaps: readonly Swap[], locale: Locale): boolean {
  const turned = ([was, is]: Swap) =>
    pairs.some(([one = '', other = '']) => isTurned(was, is, one, other) || isTurned(was, is, other, one));
  if (locale === 'zh' && swaps.some(turned)) return true;
  // The list of the rule that holds two languages against one another serves for two texts of one as well.
  return opposites.some(([first, second]) => {
    const [one, other] = [first[locale], second[locale]];
    const lost = (pattern: RegExp) => pattern.test(before) && !pattern.test(now);
    const came = (pattern: RegExp) => pattern.test(now) && !pattern.test(before);
    return (lost(one) && came(other)) || (lost(other) && came(one));
  });
}

const isTurned = (was: string, is: string, one: string, other: string) =>
  was.includes(one) && !was.includes(other) && is.includes(other) && !is.includes(one);
