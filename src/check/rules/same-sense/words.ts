import type { Bilingual } from '../../../schema/index.ts';
import type { Turn } from './turns.ts';

/** What the turns of a sentence are called. */
const turns: Readonly<Record<Turn, Bilingual>> = {
  regardless: { zh: '“无论”的意思', en: 'a “whether or not”' },
  forbids: { zh: '“不要、不得”的意思', en: 'a “do not”' },
  denies: { zh: '“不”的意思', en: 'a “not”' },
  depends: { zh: '“如果”的条件', en: 'a condition (“if”)' },
  excepts: { zh: '“除外”的例外', en: 'an exception' },
  only: { zh: '“只”的限定', en: 'an “only”' },
  'at-most': { zh: '“不超过”的上限', en: 'an upper limit' },
  'at-least': { zh: '“至少”的下限', en: 'a lower limit' },
};
const called = { zh: { zh: '中文', en: 'Chinese' }, en: { zh: '英文', en: 'English' } } as const;

interface Sides {
  has: 'zh' | 'en';
  lacks: 'zh' | 'en';
}
/** What is told of the sense of a translation. */
export const senseWords = {
  figure: {
    zh: (p: Sides & { found: string }) => ({
      message: `${called[p.has].zh}写着“${p.found}”，${called[p.lacks].zh}里没有这个数`,
      hint: '两种语言的数字和编码要一样，请核对是哪一边写错了',
    }),
    en: (p: Sides & { found: string }) => ({
      message: `The ${called[p.has].en} says “${p.found}”, which the ${called[p.lacks].en} does not have`,
      hint: 'Both languages state the same figures and codes: see which of them is wrong',
    }),
  },
  other: {
    zh: (p: Sides & { found: string; other: string }) => ({
      message: `${called[p.has].zh}写着“${p.found}”，${called[p.lacks].zh}写的是“${p.other}”`,
      hint: '两种语言的数字、单位、编码和日子要一样，请核对是哪一边写错了',
    }),
    en: (p: Sides & { found: string; other: string }) => ({
      message: `The ${called[p.has].en} says “${p.found}”, the ${called[p.lacks].en} “${p.other}”`,
      hint: 'Both languages state the same figures, units, codes and days: see which of them is wrong',
    }),
  },
  order: {
    zh: (p: Sides & { found: string; other: string }) => ({
      message: `${called[p.has].zh}先写“${p.found}”、后写“${p.other}”，${called[p.lacks].zh}的先后正好相反`,
      hint: '请核对两个数是不是对调了；没有对调，就把两种语言写成同样的先后',
    }),
    en: (p: Sides & { found: string; other: string }) => ({
      message:
        `The ${called[p.has].en} has “${p.found}” before “${p.other}”, ` +
        `the ${called[p.lacks].en} the other way round`,
      hint: 'See whether the two are exchanged; if they are not, put them in the same order in both languages',
    }),
  },
  opposite: {
    zh: (p: Sides & { found: string; other: string }) => ({
      message: `${called[p.has].zh}写的是“${p.found}”，${called[p.lacks].zh}却是相反的“${p.other}”`,
      hint: '请核对哪一边写反了；意思没有反，就换个说法，让它看得出来',
    }),
    en: (p: Sides & { found: string; other: string }) => ({
      message: `The ${called[p.has].en} says “${p.found}”, the ${called[p.lacks].en} its opposite, “${p.other}”`,
      hint: 'See which of them is the wrong way round; if they mean the same, word it so that it shows',
    }),
  },
  named: {
    zh: (p: Sides & { found: string; other: string }) => ({
      message: `${called[p.has].zh}说的是“${p.found}”，${called[p.lacks].zh}说的是“${p.other}”`,
      hint: '两个名称在词表里是两项，请核对是哪一边写错了',
    }),
    en: (p: Sides & { found: string; other: string }) => ({
      message: `The ${called[p.has].en} speaks of “${p.found}”, the ${called[p.lacks].en} of “${p.other}”`,
      hint: 'The lists have these as two different entries: see which language is wrong',
    }),
  },
  not: {
    zh: (p: Sides & { found: string }) => ({
      message: `${called[p.has].zh}写着“${p.found}”，${called[p.lacks].zh}里看不出这个“不”`,
      hint: '请核对是哪一边漏了或多了“不”；意思一样就换个说法，让它看得出来',
    }),
    en: (p: Sides & { found: string }) => ({
      message: `The ${called[p.has].en} says “${p.found}”; the ${called[p.lacks].en} shows nothing of this “not”`,
      hint: 'See which of them lost or added a “not”; if they mean the same, word it so that it shows',
    }),
  },
  exchanged: {
    zh: (p: { lacks: 'zh' | 'en'; found: string; other: string }) => ({
      message: `两条${called[p.lacks].zh}像是对调了：“${p.found}”应当在“${p.other}”的位置，反过来也一样`,
      hint: '请核对这两条，把它们换回来',
    }),
    en: (p: { lacks: 'zh' | 'en'; found: string; other: string }) => ({
      message:
        `Two ${called[p.lacks].en} texts seem exchanged: ` +
        `“${p.found}” fits where “${p.other}” stands, and the reverse`,
      hint: 'Compare the two with their originals and change them round',
    }),
  },
  twice: {
    zh: () => ({
      message: '`polarity: dont` 已经是“不要”的意思，文字里又写了一遍',
      hint: '文字只写不要做的事，网页会自己加上“不要”',
    }),
    en: () => ({
      message: '`polarity: dont` says “do not” already, and the text says it again',
      hint: 'Write only what is not to be done: the page puts “Do not” before it',
    }),
  },
  turn: {
    zh: (p: Sides & { turn: Turn; other: string }) => ({
      message: `${called[p.has].zh}有${turns[p.turn].zh}，${called[p.lacks].zh}里看不出来`,
      hint: `原文是：“${p.other}”。意思一样就换个说法，让它看得出来`,
    }),
    en: (p: Sides & { turn: Turn; other: string }) => ({
      message: `The ${called[p.has].en} has ${turns[p.turn].en}, of which the ${called[p.lacks].en} shows nothing`,
      hint: `The original is: “${p.other}”. If they mean the same, word it so that it shows`,
    }),
  },
};
