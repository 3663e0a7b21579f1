import { z } from 'zod';
import { field, withRole } from './field.ts';
import { idPattern, ownId } from './identity.ts';

/** What every entry of a closed list has beside its names. */
export const entryShape = {
  id: field(
    ownId('entry', { within: 'file' }),
    '编号：小写英文词，用连字符相连',
    'The id: lower-case words joined by hyphens',
  ),
  partOf: field(
    withRole(z.string().regex(idPattern), { role: 'own-entry' }).optional(),
    '上一级条目',
    'The entry it belongs to',
  ),
};
