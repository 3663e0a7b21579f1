import { z } from 'zod';
import { field } from './field.ts';
import { where } from './axis.ts';
import { vocabularyId } from './identity.ts';
import type { VocabularyName } from './vocabulary-names.ts';
import { when } from './when.ts';

const ids = (from: VocabularyName, zh: string, en: string) => field(z.array(vocabularyId(from)).min(1), zh, en);

/** Who, where and for whom a standard holds. Ids come from the vocabularies; `all` stands for everyone. */
export const appliesTo = field(
  z.strictObject({
    people: ids('people', '适用人群：all、men 或 women', 'The people it applies to: all, men or women').default([
      'all',
    ]),
    roles: ids(
      'roles',
      '适用岗位，取自岗位表；全部岗位写 all',
      'The roles it applies to, from the list of roles; all for every role',
    ).default(['all']),
    channels: ids(
      'channels',
      '适用渠道，取自渠道表',
      'The channels it applies to, from the list of channels',
    ).optional(),
    grades: ids(
      'grades',
      '适用的客户等级，取自等级表',
      'The customer grades it applies to, from the list of grades',
    ).optional(),
    situations: ids(
      'situations',
      '适用情境，取自情境表',
      'The situations it applies to, from the list of situations',
    ).optional(),
    where: where.optional(),
    when: when.optional(),
    partners: field(
      z.boolean().optional(),
      '是否也约束合作单位的人员',
      'Whether it also binds the staff of partner companies',
    ),
  }),
  '这条标准适用于谁、在哪里',
  'Who and where the standard applies to',
);
export type AppliesTo = z.output<typeof appliesTo>;
