import { z } from 'zod';
import { type Labels, oneOf } from '../../schema/bilingual.ts';
import { clauseBase, clausesOf } from '../../schema/clause.ts';
import { commonFields } from '../../schema/common.ts';
import { field, wordList } from '../../schema/field.ts';
import { vocabularyId } from '../../schema/identity.ts';

/** What a customer meets in the shop. */
export const touchpoints = {
  people: { zh: '人的接触点', en: 'People' },
  things: { zh: '物的接触点', en: 'Things' },
  information: { zh: '信息的接触点', en: 'Information' },
} as const satisfies Labels<string>;

/** The duties of a role, who it answers to and where customers meet it. */
export const role = z.strictObject({
  kind: z.literal('role'),
  ...commonFields,
  role: field(vocabularyId('roles'), '岗位，取自岗位表', 'The role, from the list of roles'),
  reportsTo: field(
    vocabularyId('roles').optional(),
    '汇报对象，取自岗位表',
    'The role it reports to, from the list of roles',
  ),
  escalatesTo: field(
    z.array(vocabularyId('roles')).min(1).optional(),
    '疑难上报对象，由近到远',
    'The roles it escalates to, nearest first',
  ),
  touchpoints: field(z.array(oneOf(touchpoints)).min(1).optional(), '负责的接触点', 'The touchpoints it looks after'),
  contractors: field(z.boolean(), '是否包括合作单位人员', 'Whether partner staff are included'),
  clauses: clausesOf(
    z.strictObject({ ...clauseBase, details: wordList('分项', 'The parts of it').optional() }),
    '职责，逐条编号',
    'The duties, numbered',
  ),
});
