import type { Bilingual } from '../../../schema/index.ts';
import type { WordTables } from '../../rule.ts';

interface Stages {
  stage: Bilingual;
  other: Bilingual;
}

/** What the rule says. */
export const words = {
  order: {
    zh: (p: Stages) => ({
      message: `“${p.stage.zh}”和“${p.other.zh}”的先后反了：后一步的期限比前一步还短`,
      hint: '先确认收到，再答复、到场、解决、结案，期限一步不短于一步',
    }),
    en: (p: Stages) => ({
      message: `“${p.stage.en}” and “${p.other.en}” are the wrong way round: the later stage has the shorter limit`,
      hint: 'Acknowledge, answer, on site, solve, close: no stage is due before the one it follows',
    }),
  },
  twice: {
    zh: (p: Stages) => ({
      message: `“${p.stage.zh}”写了两次`,
      hint: '一条里每一步只写一次，比例（share）不同的可以再写；情况不同的，另写一条',
    }),
    en: (p: Stages) => ({
      message: `“${p.stage.en}” stands here twice`,
      hint: 'Give each stage once, or again with another share; another case is another line',
    }),
  },
  'same-key': {
    zh: (p: { id: string; other: string }) => ({
      message: `“${p.id}”和“${p.other}”说的是同一级、同一类，不知道照哪一条`,
      hint: '合成一条，或写明各是什么情况（cases、grades、channels、key）',
    }),
    en: (p: { id: string; other: string }) => ({
      message: `\`${p.id}\` and \`${p.other}\` are for the same, so nobody knows which one holds`,
      hint: 'Make one of them, or say what tells them apart (cases, grades, channels, key)',
    }),
  },
  'no-target': {
    zh: () => ({
      message: '没有任何目标时间',
      hint: '写一个 target，或在各条写 target 或 stages；确实没有规定时写 target: not-set',
    }),
    en: () => ({
      message: 'There is no target time at all',
      hint: 'Give a target, or a target or stages in the lines; `target: not-set` where none is laid down',
    }),
  },
} satisfies WordTables;
