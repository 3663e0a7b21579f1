import { z } from 'zod';
import { bilingual, bilingualLists } from './bilingual.ts';
import { field } from './field.ts';
import { ownId } from './identity.ts';

/** What staff look for here although the manuals do not hold it, and who can tell them. */
export const elsewhereFile = z.strictObject({
  elsewhere: field(
    z
      .array(
        z.strictObject({
          id: field(ownId('elsewhere'), '编号', 'An id'),
          label: field(bilingual, '事项的名称', 'What the subject is called'),
          ask: field(
            bilingual.optional(),
            '该问谁；没有合适的部门就不写',
            'Whom to ask; left out where there is nobody',
          ),
          words: field(
            bilingualLists,
            '会输入的词；标准里用到的词不算',
            'Words people type for it; a word that a standard goes by does not count',
          ),
        }),
      )
      .min(1),
    '手册之外的事项：搜到时告诉员工该问谁',
    'Subjects outside the manuals: who searches for one is told whom to ask',
  ),
});
export type Elsewhere = z.output<typeof elsewhereFile>['elsewhere'][number];
