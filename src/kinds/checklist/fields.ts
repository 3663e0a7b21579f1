import { z } from 'zod';
import { clauseBase, clausesOf } from '../../schema/clause.ts';
import { commonFields } from '../../schema/common.ts';
import { type Labels, oneOf } from '../../schema/bilingual.ts';
import { field, words, wordList } from '../../schema/field.ts';
import { vocabularyId } from '../../schema/identity.ts';
import { quantity } from '../../schema/quantity.ts';
import { frequency } from '../../schema/frequency.ts';

/** What shows that an item was gone through. */
export const evidences = {
  tick: { zh: '打勾', en: 'Tick' },
  note: { zh: '备注', en: 'Note' },
  photo: { zh: '拍照', en: 'Photo' },
  reading: { zh: '读数', en: 'Reading' },
} as const satisfies Labels<string>;
export type Evidence = keyof typeof evidences;

const points = (zh: string, en: string) => field(z.number().positive(), zh, en);

/** How and by whom things are checked: for the whole list, or for one item that differs. */
const checking = {
  every: frequency.optional(),
  role: field(
    vocabularyId('roles').optional(),
    '由哪个岗位检查，取自岗位表',
    'The role that checks it, from the list of roles',
  ),
  evidence: field(
    z.array(oneOf(evidences)).min(1).optional(),
    '用什么证明查过：tick 打勾、note 备注、photo 拍照、reading 读数',
    'What shows that it was checked: tick, note, photo, reading',
  ),
};

/** Items to check, to do or not to do. */
export const checklist = z.strictObject({
  kind: z.literal('checklist'),
  ...commonFields,
  ...checking,
  scoring: field(
    z
      .strictObject({
        total: points('满分，等于各项分值之和', 'The full score: what the points of the items add up to'),
        pass: points('合格线：多少分及格', 'The pass mark: how many points pass').optional(),
      })
      .optional(),
    '计分：满分与合格线；不写分值的项目各算一分',
    'The scoring: full score and pass mark; an item without points counts one',
  ),
  clauses: clausesOf(
    z.strictObject({
      ...clauseBase,
      polarity: field(
        z.enum(['do', 'dont', 'item']).default('item'),
        '要做写 do，不要做写 dont，只列项写 item',
        'do, dont, or item for a plain entry',
      ),
      except: words('例外情况', 'The exception').optional(),
      details: wordList('这一项的分项', 'The parts of this item').optional(),
      amount: quantity.optional(),
      points: field(
        z.number().nonnegative(),
        '这一项的分值；只看做没做、不计分的写 0',
        'The points of this item; 0 where it counts for nothing',
      ).optional(),
      ...checking,
    }),
    '清单各项',
    'The items of the list',
  ),
});
