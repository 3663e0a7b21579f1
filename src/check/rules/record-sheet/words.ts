import type { WordTables } from '../../rule.ts';

/** What the rule says. */
export const words = {
  total: {
    zh: (p: { total: number; real: number }) => ({
      message: `满分写的是 ${p.total}，各项分值加起来是 ${p.real}`,
      hint: '改正满分，或补上、改正各项的 points；没有写分值的项目算一分',
    }),
    en: (p: { total: number; real: number }) => ({
      message: `The full score is given as ${p.total}, but the points of the items add up to ${p.real}`,
      hint: 'Correct it, or the points of the items; an item without points counts one',
    }),
  },
  pass: {
    zh: (p: { pass: number; total: number }) => ({
      message: `合格线 ${p.pass} 分高于满分 ${p.total} 分，谁也及不了格`,
      hint: '写一个不超过满分的合格线',
    }),
    en: (p: { pass: number; total: number }) => ({
      message: `The pass mark, ${p.pass}, is above the full score, ${p.total}, so nobody can pass`,
      hint: 'Give a pass mark that is not above the full score',
    }),
  },
  reading: {
    zh: (p: { id: string }) => ({
      message: `“${p.id}”要记读数，却没有写应当是多少`,
      hint: '加上 amount，读数才能判断合不合格；不用读数就换一种证明',
    }),
    en: (p: { id: string }) => ({
      message: `\`${p.id}\` asks for a reading, but does not say what it should be`,
      hint: 'Add an amount to hold the reading against, or ask for other evidence',
    }),
  },
} satisfies WordTables;
