import type { Bilingual } from '../../../schema/index.ts';
import type { WordTables } from '../../rule.ts';
import { fixed } from '../../text/fixed.ts';
import { many } from '../../../lib/many.ts';

/** The dates of standards and manuals, as messages name them. */
export const dateNames = {
  published: { zh: '发布日期', en: 'date of issue' },
  effective: { zh: '生效日期', en: 'date of effect' },
  review: { zh: '复审日期', en: 'review date' },
  expires: { zh: '失效日期', en: 'end date' },
  withdrawn: { zh: '废止日期', en: 'date of withdrawal' },
  written: { zh: '编写日期', en: 'date of writing' },
  checked: { zh: '审核日期', en: 'date of checking' },
  approved: { zh: '批准日期', en: 'date of approval' },
} as const satisfies Record<string, Bilingual>;

interface Order {
  earlier: keyof typeof dateNames;
  earlierDate: string;
  later: keyof typeof dateNames;
  laterDate: string;
}

/** What the dates rule says. */
export const dateWords = {
  'signed-to-come': {
    zh: (p: { name: keyof typeof dateNames; date: string }) => ({
      message: `${dateNames[p.name].zh} ${p.date} 还没有到`,
      hint: '签署日期写实际签署的那一天；看看年份有没有写错',
    }),
    en: (p: { name: keyof typeof dateNames; date: string }) => ({
      message: `The ${dateNames[p.name].en} (${p.date}) is still to come`,
      hint: 'Write the day on which it was signed; see whether the year is right',
    }),
  },
  order: {
    zh: ({ earlier, earlierDate, later, laterDate }: Order) => ({
      message:
        earlier === later
          ? `${dateNames[later].zh} ${laterDate} 早于上一次的 ${earlierDate}`
          : `${dateNames[later].zh} ${laterDate} 早于${dateNames[earlier].zh} ${earlierDate}`,
      hint:
        earlier === later
          ? '按时间先后排列，最新的写在最后'
          : `${dateNames[later].zh}不能早于${dateNames[earlier].zh}，请核对两个日期`,
    }),
    en: ({ earlier, earlierDate, later, laterDate }: Order) => ({
      message:
        `The ${dateNames[later].en} ${laterDate} comes before ` +
        `the ${earlier === later ? 'one above it' : dateNames[earlier].en}, ${earlierDate}`,
      hint:
        earlier === later
          ? 'List them in order of time, the newest last'
          : `The ${dateNames[later].en} cannot come before the ${dateNames[earlier].en}; check both`,
    }),
  },
  overdue: {
    zh: (p: { date: string; days: number }) => ({
      message: `复审日期 ${p.date} 已过 ${p.days} 天`,
      hint: '请负责岗位复审，再写新的复审日期；有改动就发布新修订',
    }),
    en: (p: { date: string; days: number }) => ({
      message: `The review was due on ${p.date}, ${many(p.days, 'day')} ago`,
      hint: 'Have the owner review it and set the next date; publish a revision if anything changes',
    }),
  },
  future: {
    zh: (p: { date: string; days: number }) => ({
      message: `${p.date} 起生效，还有 ${p.days} 天`,
      hint: '网站会标明尚未生效；日期无误就不必改',
    }),
    en: (p: { date: string; days: number }) => ({
      message: `It takes effect on ${p.date}, in ${many(p.days, 'day')}`,
      hint: 'The site says so; nothing needs doing if the date is right',
    }),
  },
  far: {
    zh: (p: { date: string; meant: string | undefined }) => ({
      message: `日期 ${p.date} 离今天太远`,
      hint: p.meant ? `是不是 ${p.meant}？请核对年份` : '请核对年份',
    }),
    en: (p: { date: string; meant: string | undefined }) => ({
      message: `The date ${p.date} is too far away`,
      hint: p.meant ? `Did you mean ${p.meant}? Check the year` : 'Check the year',
    }),
  },
  expired: {
    zh: (p: { date: string }) => ({
      message: `已于 ${p.date} 失效`,
      hint: '仍然有效就改失效日期；否则把 state 改为 withdrawn 并写废止信息',
    }),
    en: (p: { date: string }) => ({
      message: `It ended on ${p.date}`,
      hint: 'If it still holds, change the end date; otherwise set state to withdrawn and add the withdrawal',
    }),
  },
  'no-withdrawal': fixed(
    ['状态是已废止，却没有废止信息', '加上 withdrawn: { on: 日期, replacedBy: 接替的编码 }'],
    ['The state is withdrawn, but there is no withdrawal', 'Add withdrawn: { on: date, replacedBy: code }'],
  ),
  'withdrawal-to-come': {
    zh: (p: { date: string; last: string }) => ({
      message: `废止日期 ${p.date} 还没有到，标准却从现在起就不执行了`,
      hint:
        `要执行到 ${p.last}：删去 state 和 withdrawn，在 revision 里写 expires: ${p.last}，` +
        '再运行 npm run revise；到了那天再废止',
    }),
    en: (p: { date: string; last: string }) => ({
      message: `The day of withdrawal, ${p.date}, is still to come, and the standard would hold no more from now on`,
      hint:
        `For one that holds until ${p.last}, take state and withdrawn out, write expires: ${p.last} in revision ` +
        'and run npm run revise; withdraw it when the day has come',
    }),
  },
  'not-withdrawn': {
    zh: (p: { state: string }) => ({
      message: `写了废止信息，状态却是 \`${p.state}\``,
      hint: '把 state 改为 withdrawn，或删去废止信息',
    }),
    en: (p: { state: string }) => ({
      message: `There is a withdrawal, but the state is \`${p.state}\``,
      hint: 'Set state to withdrawn, or take the withdrawal out',
    }),
  },
} satisfies WordTables;
