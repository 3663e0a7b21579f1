import { z } from 'zod';
import { type Labels, oneOf } from './bilingual.ts';
import { dateField, isoDate } from './date.ts';
import { field, plainText } from './field.ts';
import { codeReference, formerClause, hashLetters, vocabularyId } from './identity.ts';

/** What a revision did to a clause. */
export const marks = {
  A: { zh: '添加', en: 'added' },
  M: { zh: '修改', en: 'modified' },
  D: { zh: '删除', en: 'deleted' },
} as const satisfies Labels<string>;
export type Mark = keyof typeof marks;

export const revisionNumber = field(
  z.string().regex(/^\d+\.\d+$/),
  "修订号，加引号，例如 '1.1'",
  "The revision number, in quotes, such as '1.1'",
);

/** When a revision was approved, and what it said then. */
const approval = z.strictObject({
  on: dateField('批准日期', 'The day it was approved'),
  text: field(
    hashLetters,
    '所批准内容的指纹，六个字母；内容、日期、负责岗位或修订说明再改，就要再批准',
    'The hash of what was approved: six letters; once words, days, owner or notes are others, it wants approval again',
  ),
});

export const revision = field(
  z.strictObject({
    number: revisionNumber,
    effective: dateField('生效日期', 'The date it takes effect'),
    review: dateField('复审日期', 'The date by which it is reviewed'),
    expires: field(
      isoDate.optional(),
      '失效日期，写成 2026-03-01 的样子；长期有效则不写',
      'The date it ends, written like 2026-03-01; left out if it has no end',
    ),
    owner: field(vocabularyId('roles'), '负责岗位，取自岗位表', 'The role that owns it, from the list of roles'),
    writtenBy: field(
      vocabularyId('roles').optional(),
      '编写岗位，取自岗位表',
      'The role that wrote it, from the list of roles',
    ),
    checkedBy: field(
      vocabularyId('roles').optional(),
      '审核这次修订的岗位，取自岗位表',
      'The role that checked this revision, from the list of roles',
    ),
    approvedBy: field(
      vocabularyId('roles'),
      '批准岗位，取自岗位表；与手册首页 approved 的岗位相同',
      'Who approves it: the role in approved on the front page',
    ),
    approved: field(
      approval.optional(),
      '这次修订的批准，由 npm run approve 填写；手册第一次发布由首页批准，不用写',
      'The approval of this revision, filled in by npm run approve; ' +
        'the first publication of a manual is approved by its front page',
    ),
  }),
  '当前修订：修订号、生效、复审、负责与批准',
  'The current revision: number, effect, review, owner and approval',
);
export type Revision = z.output<typeof revision>;

export const historyMark = z.strictObject({
  clause: formerClause,
  mark: field(oneOf(marks), '修订标记：A 添加、M 修改、D 删除', 'The mark: A added, M modified, D deleted'),
  note: field(plainText.optional(), '改了什么，一句话', 'What changed, in one sentence'),
});

export const history = field(
  z
    .array(
      z.strictObject({
        number: revisionNumber,
        date: dateField('发布日期', 'The date it was published'),
        editorial: field(
          z.literal(true).optional(),
          '只改了文字，意思没有变：写 true；不用重新培训',
          'True where only the wording was corrected and nothing means anything else: nobody needs training again',
        ),
        marks: field(z.array(historyMark).default([]), '这次修订改动的条款', 'The clauses this revision changed'),
      }),
    )
    .min(1),
  '修订历史，最新的写在最后，每次修订一项',
  'The revision history, newest last, one entry for each revision',
);
export type History = z.output<typeof history>;

/** The state of a standard. What is in force, coming or expired follows from its dates. */
export const states = {
  draft: { zh: '草案', en: 'draft' },
  issued: { zh: '已发布', en: 'issued' },
  withdrawn: { zh: '已废止', en: 'withdrawn' },
} as const satisfies Labels<string>;

export const withdrawal = field(
  z.strictObject({
    on: dateField('废止日期', 'The date it was withdrawn'),
    replacedBy: field(codeReference.optional(), '接替它的标准编码', 'The code of the standard that replaces it'),
  }),
  '废止信息：日期与接替的标准',
  'The withdrawal: date and the standard that replaces it',
);
