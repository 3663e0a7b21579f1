import { z } from 'zod';
import { clauseBase, clausesOf } from '../../schema/clause.ts';
import { commonFields } from '../../schema/common.ts';
import { field, plainText, words, wordList } from '../../schema/field.ts';
import { has, inJson, not } from '../../schema/in-json.ts';

/** A word whose letters each stand for something. */
export const acronym = z.strictObject({
  kind: z.literal('acronym'),
  ...commonFields,
  letters: field(plainText, '字母组合，例如 FABE', 'The letters, such as FABE'),
  clauses: clausesOf(
    z
      .strictObject({
        ...clauseBase,
        letter: field(z.string().regex(/^[0-9A-Z]{1,2}$/), '这一条代表的字母', 'The letter this clause stands for'),
        text: words('这个字母代表什么', 'What the letter stands for').optional(),
        unexpanded: field(
          z.literal('source').optional(),
          '来源没有展开这个字母时写 source',
          'source where the source never expands the letter',
        ),
        how: wordList('怎么做', 'How to do it').optional(),
      })
      .superRefine((clause, context) => {
        if (clause.text && clause.unexpanded)
          context.addIssue({ code: 'custom', params: { reason: 'expanded-and-unexpanded' }, path: ['unexpanded'] });
      })
      .meta(inJson(not(has('text', 'unexpanded')))),
    '字母，按顺序每个一条',
    'The letters, one each, in order',
  ),
});
