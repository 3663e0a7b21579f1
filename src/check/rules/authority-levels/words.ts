import type { Bilingual } from '../../../schema/index.ts';
import type { WordTables } from '../../rule.ts';

interface Beside {
  /** The ids of the level and of the one below it. */
  id: string;
  below: string;
  /** Where the level begins and the one below it ends. */
  from: Bilingual | undefined;
  to: Bilingual | undefined;
}

const at = (figure: Bilingual | undefined, language: 'zh' | 'en', open: string) => figure?.[language] ?? open;

/** What the rule says. */
export const words = {
  gap: {
    zh: (p: Beside) => ({
      message: `“${p.below}”的上限是 ${at(p.to, 'zh', '…')}，“${p.id}”的下限是 ${at(p.from, 'zh', '…')}，中间没有人能定`,
      hint: '两处都核对，改正写错的一处，让上一级从下一级的上限开始；共有的那个数归下一级',
    }),
    en: (p: Beside) => ({
      message:
        `\`${p.below}\` ends at ${at(p.to, 'en', '…')} and \`${p.id}\` begins at ${at(p.from, 'en', '…')}: ` +
        'nobody decides what lies between',
      hint:
        'Compare both and correct the wrong one: a level begins where the one below it ends, ' +
        'and the figure they share belongs to the lower one',
    }),
  },
  overlap: {
    zh: (p: Beside) => ({
      message:
        `“${p.below}”到 ${at(p.to, 'zh', '…')} 为止，“${p.id}”却从 ${at(p.from, 'zh', '…')} 开始，` +
        '范围重叠，同一个数有两级能定',
      hint: '两处都核对，改正写错的一处；情况不同的，写明 cases 或 condition',
    }),
    en: (p: Beside) => ({
      message:
        `\`${p.below}\` ends at ${at(p.to, 'en', '…')}, but \`${p.id}\` begins at ${at(p.from, 'en', '…')}: ` +
        'they overlap, so two levels decide the same',
      hint: 'Compare both and correct the wrong one; where they are for different cases, say so (cases, condition)',
    }),
  },
  'both-cases': {
    zh: (p: { id: string }) => ({ message: `情况 \`${p.id}\` 又包括又不包括`, hint: '删去其中一处' }),
    en: (p: { id: string }) => ({
      message: `The case \`${p.id}\` is among those it is for and those it is not for`,
      hint: 'Take it out of one of the two',
    }),
  },
  currencies: {
    zh: (p: { unit: Bilingual; first: Bilingual; id: string }) => ({
      message: `这里用${p.unit.zh}，“${p.id}”用${p.first.zh}，两级没法比较`,
      hint: '一项权限只用一种货币；各地货币不同的，用 where 分开写',
    }),
    en: (p: { unit: Bilingual; first: Bilingual; id: string }) => ({
      message: `This is in ${p.unit.en}, but \`${p.id}\` is in ${p.first.en}, so the levels cannot be compared`,
      hint: 'Keep to one currency; where places differ, give each its own levels with where',
    }),
  },
  circle: {
    zh: (p: { roles: readonly string[] }) => ({
      message: `定不了时互相找，转了一圈又回来：${p.roles.join(' → ')}`,
      hint: '让最后一个岗位自己定，或找圈外的岗位',
    }),
    en: (p: { roles: readonly string[] }) => ({
      message: `Those who cannot decide ask one another in a circle: ${p.roles.join(' → ')}`,
      hint: 'Let the last of them decide, or ask a role outside the circle',
    }),
  },
} satisfies WordTables;
