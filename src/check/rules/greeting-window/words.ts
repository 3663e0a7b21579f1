import type { WordTables } from '../../rule.ts';

interface Overlap {
  here: string;
  window: string;
  other: string;
  otherWindow: string;
  situation: string;
}
interface HoleShown {
  /** Times of day, as they are written. */
  from: string;
  to: string;
  before: string | undefined;
  after: string | undefined;
  situation: string;
}
interface Holidays {
  holiday: string;
  other: string;
  day: string;
}

/** What is wrong with the hours and days of lines. */
export const windowWords = {
  overlap: {
    zh: (p: Overlap) => ({
      message: `\`${p.here}\` 的时段 ${p.window} 与 \`${p.other}\` 的 ${p.otherWindow} 重叠（情境 \`${p.situation}\`）`,
      hint: '同一时刻只能有一句该说的话：让一个时段在另一个开始时结束，或写明不同的渠道',
    }),
    en: (p: Overlap) => ({
      message:
        `The window ${p.window} of \`${p.here}\` overlaps ${p.otherWindow} of \`${p.other}\` ` +
        `(situation \`${p.situation}\`)`,
      hint: 'Only one line can be the one to say: let a window end where the next begins, or name different channels',
    }),
  },
  reversed: {
    zh: (p: { from: string; to: string }) => ({
      message: `时段 ${p.from} 到 ${p.to} 不向前走`,
      hint: '开始要早于结束；跨过午夜的时段不写在 time，写成 when: { hours: { from, to } }',
    }),
    en: (p: { from: string; to: string }) => ({
      message: `The window ${p.from} to ${p.to} does not run forward`,
      hint: 'It must begin before it ends; one that passes midnight is not a time but when: { hours: { from, to } }',
    }),
  },
  holidays: {
    zh: (p: Holidays) => ({
      message: `节日 \`${p.holiday}\` 与 \`${p.other}\` 的日期在 ${p.day} 重叠`,
      hint: '两个节日都有专用问候语；请让一个节日的日期让开，或写明这几天说哪一句',
    }),
    en: (p: Holidays) => ({
      message: `The dates of the holidays \`${p.holiday}\` and \`${p.other}\` overlap on ${p.day}`,
      hint: 'Both have greetings of their own; shorten one of them, or settle which is said on those days',
    }),
  },
  hole: {
    zh: ({ from, to, before, after, situation }: HoleShown) => ({
      message:
        `${from} 到 ${to} 没有该说的话（情境 \`${situation}\`）：` +
        [before && `\`${before}\` 到 ${from} 为止`, after && `\`${after}\` 从 ${to} 开始`].filter(Boolean).join('，'),
      hint: '让前一个时段在后一个开始时结束，最后一个到 24:00；或为这段时间补一句',
    }),
    en: ({ from, to, before, after, situation }: HoleShown) => ({
      message:
        `No line to say from ${from} to ${to} (situation \`${situation}\`): ` +
        [before && `\`${before}\` ends at ${from}`, after && `\`${after}\` begins at ${to}`].filter(Boolean).join(', '),
      hint: 'Let a window end where the next begins, and the last at 24:00; or add a line for these hours',
    }),
  },
} as const satisfies WordTables;
