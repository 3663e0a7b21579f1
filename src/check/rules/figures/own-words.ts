import type { WordTables } from '../../rule.ts';

/** What is said of figures that clauses lay down. */
export const ownWords = {
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
  'beyond-whole': {
    zh: ({ size }: { size: number }) => ({
      message: `百分比写成了 ${size}%，超过了 100%`,
      hint: '占比不会超过 100；确实如此，就加 comparator: more-than 或 at-least',
    }),
    en: ({ size }: { size: number }) => ({
      message: `The share is ${size}%, more than the whole`,
      hint: 'No share is above 100; if it is meant, add comparator: more-than or at-least',
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
