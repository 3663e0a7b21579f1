import { figureText } from '../../../corpus/index.ts';
import type { Locale } from '../../../languages/index.ts';
import type { Unit } from '../../../schema/index.ts';
import type { WordTables } from '../../rule.ts';

/** Where a level begins, and where the one below it ends. */
interface Ends {
  from: number;
  to: number;
}

/** An answer, and the ends of the range of its clause. */
interface AnswerEnd {
  said: string;
  address: string;
  least: number;
  most: number;
}

/** What is said of figures that clauses lay down. */
export const ownWords = {
  'answer-level': {
    zh: ({ said, address, level }: { said: string; address: string; level: number }) => ({
      message: `答案写的是“${said}”，所考的 ${address} 却是第 ${level} 级`,
      hint: '哪个对就照哪个改；所考的条款选错了就改 tests',
    }),
    en: ({ said, address, level }: { said: string; address: string; level: number }) => ({
      message: `The answer says “${said}”, but ${address}, which it tests, is level ${level}`,
      hint: 'Change whichever is wrong; or `tests`, if the question is about another clause',
    }),
  },
  'body-alone': {
    zh: ({ said, code }: { said: string; code: string }) => ({
      message: `正文写着“${said}”，${code} 的条款里却没有数`,
      hint: '是规定就写进条款，其他地方才能和它比对；只是说明就不用改',
    }),
    en: ({ said, code }: { said: string; code: string }) => ({
      message: `The body says “${said}”, but no clause of ${code} has a figure`,
      hint: 'If it is a rule, write it into a clause and all else is compared with it; leave it if it only explains',
    }),
  },
  'answer-end': {
    zh: ({ said, address, least, most }: AnswerEnd) => ({
      message: `答案写的是 ${said}，${address} 的范围却是 ${least}–${most}`,
      hint: '问“至少”就写小的一个，问“至多”就写大的一个；条款写错了就改条款',
    }),
    en: ({ said, address, least, most }: AnswerEnd) => ({
      message: `The answer is ${said}, but the range of ${address} is ${least}–${most}`,
      hint: 'The least is the lower of the two, the most the higher; change the clause, if that is what is wrong',
    }),
  },
  slip: {
    zh: ({ said, times }: { said: string; times: number }) => ({
      message: `本页文字有 ${times} 处写着“${said}”，条款的数值却不是`,
      hint: '数值或单位写错了就改这里；文字写错了就改文字',
    }),
    en: ({ said, times }: { said: string; times: number }) => ({
      message: `The texts of this page say “${said}” (${times} of them), but the figure of the clause is another`,
      hint: 'Change the figure or its unit here; or the texts, if they are what is wrong',
    }),
  },
  negative: {
    zh: ({ size }: { size: number }) => ({
      message: `数值 ${size} 小于零`,
      hint: '长度、时间、次数、金额都不会小于零',
    }),
    en: ({ size }: { size: number }) => ({
      message: `The figure ${size} is below zero`,
      hint: 'No length, time, count or sum of money is',
    }),
  },
  'too-high': {
    zh: ({ size, most, unit }: { size: number; most: number; unit: Unit }) => ({
      message: `数值写成了 ${figureText({ value: size, unit }, 'zh')}，没有这么大的`,
      hint: `最大不过 ${figureText({ value: most, unit }, 'zh')}；请核对数值和单位`,
    }),
    en: ({ size, most, unit }: { size: number; most: number; unit: Unit }) => ({
      message: `The figure is ${figureText({ value: size, unit }, 'en')}; there is none so great`,
      hint: `There is none above ${figureText({ value: most, unit }, 'en')}; check the figure and its unit`,
    }),
  },
  tolerance: {
    zh: ({ tolerance }: { tolerance: number }) => ({
      message: `允许的偏差 ${tolerance} 比数值本身还大`,
      hint: '偏差用同一个单位，写允许多出或少掉的部分',
    }),
    en: ({ tolerance }: { tolerance: number }) => ({
      message: `The allowed deviation of ${tolerance} is more than the figure itself`,
      hint: 'It is how much more or less may be, in the same unit',
    }),
  },
  'other-unit': {
    zh: ({ said, unit }: { said: string; unit: Unit }) => ({
      message: `文字写“${said}”，单位写的却是 \`${unit}\``,
      hint: '哪个对就照哪个改；两个数本来不是一回事，就把字段的数也写进文字',
    }),
    en: ({ said, unit }: { said: string; unit: Unit }) => ({
      message: `The words say “${said}”, but the unit is \`${unit}\``,
      hint: 'Change whichever is wrong; if they are figures of two things, let the words say that of the field too',
    }),
  },
  'too-cold': {
    zh: ({ size, least, unit }: { size: number; least: number; unit: Unit }) => ({
      message: `温度写成了 ${figureText({ value: size, unit }, 'zh')}，没有这么冷的东西`,
      hint: `最低不过 ${figureText({ value: least, unit }, 'zh')}；请核对数值和单位`,
    }),
    en: ({ size, least, unit }: { size: number; least: number; unit: Unit }) => ({
      message: `The temperature is ${figureText({ value: size, unit }, 'en')}; nothing is so cold`,
      hint: `There is nothing below ${figureText({ value: least, unit }, 'en')}; check the figure and its unit`,
    }),
  },
  heat: {
    zh: ({ unit }: { unit: string }) => ({
      message: '这里说的是温度，单位 degree 却是角度',
      hint: `写成 \`${unit}\`；摄氏写 celsius，华氏写 fahrenheit`,
    }),
    en: ({ unit }: { unit: string }) => ({
      message: 'This speaks of a temperature, but the unit degree is that of an angle',
      hint: `Write \`${unit}\`: celsius or fahrenheit for a temperature`,
    }),
  },
  'range-read': {
    zh: () => ({
      message: '写了范围，又写了“不超过”“不少于”一类的读法，两者说的不是一回事',
      hint: '删去 comparator，或把 min 和 max 改成一个 value；范围只可以写 about',
    }),
    en: () => ({
      message: 'A range is read as at most, at least or the like, which says two things at once',
      hint: 'Take comparator out, or write one value instead of min and max; a range may be about so much',
    }),
  },
  decimals: {
    zh: ({ size, decimals }: { size: number; decimals: number }) => ({
      message: `金额 ${size} 的小数位太多`,
      hint: decimals === 0 ? '这种货币没有小数' : `这种货币最多 ${decimals} 位小数`,
    }),
    en: ({ size, decimals }: { size: number; decimals: number }) => ({
      message: `The sum of ${size} has too many decimals`,
      hint: decimals === 0 ? 'This currency has none' : `This currency has ${decimals} at most`,
    }),
  },
  'beyond-whole': {
    zh: ({ size, unit }: { size: number; unit: Unit }) => ({
      message: `占比写成了 ${shareText(size, unit, 'zh')}，超过了整体`,
      hint: '占比不会超过整体的 100%；确实如此，就加 comparator: more-than 或 at-least',
    }),
    en: ({ size, unit }: { size: number; unit: Unit }) => ({
      message: `The share is ${shareText(size, unit, 'en')}, more than the whole`,
      hint: 'No share is above 100%; if it is meant, add comparator: more-than or at-least',
    }),
  },
  fraction: {
    zh: ({ size, percent }: { size: number; percent: number }) => ({
      message: `百分比写成了 ${size}%，是不是 ${percent}%？`,
      hint: `单位是 percent 时，百分之几就写几：${percent}`,
    }),
    en: ({ size, percent }: { size: number; percent: number }) => ({
      message: `The share is ${size}%; did you mean ${percent}%?`,
      hint: `With the unit percent, write the number of per cent: ${percent}`,
    }),
  },
  'other-side': {
    zh: ({ found, rule, meant }: { found: string; rule: string; meant: string }) => ({
      message: `本公司的规定写着“${found}”，按哪一条执行却写了 \`${rule}\`，那里不是这个数`,
      hint: `这个数在 ${meant}：改 rule；是规定写错了，就改规定`,
    }),
    en: ({ found, rule, meant }: { found: string; rule: string; meant: string }) => ({
      message: `The house rule says “${found}”, but the clause that holds is \`${rule}\`, which has another figure`,
      hint: `It is that of ${meant}: change rule; or the house rule, if that is what is wrong`,
    }),
  },
  condition: {
    zh: ({ number }: { number: string }) => ({
      message: `判定式里的 ${number} 不是这一级范围（range）的上限或下限`,
      hint: '判定式和范围写同样的数；改掉写错的一个',
    }),
    en: ({ number }: { number: string }) => ({
      message: `The condition says ${number}, which is no end of the range of this level`,
      hint: 'The condition and the range have the same figures: change the one that is wrong',
    }),
  },
  overlap: {
    zh: ({ from, to }: Ends) => ({
      message: `这一级从 ${from} 开始，下面一级却到 ${to} 才结束，两级重叠了`,
      hint: '一级的下限写另一级的上限，同一个数只属于一级',
    }),
    en: ({ from, to }: Ends) => ({
      message: `This level begins at ${from}, but the one below it ends only at ${to}: they overlap`,
      hint: 'One level begins where the other ends, so that a figure belongs to one of them',
    }),
  },
  gap: {
    zh: ({ from, to }: Ends) => ({
      message: `这一级从 ${from} 开始，下面一级到 ${to} 就结束了，中间的数不属于任何一级`,
      hint: '一级的下限写另一级的上限',
    }),
    en: ({ from, to }: Ends) => ({
      message: `This level begins at ${from}, but the one below it ends at ${to}: what lies between belongs to none`,
      hint: 'Let one level begin where the other ends',
    }),
  },
  levels: {
    zh: ({ level, before }: { level: number; before: number }) => ({
      message: `层级 ${level} 排在 ${before} 后面，没有依次递增或递减`,
      hint: '每一级的 level 依次加一，或依次减一',
    }),
    en: ({ level, before }: { level: number; before: number }) => ({
      message: `Level ${level} follows ${before}: the levels do not rise or fall one by one`,
      hint: 'Each level is one more than the one above it, or each one less',
    }),
  },
} satisfies WordTables;

/** A share above the whole is clearest in per cent where its unit has no name. */
function shareText(size: number, unit: Unit, locale: Locale): string {
  return figureText(unit === 'whole' ? { value: size * 100, unit: 'percent' } : { value: size, unit }, locale);
}
