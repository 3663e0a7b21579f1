import { z } from 'zod';
import { bilingual, scene } from './bilingual.ts';
import { field } from './field.ts';
import { basisId, ownId, restsOn } from './identity.ts';
import { writtenFor } from './written-for.ts';

/** Two or more clauses that do not agree, and the rule the house has chosen. */
export const contradiction = z.strictObject({
  id: field(ownId('contradiction'), '矛盾的编号', 'The id of the contradiction'),
  subject: field(bilingual, '矛盾的事项', 'What they disagree about'),
  sides: field(
    z
      .array(
        z.strictObject({
          clause: field(restsOn('always').optional(), '条款', 'The clause'),
          basis: basisId,
          says: field(scene, '它怎么说', 'What it says'),
          writtenFor,
        }),
      )
      .min(1),
    '各方说法',
    'What each side says',
  ),
  house: field(bilingual, '本公司的规定', 'The house rule'),
  rule: field(restsOn('always').optional(), '按哪一条执行', 'The clause that holds'),
  why: field(bilingual, '这样选择的原因', 'Why it was chosen'),
  writtenFor,
});

export const contradictionFile = z.strictObject({
  contradictions: field(z.array(contradiction).min(1), '矛盾', 'The contradictions'),
});
export type Contradiction = z.output<typeof contradiction>;
