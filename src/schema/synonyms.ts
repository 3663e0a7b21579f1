import { z } from 'zod';
import { bilingualLists } from './bilingual.ts';
import { field } from './field.ts';

/** Groups of everyday words that mean the same to someone who searches, in both languages. */
export const synonymFile = z.strictObject({
  groups: field(
    z.array(bilingualLists).min(1),
    '同义词组：搜索其中一个词，也会找其他的词',
    'Groups of words: who searches one also finds the others',
  ),
});
export type SynonymGroup = z.output<typeof bilingualLists>;
