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
    message: `文字写“${said}”，${zh}写的却是${has.zh}`,
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
  date: differing('日期字段（season、rollout 等）', 'the dates of the fields are'),
  weekday: differing('星期（when.weekdays）', 'the clause holds on'),
  article: differing('依据（basis）', 'the basis names article'),
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
