import type { Bilingual } from '../../../schema/index.ts';
import type { WordTables } from '../../rule.ts';

/** What two answers are called, and where the ranges of their amounts begin and end. */
interface Answers {
  answer: string;
  other: string;
  from: Bilingual;
  to: Bilingual;
}

/** A line that no way leads to, and the steps that only go back to an earlier one. */
interface Unreached {
  id: string;
  isEnd: boolean;
  back: readonly { id: string; to: string }[];
}

const zhCircle = ({ id, to }: { id: string; to: string }) =>
  `“${id}”只能回到“${to}”，一直绕圈：该通到这里就改它的 to。`;
const enCircle = ({ id, to }: { id: string; to: string }) =>
  `\`${id}\` only goes back to \`${to}\`, in a circle: change its to if it should lead here. `;

/** What the rule says. */
export const words = {
  unreachable: {
    zh: (p: Unreached) => ({
      message: `没有一条路通到${p.isEnd ? '结束条件' : '步骤'}“${p.id}”`,
      hint: `${p.back.map(zhCircle).join('')}在某个答案的 to 里写上它，或删去这一条`,
    }),
    en: (p: Unreached) => ({
      message: `No way leads to the ${p.isEnd ? 'end' : 'step'} \`${p.id}\``,
      hint: `${p.back.map(enCircle).join('')}Name it in the to of an answer, or take it out`,
    }),
  },
  endless: {
    zh: (p: { ids: string }) => ({
      message: `走进这几步就出不来了：${p.ids}`,
      hint: '让其中一个答案通到结束条件，或用 repeats 写明最多几次、然后去哪一步',
    }),
    en: (p: { ids: string }) => ({
      message: `These steps lead to one another and never out: ${p.ids}`,
      hint: 'Let an answer lead to an end, or say with repeats how often at most and where it goes on then',
    }),
  },
  'dead-end': {
    zh: (p: { id: string; ends: string }) => ({
      message: `步骤“${p.id}”之后没有去向，流程却写了结束条件`,
      hint: `用 to 写明到哪里结束：${p.ends}`,
    }),
    en: (p: { id: string; ends: string }) => ({
      message: `Nothing comes after the step \`${p.id}\`, though the procedure has ends`,
      hint: `Say with to where it ends: ${p.ends}`,
    }),
  },
  idle: {
    zh: (p: { id: string; target: string }) => ({
      message: `步骤“${p.id}”的每个答案都通到“${p.target}”，问了等于没问`,
      hint: '核对各个答案的 to；真的都一样，就不用问，写成一步',
    }),
    en: (p: { id: string; target: string }) => ({
      message: `Every answer of the step \`${p.id}\` leads to \`${p.target}\`, so nothing depends on the question`,
      hint: 'Look at the `to` of each answer; if they are right, make it a step without a question',
    }),
  },
  'same-answer': {
    zh: (p: { answer: string }) => ({
      message: `“${p.answer}”在同一个问题里写了两次，不知道走哪一条`,
      hint: '每个答案只写一次，改成不同的说法',
    }),
    en: (p: { answer: string }) => ({
      message: `“${p.answer}” answers the same question twice, so nobody knows which way to go`,
      hint: 'Give each answer once, in words of its own',
    }),
  },
  again: {
    zh: (p: { id: string }) => ({
      message: `步骤“${p.id}”做够了次数，又回到自己`,
      hint: 'repeats.to 写做够了仍不行时去哪一条',
    }),
    en: (p: { id: string }) => ({
      message: `The step \`${p.id}\` leads to itself once it was done often enough`,
      hint: 'Let repeats.to name the line that comes when that was not enough',
    }),
  },
  'no-change': {
    zh: () => ({ message: '变化前后是同一个数', hint: '写明从多少变到多少；没有变化就删去 change' }),
    en: () => ({
      message: 'The figures before and after are the same',
      hint: 'Say from which figure to which; take change out if nothing changes',
    }),
  },
  'answers-gap': {
    zh: (p: Answers) => ({
      message: `“${p.other}”到 ${p.to.zh} 为止，“${p.answer}”从 ${p.from.zh} 开始，中间的数没有答案`,
      hint: '让一个答案的范围从另一个的上限开始',
    }),
    en: (p: Answers) => ({
      message:
        `“${p.other}” ends at ${p.to.en} and “${p.answer}” begins at ${p.from.en}: ` +
        'nothing answers for what lies between',
      hint: 'Let the range of one answer begin where the other ends',
    }),
  },
  'answers-overlap': {
    zh: (p: Answers) => ({
      message: `“${p.answer}”和“${p.other}”的范围重叠，同一个数有两个答案`,
      hint: `让一个答案的范围从另一个的上限（${p.to.zh}）开始`,
    }),
    en: (p: Answers) => ({
      message: `The ranges of “${p.answer}” and “${p.other}” overlap, so the same amount has two answers`,
      hint: `Let one begin where the other ends (${p.to.en})`,
    }),
  },
  'answers-end': {
    zh: (p: Pick<Answers, 'answer' | 'to'>) => ({
      message: `“${p.answer}”到 ${p.to.zh} 为止，再大的数没有答案`,
      hint: '加一个 comparator: more-than 的答案，写明再大怎么办',
    }),
    en: (p: Pick<Answers, 'answer' | 'to'>) => ({
      message: `“${p.answer}” ends at ${p.to.en}: nothing answers for what is above`,
      hint: 'Add an answer with comparator: more-than that says what to do then',
    }),
  },
  'too-long': {
    zh: (p: { sum: Bilingual; whole: Bilingual; ids: string }) => ({
      message: `各步的时限加起来是 ${p.sum.zh}，全程却限 ${p.whole.zh}`,
      hint: `缩短其中的步骤（${p.ids}），或放宽全程的时限`,
    }),
    en: (p: { sum: Bilingual; whole: Bilingual; ids: string }) => ({
      message: `The limits of the steps come to ${p.sum.en}, but the whole has ${p.whole.en}`,
      hint: `Shorten the steps (${p.ids}), or give the whole more time`,
    }),
  },
} satisfies WordTables;
