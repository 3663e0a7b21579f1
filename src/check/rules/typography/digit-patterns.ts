import type { Pattern } from './pattern.ts';

const D = '[0-9０-９]';
const narrow = ([text]: RegExpExecArray) => text.normalize('NFKC');
const alone = `(?<![${D.slice(1, -1)}．，：－])`;
/** Words that a number after belongs to, so that a colon behind it is no clock's: 方案1：30 分钟内完成. */
const counted = '(?<![第步骤条项案题图表级章节组号] ?)';
const measured = '(?! ?[分秒个名位天元米次页张条度厘年月日])';

/** Full-width marks between digits, in figures that are written with half-width ones. */
export const digitPatterns: readonly Pattern[] = [
  {
    kind: 'digit',
    needs: /：/,
    pattern: new RegExp(
      `${alone}${counted}(?:[01０１]?${D}|[2２][0-4０-４])：[0-5０-５]${D}(?:：[0-5０-５]${D})?(?![0-9０-９：])${measured}`,
      'gu',
    ),
    replace: narrow,
    safe: true,
  },
  {
    // At the start of a line the number may be that of an entry.
    kind: 'digit',
    needs: /．/,
    pattern: new RegExp(`(?<!^\\s*)${alone}${D}+(?:．${D}+)+(?![0-9０-９．])`, 'gmu'),
    replace: narrow,
    safe: true,
  },
  {
    kind: 'digit',
    needs: /，/,
    pattern: new RegExp(`${alone}(?<!第 ?)[1-9１-９]${D}{0,2}(?:，${D}{3})+(?![0-9０-９，．])`, 'gu'),
    replace: narrow,
    safe: false,
  },
  {
    kind: 'digit',
    needs: /－/,
    pattern: new RegExp(
      `${alone}(?:${D}{4}－${D}{1,2}－${D}{1,2}|[0０]${D}{2,3}－${D}{7,8}|[48４８][0０]{2}－${D}{3,4}－?${D}{3,4})(?![0-9０-９－])`,
      'gu',
    ),
    replace: narrow,
    safe: true,
  },
];
