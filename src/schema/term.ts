import { z } from 'zod';
import { audience } from './audience.ts';
import { bilingual, bilingualLists } from './bilingual.ts';
import { field } from './field.ts';
import { basisId, ownId, restsOn } from './identity.ts';
import { writtenFor } from './written-for.ts';

/** An entry of the glossary. */
export const term = z.strictObject({
  id: field(ownId('term'), '术语编号，全表唯一', 'The id of the term, unique in the glossary'),
  term: field(bilingual, '术语', 'The term'),
  definition: field(bilingual, '释义，一两句话', 'The definition, in one or two sentences'),
  also: field(bilingualLists.optional(), '也叫', 'Also called'),
  banned: field(bilingualLists.optional(), '不用的写法', 'Forms not to use'),
  undefinedInSource: field(
    z.boolean().optional(),
    '来源只提名称、没有解释时写 true',
    'true where the source names it without explaining it',
  ),
  see: field(z.array(restsOn('clause')).min(1).optional(), '相关标准', 'Related standards'),
  audience,
  basis: field(z.array(basisId).min(1), '依据编号；自拟写 house', 'What it rests on; house for our own'),
  writtenFor,
});
export type Term = z.output<typeof term>;

/** A file of terms. */
export const glossary = z.strictObject({ terms: field(z.array(term).min(1), '术语', 'The terms') });
