import { readNumeral } from '../../../lib/numerals.ts';

const nouns =
  // 三级甲等, 二级响应: the name of one rank, not three of them.
  '步骤|步|知|声|要素|原则|环节|阶段|类型|层次|层级|方法|办法|技巧|要点|心|到|忌|不|勤|法|类|种|条|项|件事|句|大|' +
  '级(?![甲乙丙丁特]等|跳|医院|残疾|文物|保护|建造师|[警预]|响应|市场|学科)|' +
  '个(?!月|小时|星期|人|字|工作日)';

/**
 * Things that a title counts. Measures (米, 分, 秒, 天, 倍) are left out, and so are turns of phrase: an ordinal (第三声),
 * a limit (三声内), every so many (每三个月).
 */
const counted = new RegExp(
  String.raw`(?<![第每一二三四五六七八九十\d])([二两三四五六七八九十]{1,3}|[2-9]|[1-9]\d)(?:大|个|种|条|项|点)?` +
    String.raw`(?:${nouns})(?!以?内|之内|以[上下]|之前|[一二三四五六七八九十\d])`,
  'u',
);

/** The number that a title promises (`六步处理投诉` → 6); undefined when it promises none. */
export function promisedCount(title: string): { count: number; phrase: string; index: number } | undefined {
  const match = counted.exec(title);
  const count = match?.[1] === undefined ? undefined : readNumeral(match[1]);
  return match && count !== undefined && count > 1 ? { count, phrase: match[0], index: match.index } : undefined;
}
