import { z } from 'zod';
import { field } from './field.ts';
import { referencePattern } from './identity.ts';
import { contentHash } from './translation.ts';

/** Which text of each clause an entry was written for: its reference, and the hash that the clause had then. */
export const writtenFor = field(
  z
    .record(
      // Keys repeat references that stand beside them, so they are not looked up again.
      z.string().regex(referencePattern),
      field(
        contentHash,
        '写这些文字时条款的内容指纹，六个字母，由 npm run reviewed 填写',
        'The content hash of the clause these texts were written for: six letters, filled in by npm run reviewed',
      ),
    )
    .optional(),
  '这些文字按条款的哪一版写成：引用对应内容指纹，由 npm run reviewed 填写',
  'Which text of each clause this was written for: reference and content hash, filled in by npm run reviewed',
);
