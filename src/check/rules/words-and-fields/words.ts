import { type Bilingual, type Obligation, obligations } from '../../../schema/index.ts';
import type { WordTables } from '../../rule.ts';

/** What is said, and what the fields have. */
interface Differing {
  said: string;
  has: Bilingual;
}
interface Duty {
  said: string;
  means: Obligation;
  bound: Obligation;
}

const differing = (zh: string, en: string) => ({
  zh: ({ said, has }: Differing) => ({
    message: `文字写“${said}”，${zh}写的却是“${has.zh}”`,
    hint: '哪个对就照哪个改；写在字段里的，文字可以不重复',
  }),
  en: ({ said, has }: Differing) => ({
    message: `The words say “${said}”, but ${en} ${has.en}`,
    hint: 'Change whichever is wrong; what a field says, the words need not repeat',
  }),
});

/** What the rule says. */
export const words = {
  headcount: differing('人员配比（headcount）', 'the headcount is'),
  hours: differing('服务时间（hours）', 'the opening hours are'),
  time: differing('时段（when.hours）', 'the clause holds'),
  date: differing('日期字段（season、rollout 等）', 'the dates of the fields are'),
  weekday: differing('星期（when.weekdays）', 'the clause holds on'),
  article: differing('依据（basis）', 'the basis names article'),
  rate: differing('按什么算（per）', 'the figure is counted'),
  limit: {
    zh: ({ said, has }: Differing) => ({
      message: `文字写“${said}”，字段写的却是“${has.zh}”`,
      hint: '上限和下限写反了：哪个对就照哪个改',
    }),
    en: ({ said, has }: Differing) => ({
      message: `The words say “${said}”, but the field has ${has.en}`,
      hint: 'One is the least that may be and the other the most: change whichever is wrong',
    }),
  },
  judgement: {
    zh: ({ said, address }: { said: string; address: string }) => ({
      message: `答案是“对”，可是题目说的“${said}”，${address} 和解释都说“不”`,
      hint: '答案改成 false；或改题目、解释里写反的那一处',
    }),
    en: ({ said, address }: { said: string; address: string }) => ({
      message:
        `The answer is true, but what the statement says (${said}) is denied by ${address} ` + 'and by the explanation',
      hint: 'Change the answer to false; or the words, if they are the wrong way round',
    }),
  },
  duty: {
    zh: ({ said, means, bound }: Duty) => ({
      message: `这一条是“${obligations[bound].zh}”，文字却写“${said}”（${obligations[means].zh}）`,
      hint: `删去“${said}”，或给这一条写 obligation: ${means}`,
    }),
    en: ({ said, means, bound }: Duty) => ({
      message: `This clause is a “${obligations[bound].en}”, but its words say “${said}”`,
      hint: `Take “${said}” out, or give the clause \`obligation: ${means}\``,
    }),
  },
  twice: {
    zh: ({ name }: { name: string }) => ({ message: `“${name}”写了两次`, hint: '删去一个，或写成另一种' }),
    en: ({ name }: { name: string }) => ({
      message: `“${name}” stands twice`,
      hint: 'Take one out, or let it be something else',
    }),
  },
  both: {
    zh: ({ name }: { name: string }) => ({
      message: `“${name}”既写在只能用的里，又写在不能用的里`,
      hint: '删去其中一处',
    }),
    en: ({ name }: { name: string }) => ({
      message: `“${name}” stands among what may be used and among what may not`,
      hint: 'Take it out of one of the two lists',
    }),
  },
} satisfies WordTables;
