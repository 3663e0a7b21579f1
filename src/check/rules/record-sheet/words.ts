import type { WordTables } from '../../rule.ts';

/** A full score, and what the items come to, each with its points. */
interface Sum {
  total: number;
  real: number;
  items: readonly (readonly [id: string, points: number])[];
}

/** What the rule says. */
export const words = {
  total: {
    zh: (p: Sum) => ({
      message: `满分写的是 ${p.total}，各项分值加起来是 ${p.real}（${p.items.map((one) => one.join(' ')).join('、')}）`,
      hint: '两处都核对：改正写错的 points，或改正满分，合格线也一起看；没有写分值的项目算一分',
    }),
    en: (p: Sum) => ({
      message:
        `The full score is given as ${p.total}, but the points of the items add up to ${p.real} ` +
        `(${p.items.map((one) => one.join(' ')).join(', ')})`,
      hint:
        'Compare both: correct the points that are wrong, or the full score, and then look at the pass mark too; ' +
        'an item without points counts one',
    }),
  },
  pass: {
    zh: (p: { pass: number; total: number }) => ({
      message: `合格线 ${p.pass} 分高于满分 ${p.total} 分，谁也及不了格`,
      hint: '两处都核对，改正写错的一处；合格线不超过满分',
    }),
    en: (p: { pass: number; total: number }) => ({
      message: `The pass mark, ${p.pass}, is above the full score, ${p.total}, so nobody can pass`,
      hint: 'Compare both and correct the wrong one: the pass mark is not above the full score',
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
