import { z } from 'zod';
import { bilingual } from './bilingual.ts';
import { field } from './field.ts';

/** A number that a telephone can dial, as people write it: 3 to 15 digits with blanks, hyphens and brackets. */
const dialable = /^\+?(?:[ ()-]*\d){3,15}$/;

/** A telephone number of the house, and who answers it. */
export const phone = z.strictObject({
  name: field(bilingual, '谁接，例如“值班经理”', 'Who answers, such as “Manager on duty”'),
  number: field(
    z.string().regex(dialable),
    '电话号码，3 到 15 位数字，可以有空格、连字符、括号和开头的 +；分机另写在名称里',
    'A telephone number of 3 to 15 digits, with blanks, hyphens, brackets and a + before it; an extension goes ' +
      'with the name',
  ),
});

/** The address that dials a number. */
export const dialling = (number: string): string => `tel:${number.replace(/[^+\d]/g, '')}`;
