import { z } from 'zod';
import { field } from './field.ts';

/** A standard's code: two or three capitals, a hyphen, two or three digits. Never used twice. */
export const codePattern = /^[A-Z]{2,3}-\d{2,3}$/;
/** Lower-case words joined by hyphens, for ids of clauses and vocabulary entries. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const code = field(
  z.string().regex(codePattern),
  '标准编码：两三个大写字母、连字符、两三位数字，例如 AP-03，永不重复使用',
  'The code of the standard: two or three capitals, a hyphen, two or three digits, such as AP-03; never reused',
);

export const clauseId = field(
  z.string().regex(idPattern),
  '条款编号：小写英文词，用连字符相连，在本标准内唯一且不再更改',
  'The id of the clause: lower-case words joined by hyphens, unique in this standard and never changed',
);

export const vocabularyId = field(
  z.string().regex(idPattern),
  '词表编号：小写英文词，用连字符相连',
  'An id from a vocabulary: lower-case words joined by hyphens',
);

/** A reference to a standard (`AP-03`) or to one of its clauses (`AP-03#dye`). */
export const reference = field(
  z.string().regex(/^[A-Z]{2,3}-\d{2,3}(#[a-z0-9]+(?:-[a-z0-9]+)*)?$/),
  '引用：标准编码，或编码加 # 加条款编号，例如 AP-03#dye',
  'A reference: the code of a standard, or code, # and clause id, such as AP-03#dye',
);

export const basisId = field(
  z.string().regex(/^(house|\d{3}[a-z]?(?:-\d{1,2}[a-z]?)?)$/),
  '依据编号：依据清单中的编号，本公司自定的写 house',
  'The id of a basis: an entry of the list of basis documents, or house for a rule of our own',
);
