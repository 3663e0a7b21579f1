import { z } from 'zod';
import { clauseBase, clausesOf } from '../../schema/clause.ts';
import { commonFields } from '../../schema/common.ts';
import { field, words, wordList } from '../../schema/field.ts';
import { clauseId, ownClause, reference } from '../../schema/identity.ts';

/** An axis that types are placed on. */
export const axis = z.strictObject({
  id: clauseId,
  text: words('这条轴量的是什么', 'What the axis measures'),
  low: words('低的一端', 'The low end'),
  high: words('高的一端', 'The high end'),
});

/** Types of customer or situation: how to tell them, what to do, what not to say. */
export const classification = z.strictObject({
  kind: z.literal('classification'),
  ...commonFields,
  axes: field(z.array(axis).min(1).max(2).optional(), '分类的轴，一条或两条', 'The axes of the model, one or two'),
  clauses: clausesOf(
    z.strictObject({
      ...clauseBase,
      position: field(
        z.record(ownClause, z.enum(['low', 'high'])).optional(),
        '在各轴上的位置，例如 { process: low, personal: high }',
        'Where it stands on the axes, such as { process: low, personal: high }',
      ),
      cues: wordList('识别的线索', 'How to tell').optional(),
      respond: wordList('应对办法', 'What to do').optional(),
      avoid: wordList('不要说的话', 'Words not to say').optional(),
      sameAs: field(
        z.array(reference).min(1).optional(),
        '在另一模型中的同一类型，例如 CM-12#driver',
        'The same type in another model, such as CM-12#driver',
      ),
    }),
    '类型，每条一类；正文写类型名称',
    'The types, one each; the text is the name of the type',
  ),
});
